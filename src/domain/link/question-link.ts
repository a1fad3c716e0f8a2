import type { DayNumber } from '../shared/calendar-day.ts';
import { LONGEST_LABEL, LONGEST_NOTE } from './label.ts';
import type { Field } from './tlv.ts';

/*
 * What a buyer asks the other side: open questions by their codes, or in a line of their own, each about one option or
 * about all. Format q1; README.md describes every byte. Who answers needs nothing but this.
 */

export interface AskedQuestion {
  /** Of the content registry; absent for a question in the buyer's own words. */
  readonly code?: number;
  /** Place in `options`; absent: about no option, or about the only one. */
  readonly option?: number;
  /** The buyer's own words: the question, or what to add to it. */
  readonly line?: string;
}

export interface QuestionLink {
  /** 16-bit number of the content pack, whose registry the codes are of. */
  readonly pack: number;
  readonly day: DayNumber;
  /** 16 hex digits, drawn for these questions. The answers name it: who knows it has held this link, or an answer to it. */
  readonly id: string;
  /** Position in LINK_LANGUAGES. */
  readonly language: number;
  /** 16 hex digits: the plan link the buyer has from the other side, if there is one. */
  readonly planId?: string;
  /** At least one. The answers count them from 0. */
  readonly questions: readonly AskedQuestion[];
  /** Names, as the buyer wrote them. */
  readonly options: readonly string[];
  /** Code of the role that asks. */
  readonly role?: number;
  /** What the buyer calls the purchase. */
  readonly label?: string;
  readonly name?: string;
  readonly note?: string;
  /** Ignorable fields of a later release. */
  readonly unknown: readonly Field[];
}

export const ASK_ID_LENGTH = 8;
export const MOST_QUESTIONS = 40;
export const MOST_OPTIONS = 12;
export const LONGEST_LINE = 200;

export const QUESTION_TAGS = {
  head: 1,
  questions: 3,
  options: 4,
  planId: 6,
  role: 10,
  label: { utf8: 20, utf16: 22, longest: LONGEST_LABEL },
  name: { utf8: 24, utf16: 26, longest: LONGEST_LABEL },
  note: { utf8: 28, utf16: 30, longest: LONGEST_NOTE },
} as const;

export const KNOWN_QUESTION_TAGS: ReadonlySet<number> = new Set([1, 3, 4, 6, 10, 20, 22, 24, 26, 28, 30]);
