import { forge, rawFields } from './forge.ts';
import type { RawField } from './forge.ts';
import type { Refused } from './malformed.ts';

const ID = [1, 2, 3, 4, 5, 6, 7, 8];
const head = (tail: readonly number[] = [0]): RawField => [1, [0x12, 0x34, 0x51, 0x2b, ...ID, ...tail]];
const one: RawField = [3, [5, 0, 0]];

const questions = (name: string, tag: number, ...fields: readonly RawField[]): Refused => ({
  name,
  payload: forge('questions', rawFields(fields)),
  problem: { kind: 'malformed', tag },
});

/** Right checksum, but a rule of the format is broken. */
export const MALFORMED_QUESTIONS: readonly Refused[] = [
  { name: 'empty body', payload: forge('questions', []), problem: { kind: 'malformed', tag: 1 } },
  {
    name: 'field over the end',
    payload: forge('questions', [1, 40]),
    problem: { kind: 'malformed', tag: 0 },
  },
  questions('head without a language', 1, head([]), one),
  questions('head with more behind it', 1, head([0, 0]), one),
  questions('language above 4,095', 1, head([0x80, 0x20]), one),
  questions('no questions', 3, head()),
  questions('questions that are empty', 3, head(), [3, []]),
  questions('a question without code and words', 3, head(), [3, [0, 0, 0]]),
  questions('a question that ends early', 3, head(), [3, [5, 0]]),
  questions('a code above 4,095', 3, head(), [3, [0x81, 0x20, 0, 0]]),
  questions('an option where there is none', 3, head(), [3, [5, 1, 0]]),
  questions('an option that is not there', 3, head(), [3, [5, 2, 0]], [4, [2, 65]]),
  questions('words over the end', 3, head(), [3, [5, 0, 8, 65]]),
  questions('words that are no UTF-8', 3, head(), [3, [5, 0, 2, 0x80]]),
  questions('words of half a UTF-16 unit', 3, head(), [3, [5, 0, 3, 0x30]]),
  questions('words that tell more than the whole', 3, head(), [3, [5, 0, 0xff, 0x7f]]),
  questions('41 questions', 3, head(), [3, Array.from({ length: 41 }, () => [5, 0, 0]).flat()]),
  questions('options that are empty', 4, head(), one, [4, []]),
  questions('an option of which nothing is left', 4, head(), one, [4, [2, 32]]),
  questions('13 options', 4, head(), one, [4, Array.from({ length: 13 }, () => [2, 65]).flat()]),
  questions('an option that ends early', 4, head(), one, [4, [8, 65]]),
  questions('a plan id of another length', 6, head(), one, [6, [1, 2]]),
  questions('role above 4,095', 10, head(), one, [10, [0x80, 0x20]]),
  questions('label in both forms', 22, head(), one, [20, [65]], [22, [0, 65]]),
  questions('name that is no UTF-8', 24, head(), one, [24, [0x80]]),
  questions('note of half a UTF-16 unit', 30, head(), one, [30, [0x30]]),
  ...[5, 7, 31].map((tag): Refused => ({
    name: `critical tag ${tag} in questions`,
    payload: forge('questions', rawFields([head(), one, [tag, []]])),
    problem: { kind: 'unknown-critical', tag },
  })),
];

const WRITER = [0x01, 0x23, 0x45, 0x67, 0x89, 0xab];
const answerHead = (tail: readonly number[] = [3]): RawField => [
  1,
  [0x12, 0x34, 0x51, 0x2b, ...ID, ...WRITER, ...tail],
];
const yes = [6, 89, 101, 115];
const answers = (name: string, tag: number, ...fields: readonly RawField[]): Refused => ({
  name,
  payload: forge('answers', rawFields(fields)),
  problem: { kind: 'malformed', tag },
});

export const MALFORMED_ANSWERS: readonly Refused[] = [
  { name: 'empty body', payload: forge('answers', []), problem: { kind: 'malformed', tag: 1 } },
  { name: 'tag without length', payload: forge('answers', [1]), problem: { kind: 'malformed', tag: 0 } },
  answers('head without a seq', 1, answerHead([]), [3, [0, 0, 0, 0, ...yes]]),
  answers('seq 0', 1, answerHead([0]), [3, [0, 0, 0, 0, ...yes]]),
  answers('head with more behind it', 1, answerHead([3, 3]), [3, [0, 0, 0, 0, ...yes]]),
  answers('no answers', 3, answerHead()),
  answers('answers that are empty', 3, answerHead(), [3, []]),
  answers('place above 39', 3, answerHead(), [3, [40, 0, 0, 0, ...yes]]),
  answers('the same place twice', 3, answerHead(), [3, [1, 0, 0, 0, ...yes, 1, 0, 0, 0, ...yes]]),
  answers('places that descend', 3, answerHead(), [3, [2, 0, 0, 0, ...yes, 1, 0, 0, 0, ...yes]]),
  answers('an answer that says nothing', 3, answerHead(), [3, [0, 5, 0, 2, 0]]),
  answers('an answer of which nothing is left', 3, answerHead(), [3, [0, 5, 0, 2, 2, 32]]),
  answers('an asset above 4,095', 3, answerHead(), [3, [0, 0, 0x81, 0x20, 0, ...yes]]),
  answers('a proof above 4,095', 3, answerHead(), [3, [0, 0, 0, 0x81, 0x20, ...yes]]),
  answers('an answer that ends early', 3, answerHead(), [3, [0, 0, 0, 0, 6, 89]]),
  answers('name in both forms', 26, answerHead(), [3, [0, 0, 0, 0, ...yes]], [24, [65]], [26, [0, 65]]),
  answers('note that is no UTF-8', 28, answerHead(), [3, [0, 0, 0, 0, ...yes]], [28, [0x80]]),
  ...[5, 31].map((tag): Refused => ({
    name: `critical tag ${tag} in answers`,
    payload: forge('answers', rawFields([answerHead(), [3, [0, 0, 0, 0, ...yes]], [tag, []]])),
    problem: { kind: 'unknown-critical', tag },
  })),
];

/** Forms our encoders never take, and every decoder must read. */
export const FOREIGN_QUESTIONS: readonly (readonly [name: string, payload: string])[] = [
  [
    'the longer form of a text',
    forge('questions', rawFields([head(), [3, [0, 0, 12, 0xe9, 0x9d, 0x92, 0xe8, 0x91, 0x89]]])),
  ],
  ['words that are not clean', forge('questions', rawFields([head(), [3, [0, 0, 10, 32, 65, 0, 10, 66]]]))],
  ['words of which nothing is left', forge('questions', rawFields([head(), [3, [5, 0, 2, 32]]]))],
];
