import type { DayNumber } from '../shared/calendar-day.ts';
import { LONGEST_LABEL, LONGEST_NOTE } from './label.ts';
import { MOST_QUESTIONS } from './question-link.ts';
import type { Field } from './tlv.ts';

/*
 * What the other side answers to the questions of a question link. A snapshot: of each writer the greatest `seq` says
 * everything the earlier ones did. Format a1; README.md describes every byte.
 */

export interface GivenAnswer {
  /** Which of the questions asked, counted from 0. */
  readonly place: number;
  /** The same question by its code, so that the answer can be read without the questions. */
  readonly code?: number;
  readonly text?: string;
  /** Code of the asset that backs the answer. */
  readonly asset?: number;
  /** Strength of proof: place in LINK_PROOFS. */
  readonly proof?: number;
}

export interface AnswerLink {
  readonly pack: number;
  readonly day: DayNumber;
  /** Of the question link. */
  readonly id: string;
  /** 12 hex digits: one answering side on one device. */
  readonly writer: string;
  /** 1 to LAST_SEQ. */
  readonly seq: number;
  /** At least one, by ascending place; each has a text or an asset. */
  readonly answers: readonly GivenAnswer[];
  readonly name?: string;
  readonly note?: string;
  readonly unknown: readonly Field[];
}

/** Position in this list = code. Append only. */
export const LINK_PROOFS = ['said', 'written', 'shown', 'tried'] as const;
export const LAST_PLACE = MOST_QUESTIONS - 1;
export const LONGEST_ANSWER = 400;

export const ANSWER_TAGS = {
  head: 1,
  answers: 3,
  name: { utf8: 24, utf16: 26, longest: LONGEST_LABEL },
  note: { utf8: 28, utf16: 30, longest: LONGEST_NOTE },
} as const;

export const KNOWN_ANSWER_TAGS: ReadonlySet<number> = new Set([1, 3, 24, 26, 28, 30]);
