import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import type { AnswerLink, GivenAnswer } from './answer-link.ts';
import { ANSWER_TAGS, KNOWN_ANSWER_TAGS, LAST_PLACE, LONGEST_ANSWER } from './answer-link.ts';
import { readUint16, readVarint, toHex } from './bytes.ts';
import { GREATEST_CODE } from './code-set.ts';
import type { Digest } from './digest.ts';
import { unwrap } from './envelope.ts';
import type { FieldReader } from './field-reader.ts';
import { fieldReader } from './field-reader.ts';
import { ItemReader } from './item-reader.ts';
import type { LinkProblem } from './link-problem.ts';
import { ASK_ID_LENGTH } from './question-link.ts';
import { WRITER_LENGTH } from './receipt.ts';
import type { ReadBody } from './tlv.ts';
import { readBody } from './tlv.ts';

/** Never throws. */
export function decodeAnswers(payload: string, digest: Digest): Result<AnswerLink, LinkProblem> {
  const body = unwrap(payload, 'answers', digest);
  if (!body.ok) return body;
  const read = readBody(body.value, KNOWN_ANSWER_TAGS);
  return read.ok ? linkOf(read.value) : read;
}

function linkOf({ fields, unknown }: ReadBody): Result<AnswerLink, LinkProblem> {
  const reader = fieldReader(fields);
  const head = headOf(reader.bytes(ANSWER_TAGS.head));
  if (head === undefined) return failure({ kind: 'malformed', tag: ANSWER_TAGS.head });
  const answers = answersOf(reader);
  const name = reader.text(ANSWER_TAGS.name);
  const note = reader.text(ANSWER_TAGS.note);
  const wrong = reader.firstWrong();
  if (wrong !== undefined) return failure({ kind: 'malformed', tag: wrong });
  return success({
    ...head,
    answers,
    ...(name === undefined ? {} : { name }),
    ...(note === undefined ? {} : { note }),
    unknown,
  });
}

function headOf(
  bytes: Uint8Array | undefined,
): Pick<AnswerLink, 'pack' | 'day' | 'id' | 'writer' | 'seq'> | undefined {
  const writerFrom = 4 + ASK_ID_LENGTH;
  const seqFrom = writerFrom + WRITER_LENGTH;
  const seq = bytes && readVarint(bytes, seqFrom);
  if (!seq || seq.next !== bytes.length || seq.value === 0) return undefined;
  return {
    pack: readUint16(bytes, 0),
    day: readUint16(bytes, 2),
    id: toHex(bytes.slice(4, writerFrom)),
    writer: toHex(bytes.slice(writerFrom, seqFrom)),
    seq: seq.value,
  };
}

function answersOf(reader: FieldReader): readonly GivenAnswer[] {
  const items = new ItemReader(reader.bytes(ANSWER_TAGS.answers) ?? new Uint8Array());
  const answers: GivenAnswer[] = [];
  while (items.hasMore) {
    const answer = answerOf(items);
    if (answer.place <= (answers.at(-1)?.place ?? -1)) items.refuse();
    answers.push(answer);
  }
  if (items.isWrong || answers.length === 0) reader.refuse(ANSWER_TAGS.answers);
  return answers;
}

function answerOf(items: ItemReader): GivenAnswer {
  const place = items.number(LAST_PLACE);
  const code = items.optional(GREATEST_CODE);
  const asset = items.optional(GREATEST_CODE);
  const proof = items.optional(GREATEST_CODE);
  const text = items.text(LONGEST_ANSWER);
  if (asset === undefined && text === '') items.refuse();
  return {
    place,
    ...(code === undefined ? {} : { code }),
    ...(text === '' ? {} : { text }),
    ...(asset === undefined ? {} : { asset }),
    ...(proof === undefined ? {} : { proof }),
  };
}
