import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { readUint16, readVarint, toHex } from './bytes.ts';
import { GREATEST_CODE } from './code-set.ts';
import type { Digest } from './digest.ts';
import { unwrap } from './envelope.ts';
import type { FieldReader } from './field-reader.ts';
import { fieldReader } from './field-reader.ts';
import { ItemReader } from './item-reader.ts';
import { LONGEST_LABEL } from './label.ts';
import type { LinkProblem } from './link-problem.ts';
import type { AskedQuestion, QuestionLink } from './question-link.ts';
import {
  ASK_ID_LENGTH,
  KNOWN_QUESTION_TAGS,
  LONGEST_LINE,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  QUESTION_TAGS,
} from './question-link.ts';
import type { ReadBody } from './tlv.ts';
import { readBody } from './tlv.ts';

/** Never throws. */
export function decodeQuestions(payload: string, digest: Digest): Result<QuestionLink, LinkProblem> {
  const body = unwrap(payload, 'questions', digest);
  if (!body.ok) return body;
  const read = readBody(body.value, KNOWN_QUESTION_TAGS);
  return read.ok ? linkOf(read.value) : read;
}

function linkOf({ fields, unknown }: ReadBody): Result<QuestionLink, LinkProblem> {
  const reader = fieldReader(fields);
  const head = headOf(reader.bytes(QUESTION_TAGS.head));
  if (head === undefined) return failure({ kind: 'malformed', tag: QUESTION_TAGS.head });
  const options = optionsOf(reader);
  const questions = questionsOf(reader, options.length);
  const planId = planIdOf(reader);
  const role = reader.number(QUESTION_TAGS.role, GREATEST_CODE);
  const label = reader.text(QUESTION_TAGS.label);
  const name = reader.text(QUESTION_TAGS.name);
  const note = reader.text(QUESTION_TAGS.note);
  const wrong = reader.firstWrong();
  if (wrong !== undefined) return failure({ kind: 'malformed', tag: wrong });
  return success({
    ...head,
    ...(planId === undefined ? {} : { planId }),
    questions,
    options,
    ...(role === undefined ? {} : { role }),
    ...(label === undefined ? {} : { label }),
    ...(name === undefined ? {} : { name }),
    ...(note === undefined ? {} : { note }),
    unknown,
  });
}

function headOf(
  bytes: Uint8Array | undefined,
): Pick<QuestionLink, 'pack' | 'day' | 'id' | 'language'> | undefined {
  const idFrom = 4;
  const languageFrom = idFrom + ASK_ID_LENGTH;
  const language = bytes && readVarint(bytes, languageFrom);
  if (!language || language.next !== bytes.length || language.value > GREATEST_CODE) return undefined;
  return {
    pack: readUint16(bytes, 0),
    day: readUint16(bytes, 2),
    id: toHex(bytes.slice(idFrom, languageFrom)),
    language: language.value,
  };
}

function optionsOf(reader: FieldReader): readonly string[] {
  const bytes = reader.bytes(QUESTION_TAGS.options);
  if (bytes === undefined) return [];
  const items = new ItemReader(bytes);
  const options: string[] = [];
  while (items.hasMore) options.push(items.text(LONGEST_LABEL));
  if (items.isWrong || options.length === 0 || options.length > MOST_OPTIONS || options.includes(''))
    reader.refuse(QUESTION_TAGS.options);
  return options;
}

function questionsOf(reader: FieldReader, optionCount: number): readonly AskedQuestion[] {
  const items = new ItemReader(reader.bytes(QUESTION_TAGS.questions) ?? new Uint8Array());
  const questions: AskedQuestion[] = [];
  while (items.hasMore) questions.push(questionOf(items, optionCount));
  if (items.isWrong || questions.length === 0 || questions.length > MOST_QUESTIONS)
    reader.refuse(QUESTION_TAGS.questions);
  return questions;
}

function questionOf(items: ItemReader, optionCount: number): AskedQuestion {
  const code = items.optional(GREATEST_CODE);
  const option = items.optional(optionCount - 1);
  const line = items.text(LONGEST_LINE);
  if (code === undefined && line === '') items.refuse();
  return {
    ...(code === undefined ? {} : { code }),
    ...(option === undefined ? {} : { option }),
    ...(line === '' ? {} : { line }),
  };
}

function planIdOf(reader: FieldReader): string | undefined {
  const bytes = reader.bytes(QUESTION_TAGS.planId);
  if (bytes !== undefined && bytes.length !== ASK_ID_LENGTH) reader.refuse(QUESTION_TAGS.planId);
  return bytes && toHex(bytes);
}
