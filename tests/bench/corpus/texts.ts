import type { Locale } from '../../../src/kit/locales.ts';
import { oneOf, type Chance } from '../structured-catalogue.ts';
import {
  CAPTION,
  CELLS,
  COLUMNS,
  HEADINGS,
  KINDS,
  LEFT_OUT,
  SENTENCES,
  SETTINGS,
  STEPS,
  SUBJECTS,
  SUMMARIES,
  type Pair,
} from './words.ts';

/** A part of a text; each piece of words is there in both languages. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Pair }
  | { readonly kind: 'steps'; readonly items: readonly Pair[] }
  | { readonly kind: 'table'; readonly caption: Pair; readonly rows: readonly (readonly Pair[])[] };

/** A text before it is written in the way of one site. */
export interface PlainText {
  readonly title: Pair;
  readonly summary: Pair;
  readonly short: Pair;
  readonly sections: readonly { readonly heading: Pair; readonly blocks: readonly Block[] }[];
  readonly leftOut: Pair;
}

const capital = (text: string) => text.replace(/^./u, (first) => first.toUpperCase());

function filled(pattern: Pair, values: Readonly<Record<string, Pair>>): Pair {
  const inLocale = (locale: Locale) =>
    pattern[locale].replaceAll(/\{(\w)\}/g, (place, name: string) => values[name]?.[locale] ?? place);
  return { en: capital(inLocale('en')), ja: inLocale('ja') };
}

const joined = (texts: readonly Pair[]): Pair => ({
  en: texts.map(({ en }) => en).join(' '),
  ja: texts.map(({ ja }) => ja).join(''),
});

/** Titles are unique: the number of a text is a place among all combinations. */
function titleOf(number: number): Pair {
  const all = KINDS.length * SUBJECTS.length * SETTINGS.length;
  // A prime step, so that neighbours differ in everything.
  const place = (number * 1009) % all;
  const kind = KINDS[place % KINDS.length];
  const subject = SUBJECTS[Math.floor(place / KINDS.length) % SUBJECTS.length];
  const setting = SETTINGS[Math.floor(place / KINDS.length / SUBJECTS.length)];
  if (number >= all || !kind || !subject || !setting) throw new RangeError(`only ${all} titles are there`);
  return filled(kind, { a: subject, b: setting });
}

/** The text of a number: some 700 to 1,100 English words in four to six sections. */
export function plainText(number: number, chance: Chance): PlainText {
  const say = (patterns: readonly Pair[]) => {
    const count = String(3 + Math.floor(chance() * 57));
    const [a, b] = [oneOf(chance, SUBJECTS), oneOf(chance, SUBJECTS)];
    return filled(oneOf(chance, patterns), { a, b, n: { en: count, ja: count } });
  };
  const several = (least: number, more: number, patterns: readonly Pair[]) =>
    Array.from({ length: least + Math.floor(chance() * more) }, () => say(patterns));
  const paragraph = (): Block => ({ kind: 'paragraph', text: joined(several(3, 4, SENTENCES)) });
  const first = Math.floor(chance() * SUBJECTS.length);
  const extra = (at: number): Block =>
    at % 2 === 0
      ? { kind: 'steps', items: STEPS.map((step) => say([step])) }
      : {
          kind: 'table',
          caption: filled(CAPTION, {
            a: SUBJECTS[(first + at) % SUBJECTS.length] ?? oneOf(chance, SUBJECTS),
          }),
          rows: [COLUMNS, ...Array.from({ length: 4 }, () => [say(SUBJECTS), say(CELLS), say(CELLS)])],
        };
  const sections = Array.from({ length: 4 + Math.floor(chance() * 3) }, (_, at) => ({
    heading: say(HEADINGS.slice((first + at) % HEADINGS.length).slice(0, 1)),
    blocks: [paragraph(), extra(at), paragraph(), paragraph()],
  }));
  return {
    title: titleOf(number),
    summary: say(SUMMARIES),
    short: joined(several(2, 2, SENTENCES)),
    sections,
    leftOut: say([LEFT_OUT]),
  };
}
