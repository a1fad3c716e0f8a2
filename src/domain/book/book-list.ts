import { compareText } from '../shared/compare-text.ts';
import type { BookEntry } from './book-entry.ts';

export const BOOK_FILTERS = ['active', 'silent', 'missing', 'archived'] as const;
/** `active`: not archived; `silent` and `missing` are of these: no sign for long, and roles that received nothing. */
export type BookFilter = (typeof BOOK_FILTERS)[number];

export const BOOK_SORTS = ['silent', 'name', 'coverage', 'phase'] as const;
/** Longest without a sign first, by name, least covered first, by phase. */
export type BookSort = (typeof BOOK_SORTS)[number];

/** Days without a sign after which a prospect counts as silent. */
export const SILENT_DAYS = 14;

export interface BookQuery {
  readonly filter: BookFilter;
  readonly sort: BookSort;
  /** Days from a moment (seconds since 1970) to today, in the reader's calendar; undefined for one that lies ahead. */
  readonly daysSince: (at: number) => number | undefined;
  /** Whether a name is one that is looked for. */
  readonly isWanted: (label: string) => boolean;
  /** Orders names in the language of the page. */
  readonly compareNames: (a: string, b: string) => number;
}

export function bookListOf(entries: readonly BookEntry[], query: BookQuery): readonly BookEntry[] {
  const order = ORDERS[query.sort];
  return entries
    .filter((entry) => passes(entry, query) && query.isWanted(entry.label))
    .sort((a, b) => order(a, b, query) || query.compareNames(a.label, b.label) || compareText(a.id, b.id));
}

function passes(entry: BookEntry, { filter, daysSince }: BookQuery): boolean {
  if (filter === 'archived') return entry.isArchived;
  if (entry.isArchived) return false;
  if (filter === 'silent') return silenceOf(entry, daysSince) >= SILENT_DAYS;
  return filter === 'active' || entry.rolesWithNothing.length > 0;
}

type Order = (a: BookEntry, b: BookEntry, query: BookQuery) => number;

const ORDERS: Readonly<Record<BookSort, Order>> = {
  silent: (a, b, { daysSince }) => compareDown(silenceOf(a, daysSince), silenceOf(b, daysSince)),
  name: () => 0,
  coverage: (a, b) => ratioOf(a) - ratioOf(b),
  phase: (a, b) => phaseOf(a) - phaseOf(b),
};

/** Days without a sign; for ever if there never was one. A sign from the future is a sign of today. */
function silenceOf({ lastSign }: BookEntry, daysSince: BookQuery['daysSince']): number {
  return lastSign === undefined ? Infinity : (daysSince(lastSign) ?? 0);
}

/** Where nothing is asked, nothing is missing. */
function ratioOf({ total }: BookEntry): number {
  return total.ratio ?? 1;
}

function compareDown(a: number, b: number): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

function phaseOf({ byPhase, phase }: BookEntry): number {
  return [...byPhase.keys()].indexOf(phase);
}
