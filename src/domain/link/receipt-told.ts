import { optionalVarint, varint } from './bytes.ts';
import { GREATEST_CODE } from './code-set.ts';
import { ItemReader } from './item-reader.ts';
import { cleanText, LONGEST_LABEL } from './label.ts';
import { listText } from './list-text.ts';
import type { Limited } from './range.ts';

/*
 * What a buyer chose to tell with a receipt beside its marks: options by name, and answers in words. Neither is ever told
 * unless it was ticked. Tag 70 of r1; README.md describes every byte.
 */
export interface ToldOption {
  readonly name: string;
  /** Place in TOLD_STATES; a greater one is newer. Absent: an answer is about it, and no more is told. */
  readonly state?: number;
}

export interface ToldAnswer {
  /** Of the question. */
  readonly code: number;
  /** Place of the option it is about, in the list of options told. */
  readonly option?: number;
  /** Strength of proof: place in LINK_PROOFS. */
  readonly proof?: number;
  readonly text: string;
}

export interface Told {
  /** By name; each once. */
  readonly options: readonly ToldOption[];
  /** By ascending code. */
  readonly answers: readonly ToldAnswer[];
}

/** Position in this list = code. Append only. */
export const TOLD_STATES = ['in', 'out', 'chosen'] as const;
export const MOST_TOLD_OPTIONS = 20;
export const MOST_TOLD_ANSWERS = 100;
export const LONGEST_TOLD = 400;

export function toldBytes({ options, answers }: Told): readonly number[] {
  return [
    ...varint(options.length),
    ...options.flatMap(({ name, state }) => [...listText(name, LONGEST_LABEL), ...optionalVarint(state)]),
    ...answers.flatMap(({ code, option, proof, text }) => [
      ...varint(code),
      ...optionalVarint(option),
      ...optionalVarint(proof),
      ...listText(text, LONGEST_TOLD),
    ]),
  ];
}

/** Undefined if the bytes break a rule. */
export function readTold(bytes: Uint8Array): Told | undefined {
  const items = new ItemReader(bytes);
  const count = items.number(MOST_TOLD_OPTIONS);
  const options: ToldOption[] = [];
  while (!items.isWrong && options.length < count) options.push(optionOf(items));
  const answers: ToldAnswer[] = [];
  while (items.hasMore) answers.push(answerOf(items));
  const told = { options, answers };
  return items.isWrong || !isSound(told) ? undefined : told;
}

function optionOf(items: ItemReader): ToldOption {
  const name = items.text(LONGEST_LABEL);
  const state = items.optional(GREATEST_CODE);
  return { name, ...(state === undefined ? {} : { state }) };
}

function answerOf(items: ItemReader): ToldAnswer {
  const code = items.number(GREATEST_CODE);
  const option = items.optional(MOST_TOLD_OPTIONS - 1);
  const proof = items.optional(GREATEST_CODE);
  const text = items.text(LONGEST_TOLD);
  return {
    code,
    ...(option === undefined ? {} : { option }),
    ...(proof === undefined ? {} : { proof }),
    text,
  };
}

/** Something is told, no text is empty, no option stands twice, and answers name options that are told. */
function isSound({ options, answers }: Told): boolean {
  const names = options.map(({ name }) => cleanText(name, LONGEST_LABEL));
  return (
    options.length + answers.length > 0 &&
    answers.length <= MOST_TOLD_ANSWERS &&
    names.every((name) => name !== '') &&
    new Set(names).size === names.length &&
    answers.every(({ text }) => cleanText(text, LONGEST_TOLD) !== '') &&
    answers.every(({ option = -1 }) => option < options.length) &&
    answers.every(({ code }, at) => code >= (answers[at - 1]?.code ?? 0))
  );
}

/** What must fit of it. */
export function toldLimits(told: Told | undefined): readonly Limited[] {
  if (told === undefined) return [];
  const { options, answers } = told;
  return [
    ['told', [options.length], MOST_TOLD_OPTIONS],
    ['told', [answers.length], MOST_TOLD_ANSWERS],
    ['told', options.map(({ state = 0 }) => state), GREATEST_CODE],
    ['told', answers.flatMap(({ code, proof = 0 }) => [code, proof]), GREATEST_CODE],
    ['told', [isSound(told) ? 0 : 1], 0],
  ];
}
