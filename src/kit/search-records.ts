import type { Locale } from './locales.ts';

/** The index cuts and stems the languages it knows; under these names, kept for private use, it takes our words as they are. */
export const indexLanguage = (locale: Locale): string => `q${locale.slice(-2)}`;

/** What a hit of the search is, in the order in which hits of one query stand. */
export const KINDS = ['question', 'asset', 'term', 'section', 'clause', 'figure', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** One place that can be found, as the build writes it and the search box shows it. */
export interface SearchRecord {
  /** Anchor on its page; empty for the page itself. */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
  readonly minutes: number;
}

export interface SearchPage {
  /** Inside the language: `assets/sla-sheet/`. */
  readonly path: string;
  readonly title: string;
  /** Name of the file that holds its records. */
  readonly file: string;
}

/** Where the record of one result stands: its page, its place in the file of the page, its kind, the words of its title. */
export type RecordPlace = readonly [page: number, index: number, kind: number, titleWords: number];

/** What the search box loads first: the pages, and where the record of each result of the index stands. */
export interface SearchHead {
  readonly pages: readonly SearchPage[];
  readonly places: Readonly<Record<string, RecordPlace>>;
  /** Other names of the same thing, from the glossary. */
  readonly synonyms: readonly (readonly string[])[];
}
