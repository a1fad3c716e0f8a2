import { distance } from 'fastest-levenshtein';

/** The candidate that a slip of the keyboard turns into `wanted`: at most two letters in five differ. */
export function nearest(wanted: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(Math.max(wanted.length, 3) * 0.4) + 1;
  for (const candidate of candidates) {
    const away = distance(wanted.toLowerCase(), candidate.toLowerCase());
    if (away < least && candidate !== wanted) [best, least] = [candidate, away];
  }
  return best;
}

/** What to use instead of a word that is not on a list. */
export function useOneOf(wanted: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const near = nearest(wanted, all);
  return near === undefined ? `use one of: ${all.join(', ')}` : `did you mean "${near}"?`;
}
