import type { Result } from '../shared/result.ts';
import { failure } from '../shared/result.ts';
import { fromHex, optionalVarint, uint16, varint } from './bytes.ts';
import { GREATEST_CODE } from './code-set.ts';
import type { Digest } from './digest.ts';
import { URL_LIMIT, wrap } from './envelope.ts';
import { cleanLabel, cleanText, LONGEST_LABEL } from './label.ts';
import type { EncodeProblem } from './link-problem.ts';
import { listText } from './list-text.ts';
import { LAST_DAY } from './plan-link.ts';
import type { AskedQuestion, QuestionLink } from './question-link.ts';
import {
  ASK_ID_LENGTH,
  KNOWN_QUESTION_TAGS,
  LONGEST_LINE,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  QUESTION_TAGS,
} from './question-link.ts';
import type { Limited } from './range.ts';
import { firstOutOfRange } from './range.ts';
import { textField } from './text-field.ts';
import { areIgnorable, field, fieldUnlessEmpty, writeFields } from './tlv.ts';

/** The payload `q1.…x`. `limit`: of the whole URL; PAYLOAD_MOST for a file or a code to paste. */
export function encodeQuestions(
  link: QuestionLink,
  digest: Digest,
  before = 0,
  limit = URL_LIMIT,
): Result<string, EncodeProblem> {
  const problem = firstOutOfRange(limitsOf(link));
  if (problem !== undefined) return failure(problem);
  const id = fromHex(link.id, ASK_ID_LENGTH);
  if (id === undefined) return failure({ kind: 'out-of-range', field: 'id', limit: 0 });
  const planId = link.planId === undefined ? new Uint8Array() : fromHex(link.planId, ASK_ID_LENGTH);
  if (planId === undefined) return failure({ kind: 'out-of-range', field: 'planId', limit: 0 });
  const body = writeFields([
    field(QUESTION_TAGS.head, [...uint16(link.pack), ...uint16(link.day), ...id, ...varint(link.language)]),
    field(QUESTION_TAGS.questions, link.questions.flatMap(questionBytes)),
    ...fieldUnlessEmpty(
      QUESTION_TAGS.options,
      link.options.flatMap((name) => listText(name, LONGEST_LABEL)),
    ),
    ...fieldUnlessEmpty(QUESTION_TAGS.planId, planId),
    ...(link.role === undefined ? [] : [field(QUESTION_TAGS.role, varint(link.role))]),
    ...textField(QUESTION_TAGS.label, link.label),
    ...textField(QUESTION_TAGS.name, link.name),
    ...textField(QUESTION_TAGS.note, link.note),
    ...link.unknown,
  ]);
  return wrap('questions', body, digest, before, limit);
}

function questionBytes({ code, option, line }: AskedQuestion): readonly number[] {
  return [...optionalVarint(code), ...optionalVarint(option), ...listText(line, LONGEST_LINE)];
}

function limitsOf(link: QuestionLink): readonly Limited[] {
  const { questions, options } = link;
  const isAsked = ({ code, line }: AskedQuestion) =>
    code !== undefined || cleanText(line ?? '', LONGEST_LINE) !== '';
  return [
    ['pack', [link.pack], 65_535],
    ['day', [link.day], LAST_DAY],
    ['language', [link.language], GREATEST_CODE],
    ['questions', [questions.length - 1], MOST_QUESTIONS - 1],
    ['questions', [questions.every(isAsked) ? 0 : 1], 0],
    ['code', questions.map(({ code }) => code ?? 0), GREATEST_CODE],
    ['option', questions.map(({ option }) => option ?? 0), Math.max(0, options.length - 1)],
    ['option', [options.length === 0 && questions.some(({ option }) => option !== undefined) ? 1 : 0], 0],
    ['options', [options.length], MOST_OPTIONS],
    ['options', [options.every((name) => cleanLabel(name) !== '') ? 0 : 1], 0],
    ['role', [link.role ?? 0], GREATEST_CODE],
    ['unknown', [areIgnorable(link.unknown, KNOWN_QUESTION_TAGS) ? 0 : 1], 0],
  ];
}
