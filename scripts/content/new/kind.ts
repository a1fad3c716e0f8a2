import { isSpoken } from '../../../src/kit/languages.ts';
import type { Locale } from '../../../src/kit/locales.ts';
import type { ContentFiles } from '../../../src/content-model/content-files.ts';
import type { ContentSources } from '../../../src/content-model/content-sources.ts';
import { useOneOf } from '../../../src/content-model/did-you-mean.ts';
import type { RegisteredKind } from '../../../src/content-model/registry.ts';
import { asId, ID } from '../../../src/content-model/schema-parts.ts';

/** Something to know of a new thing: the flag `--{flag}`, or a question. */
export interface Field {
  readonly flag: string;
  readonly asks: string;
  /** The ids one or, if `many`, several of which (with commas) are the answer. */
  readonly among?: Iterable<string>;
  readonly many?: boolean;
  /** What is wrong with an answer. */
  readonly refuse?: (answer: string) => string | undefined;
  /** The answer if nothing is said. */
  readonly otherwise?: string;
}

export interface Site {
  readonly sources: ContentSources;
  readonly files: ContentFiles;
  readonly today: string;
}

/** The answers by flag; every field has one. */
export type Answers = ReadonlyMap<string, string>;

/** A kind of thing that can be added to content/. */
export interface Kind {
  readonly fields: (site: Site) => readonly Field[];
  /** The files that change or come, with their new text. */
  readonly edits: (site: Site, answers: Answers) => ReadonlyMap<string, string>;
  /** What is left for a person to do. */
  readonly left: (answers: Answers) => readonly string[];
}

export const listOf = (answer: string): string[] =>
  answer
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '');

/** What is wrong with an answer, in one sentence; undefined if nothing is. */
export function problemOf({ among, many, refuse }: Field, answer: string): string | undefined {
  if (answer.trim() === '') return 'it is missing';
  const ids = new Set(among);
  for (const id of among === undefined ? [] : many ? listOf(answer) : [answer]) {
    if (!ids.has(id)) return `"${id}" is unknown: ${useOneOf(id, ids)}`;
  }
  return refuse?.(answer);
}

/** An id that nothing has, and nothing ever had. */
export function freshId(kind: RegisteredKind, { sources }: Site): (answer: string) => string | undefined {
  const taken = new Set(sources.registry?.[kind].entries.map(({ id }) => id));
  return (answer) => {
    if (!ID.test(answer)) return `an id is written in small-letters-and-hyphens: "${asId(answer)}"`;
    return taken.has(answer)
      ? `"${answer}" is taken: ids are permanent, also of what was retired`
      : undefined;
  };
}

export function answerTo(answers: Answers, flag: string): string {
  const answer = answers.get(flag);
  if (answer === undefined) throw new Error(`no answer to --${flag}`);
  return answer;
}

export function textOf(files: ContentFiles, file: string): string {
  const text = files.get(file);
  if (typeof text !== 'string') throw new Error(`content/${file} cannot be read`);
  return text;
}

const IN: Readonly<Record<Locale, string>> = { en: 'English', ja: 'Japanese' };

/** The languages in which nothing may be missing; texts in further ones come when somebody writes them. */
export const writtenIn = ({ site }: Pick<ContentSources, 'site'>): readonly Locale[] =>
  site.languages.filter(isSpoken);

/** One field for each of them: `--title-en`, `--title-ja`. */
export function inEach(languages: readonly Locale[], flag: string, asks: string): Field[] {
  return languages.map((locale) => ({ flag: `${flag}-${locale}`, asks: `${asks}, in ${IN[locale]}` }));
}

/** The answers to these fields as one value of YAML: `{ en: "…", ja: "…" }`. */
export function eachAnswer(languages: readonly Locale[], answers: Answers, flag: string): string {
  const texts = languages.map((locale) => `${locale}: ${quoted(answerTo(answers, `${flag}-${locale}`))}`);
  return `{ ${texts.join(', ')} }`;
}

/** A text in YAML: always in quotes, so that no sign in it means anything. */
export const quoted = (text: string): string => JSON.stringify(text.trim());
