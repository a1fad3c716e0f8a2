import type { Result } from '../shared/result.ts';
import { failure } from '../shared/result.ts';
import type { AnswerLink, GivenAnswer } from './answer-link.ts';
import { ANSWER_TAGS, KNOWN_ANSWER_TAGS, LAST_PLACE, LONGEST_ANSWER } from './answer-link.ts';
import { fromHex, optionalVarint, uint16, varint } from './bytes.ts';
import { GREATEST_CODE } from './code-set.ts';
import type { Digest } from './digest.ts';
import { URL_LIMIT, wrap } from './envelope.ts';
import { cleanText } from './label.ts';
import type { EncodeProblem } from './link-problem.ts';
import { listText } from './list-text.ts';
import { LAST_DAY } from './plan-link.ts';
import { ASK_ID_LENGTH, MOST_QUESTIONS } from './question-link.ts';
import type { Limited } from './range.ts';
import { firstOutOfRange } from './range.ts';
import { LAST_SEQ, WRITER_LENGTH } from './receipt.ts';
import { textField } from './text-field.ts';
import { areIgnorable, field, writeFields } from './tlv.ts';

/** The payload `a1.…x`. `limit`: of the whole URL; PAYLOAD_MOST for a file or a code to paste. */
export function encodeAnswers(
  link: AnswerLink,
  digest: Digest,
  before = 0,
  limit = URL_LIMIT,
): Result<string, EncodeProblem> {
  const problem = firstOutOfRange(limitsOf(link));
  if (problem !== undefined) return failure(problem);
  const id = fromHex(link.id, ASK_ID_LENGTH);
  if (id === undefined) return failure({ kind: 'out-of-range', field: 'id', limit: 0 });
  const writer = fromHex(link.writer, WRITER_LENGTH);
  if (writer === undefined) return failure({ kind: 'out-of-range', field: 'writer', limit: 0 });
  const body = writeFields([
    field(ANSWER_TAGS.head, [
      ...uint16(link.pack),
      ...uint16(link.day),
      ...id,
      ...writer,
      ...varint(link.seq),
    ]),
    field(ANSWER_TAGS.answers, link.answers.flatMap(answerBytes)),
    ...textField(ANSWER_TAGS.name, link.name),
    ...textField(ANSWER_TAGS.note, link.note),
    ...link.unknown,
  ]);
  return wrap('answers', body, digest, before, limit);
}

function answerBytes({ place, code, asset, proof, text }: GivenAnswer): readonly number[] {
  return [
    ...varint(place),
    ...optionalVarint(code),
    ...optionalVarint(asset),
    ...optionalVarint(proof),
    ...listText(text, LONGEST_ANSWER),
  ];
}

function limitsOf(link: AnswerLink): readonly Limited[] {
  const { answers } = link;
  const says = ({ text, asset }: GivenAnswer) =>
    asset !== undefined || cleanText(text ?? '', LONGEST_ANSWER) !== '';
  const isAscending = answers.every(({ place }, index) => place > (answers[index - 1]?.place ?? -1));
  return [
    ['pack', [link.pack], 65_535],
    ['day', [link.day], LAST_DAY],
    ['seq', [link.seq - 1], LAST_SEQ - 1],
    ['answers', [answers.length - 1], MOST_QUESTIONS - 1],
    ['answers', [answers.every(says) ? 0 : 1], 0],
    ['place', answers.map(({ place }) => place), LAST_PLACE],
    ['place', [isAscending ? 0 : 1], 0],
    ['code', answers.map(({ code }) => code ?? 0), GREATEST_CODE],
    ['asset', answers.map(({ asset }) => asset ?? 0), GREATEST_CODE],
    ['proof', answers.map(({ proof }) => proof ?? 0), GREATEST_CODE],
    ['unknown', [areIgnorable(link.unknown, KNOWN_ANSWER_TAGS) ? 0 : 1], 0],
  ];
}
