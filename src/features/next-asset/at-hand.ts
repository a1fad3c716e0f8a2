import { atom } from 'nanostores';
import type { SuggestionResult } from '~/domain/suggestion/next-asset.ts';
import type { SuggestionContext } from '~/domain/suggestion/suggestion-context.ts';

/** What comes next in the minutes at hand. */
export interface NextAtHand {
  readonly nextOf: (context: SuggestionContext) => SuggestionResult;
  /** What they put off, and why, as a sentence; empty where they change nothing. */
  readonly saidOf: (context: SuggestionContext) => string;
}

/** Set where a reading plan stands on the page: the rules that make one come with it, and other pages do without. */
export const $atHand = atom<NextAtHand | undefined>(undefined);
