import type { DayNumber } from '../shared/calendar-day.ts';
import type { QuestionMark } from '../journal/event.ts';
import { GREATEST_VARINT } from './bytes.ts';
import { LONGEST_LABEL } from './label.ts';
import type { Told } from './receipt-told.ts';
import type { Field } from './tlv.ts';

/*
 * What a reader sends back: which planned content reached them, and which of their questions are answered. It is a
 * snapshot of their whole journal, so the one with the greatest `seq` of a writer says everything the earlier ones did.
 * Format r1; README.md describes every byte. It carries codes and places, and no text but a name and what the buyer chose
 * to tell.
 */

/** What can be said of an asset of the plan; each holds places in the list of the plan. */
export interface PlaceMarks {
  readonly opened: readonly number[];
  /** Read in the version that was current on the day of the receipt. */
  readonly read: readonly number[];
  /** Read, but changed since. */
  readonly readEarlier: readonly number[];
  readonly helpful: readonly number[];
  readonly unhelpful: readonly number[];
  readonly toldInMeeting: readonly number[];
  readonly toldInCall: readonly number[];
  readonly toldInMail: readonly number[];
}

export interface Receipt {
  /** 16 hex digits, see planIdOf. */
  readonly planId: string;
  /** 12 hex digits, drawn once per journey and kept with it: one reader on one device. */
  readonly writer: string;
  /** 1 to LAST_SEQ. The Lamport counter of the sender's journal, so it also orders against other people's marks. */
  readonly seq: number;
  readonly day: DayNumber;
  /** Names the edition of the plan whose list the places count: AssetList.sum. */
  readonly list: string;
  readonly places: PlaceMarks;
  /** Question codes. `open` holds the marks that were taken back. */
  readonly questions: Readonly<Record<QuestionMark, readonly number[]>>;
  /** Asset codes that were read without being in the plan. */
  readonly extraRead: readonly number[];
  /**
   * How many days before `day` each thing it says was last done: first the places, then the questions, then `extraRead`, in
   * the order of the fields above, each list ascending. What has no number was done on the day itself; the last one is not 0.
   * Receipts of 0.1.0 have none: all that is known of their marks is that they are no younger.
   */
  readonly daysBefore?: readonly number[];
  /** Code of the role the sender plays. */
  readonly role?: number;
  /** Code of the role that passed the plan on, if it did not come from the seller directly. */
  readonly via?: number;
  readonly name?: string;
  /** Options and answers in words, each ticked by the buyer. */
  readonly told?: Told;
  /** Ignorable fields of a later release. */
  readonly unknown: readonly Field[];
}

export const LAST_SEQ = GREATEST_VARINT;
/** More than forty years; what was done before counts as done then. */
export const MOST_DAYS_BEFORE = 2 ** 14 - 1;
export const PLAN_ID_LENGTH = 8;
export const WRITER_LENGTH = 6;
export const LIST_SUM_LENGTH = 4;
export const SIGNATURE_LENGTH = 8;

export const RECEIPT_TAGS = {
  head: 1,
  opened: 10,
  read: 12,
  readEarlier: 14,
  helpful: 16,
  unhelpful: 18,
  toldInMeeting: 20,
  toldInCall: 22,
  toldInMail: 24,
  answered: { bits: 30, sparse: 32 },
  reopened: { bits: 34, sparse: 36 },
  notApplicable: { bits: 38, sparse: 40 },
  open: { bits: 42, sparse: 44 },
  extraRead: { bits: 50, sparse: 52 },
  daysBefore: 54,
  role: 60,
  via: 62,
  name: { utf8: 64, utf16: 66, longest: LONGEST_LABEL },
  told: 70,
} as const;

export const KNOWN_RECEIPT_TAGS: ReadonlySet<number> = new Set([
  1, 10, 12, 14, 16, 18, 20, 22, 24, 30, 32, 34, 36, 38, 40, 42, 44, 50, 52, 54, 60, 62, 64, 66, 70,
]);
