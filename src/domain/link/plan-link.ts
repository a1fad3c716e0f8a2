import type { DayNumber } from '../shared/calendar-day.ts';
import { asciiBytes, joined, toHex } from './bytes.ts';
import type { Digest } from './digest.ts';
import { LONGEST_LABEL, LONGEST_NOTE } from './label.ts';
import type { OwnLink } from './own-links.ts';
import { LINKS_TAG } from './own-links.ts';
import type { LinkSteps } from './plan-steps.ts';
import { STEPS_TAG } from './plan-steps.ts';
import type { Field } from './tlv.ts';

/*
 * The plan a seller sends: which content was prepared for one purchase. It holds registry codes and short texts, never
 * titles or addresses. Format g1; README.md describes every byte. Life cycle: made by encodePlanLink, lives in a URL
 * fragment, read by decodePlanLink for ever. A new field takes a new tag; nothing here changes its meaning.
 */

/** Position in this list = code. Append only. */
export const LINK_LANGUAGES = ['ja', 'en'] as const;

export interface PlannedAsset {
  /** Of the content registry. It may be newer than the registry of this build. */
  readonly code: number;
  /** Days before the day of issue on which it was sent; absent if it was not sent yet. */
  readonly sentDaysBefore?: number;
}

export interface PlanLink {
  /** 16-bit number of the content pack: a link of another company's site is noticed by it. */
  readonly pack: number;
  /** Revision of the registry the sender used. */
  readonly revision: number;
  /** 16 random bytes. Who holds them may answer with a receipt; the plan id is derived from them. */
  readonly secret: Uint8Array;
  readonly motion: number;
  readonly accountType: number;
  readonly segment: number;
  readonly entryMode: number;
  /** The phase the purchase is in. */
  readonly phase: number;
  /** Position in LINK_LANGUAGES. */
  readonly language: number;
  /** Roles known to be present; empty = unknown. */
  readonly roles: readonly number[];
  readonly issued: DayNumber;
  /** Information, not protection: nothing stops a reader from opening it later. */
  readonly expires?: DayNumber;
  /** True if the sender chose the order of the assets; otherwise they stand in the order of their codes. */
  readonly ordered: boolean;
  readonly assets: readonly PlannedAsset[];
  /** Phase of the meeting the kit was put together for. */
  readonly meeting?: number;
  readonly note?: string;
  readonly label?: string;
  readonly sender?: string;
  /** The plan of both sides, as one of them has it. */
  readonly steps?: LinkSteps;
  /** Pages elsewhere that the sender adds, in the sender's order. */
  readonly links?: readonly OwnLink[];
  /** Ignorable fields of a later release, kept for writing the link again. */
  readonly unknown: readonly Field[];
}

export const SECRET_LENGTH = 16;
export const MOST_ASSETS = 512;
/** Two bytes of days: until 2149. */
export const LAST_DAY = 65_535;
export const MOST_SENT_DAYS = 16_383;

export const PLAN_TAGS = {
  head: 1,
  expires: 2,
  assets: { bits: 3, sparse: 5 },
  sent: 4,
  orderedAssets: 7,
  roles: { bits: 10, sparse: 12 },
  meeting: 14,
  label: { utf8: 20, utf16: 22, longest: LONGEST_LABEL },
  sender: { utf8: 24, utf16: 26, longest: LONGEST_LABEL },
  note: { utf8: 28, utf16: 30, longest: LONGEST_NOTE },
  steps: STEPS_TAG,
  links: LINKS_TAG,
} as const;

/** 126 (a signature) and 127 (an envelope that hides the rest) are reserved, and hence unknown here. */
export const KNOWN_PLAN_TAGS: ReadonlySet<number> = new Set([
  1, 2, 3, 4, 5, 7, 10, 12, 14, 20, 22, 24, 26, 28, 30, 40, 70,
]);

/** 16 hex digits. Keys the journey at both ends, and tells nothing about the secret. */
export function planIdOf(secret: Uint8Array, digest: Digest): string {
  return toHex(digest.sha256(joined(asciiBytes('pid'), secret)).slice(0, 8));
}
