import type { DayNumber } from '../shared/calendar-day.ts';

/*
 * The plan of both sides inside a plan link: tag 40. Steps of a template are named by their registry code, and only what was
 * changed of them is written; steps of one's own carry their texts. README.md describes every byte.
 */

/** Position in this list = code. */
export const LINK_STATES = ['open', 'done', 'dropped'] as const;

export type LinkDue =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly day: DayNumber }
  /** From the target day (`target`), from a template's step (its code), or from a step of one's own (its id). */
  | { readonly kind: 'workdays'; readonly count: number; readonly from: StepKey };

/** The registry code of a template's step, or the eight hex digits of a step of one's own. */
export type StepKey = number | string;

export interface LinkStep {
  readonly key: StepKey;
  /** Absent: as the template says; 'none' takes the template's day away. */
  readonly due?: LinkDue;
  readonly state: (typeof LINK_STATES)[number];
  readonly buyer?: string;
  readonly seller?: string;
  readonly title?: string;
  readonly doneWhen?: string;
  /** True: the supplier does it. */
  readonly isSellers?: boolean;
  readonly isGate?: boolean;
}

export interface LinkSteps {
  /** Who wrote this edition. */
  readonly bySeller: boolean;
  /** False: only Saturdays and Sundays are off. */
  readonly withHolidays: boolean;
  readonly target?: DayNumber;
  /** Template steps in the order of their codes, then one's own in the order of their ids. */
  readonly steps: readonly LinkStep[];
}

export const STEPS_TAG = 40;
/** Two bytes of days: until 2149. */
export const LAST_STEP_DAY = 65_535;
export const MOST_STEPS = 200;
/** About four years: no plan counts further, and no search for a working day takes longer. */
export const MOST_WORKDAYS = 999;
export const OWN_ID_LENGTH = 4;
export const LONGEST_TITLE = 80;
export const LONGEST_CHAIR = 40;
export const LONGEST_DONE_WHEN = 120;

/** Flags of the head. */
export const BY_SELLER = 1;
export const WITHOUT_HOLIDAYS = 2;
export const HAS_TARGET = 4;

/** Bits of a step that say what stands behind them, in this order. */
export const STEP_BITS = {
  due: 1,
  /** Two bits. */
  state: 2,
  buyer: 8,
  seller: 16,
  title: 32,
  doneWhen: 64,
  saysSide: 128,
  isSellers: 256,
  saysGate: 512,
  isGate: 1024,
} as const;
export const GREATEST_STEP_BITS = 2047;

/** The lowest two bits of a due day: from what it counts. */
export const DUE_FROM = { date: 0, target: 1, template: 2, own: 3 } as const;

export const STEP_TEXTS = [
  ['buyer', LONGEST_CHAIR],
  ['seller', LONGEST_CHAIR],
  ['title', LONGEST_TITLE],
  ['doneWhen', LONGEST_DONE_WHEN],
] as const;
