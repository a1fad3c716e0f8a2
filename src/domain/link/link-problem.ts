import type { PayloadKind } from './payload-kind.ts';

/** Why a text is not the payload that was wanted, for developers. What a reader sees is written in the messages of the site. */
export const LINK_PROBLEMS = {
  'too-long': 'Longer than any link this site can make; nothing was decoded.',
  'not-a-link': 'No payload begins here.',
  'wrong-kind': 'A payload of another kind than was wanted: a receipt where a plan was, say.',
  'newer-version': 'Made by a later release of the format: open it with a newer site.',
  'cut-short': 'The end is missing: ask the sender for the whole link.',
  damaged: 'Characters were changed on the way: the checksum does not fit.',
  'unknown-critical': 'Holds a field that must be understood, and this release does not know it.',
  malformed: 'The checksum fits, but a field breaks the rules of the format: a faulty or hostile encoder.',
} as const satisfies Record<LinkProblem['kind'], string>;

export type LinkProblem =
  /** In characters; for a text to search, its whole length. */
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'not-a-link' }
  | { readonly kind: 'wrong-kind'; readonly found: PayloadKind }
  | { readonly kind: 'newer-version'; readonly found: PayloadKind; readonly version: number }
  /** At least so many characters are missing. */
  | { readonly kind: 'cut-short'; readonly missing: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unknown-critical'; readonly tag: number }
  /** `tag` 0: the sequence of fields itself. */
  | { readonly kind: 'malformed'; readonly tag: number };

/** Why a payload cannot be written. `out-of-range`: `field` does not fit the format, `limit` is its bound. */
export type EncodeProblem =
  | { readonly kind: 'out-of-range'; readonly field: string; readonly limit: number }
  /** In characters of the whole URL. */
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number };
