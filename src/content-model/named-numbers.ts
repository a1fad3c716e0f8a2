import { evaluate, type Evaluation } from './arithmetic.ts';
import type { ContentSources } from './content-sources.ts';
import type { Locale } from '../kit/locales.ts';
import type { Fact } from './reference-schemas.ts';

/** The numbers that a text may calculate with: facts that have one by their id, and the running case as `case.users.atStart`. */
export type NamedNumbers = ReadonlyMap<string, number>;

function leavesOf(value: unknown, path: string): (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

export function namedNumbers({ facts, runningCase }: ContentSources): NamedNumbers {
  const numbers = Object.entries(facts).flatMap(([id, { value }]) =>
    value === undefined ? [] : [[id, value] as const],
  );
  return new Map([...numbers, ...leavesOf(runningCase, 'case')]);
}

const formats = new Map<number, Intl.NumberFormat>();

/** The number as a reader sees it, the same in both languages: 2,160,000. */
export function writeNumber(value: number, digits = 0): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = formats.get(digits) ?? new Intl.NumberFormat('en', options);
  formats.set(digits, format);
  return format.format(value);
}

/** A fact as a reader sees it. */
export function factText({ value, ...texts }: Fact, locale: Locale): string {
  return value === undefined ? texts[locale] : texts[locale].replaceAll('#', writeNumber(value));
}

export function sumOf(text: string, numbers: NamedNumbers): Evaluation {
  return evaluate(text, (name) => numbers.get(name));
}
