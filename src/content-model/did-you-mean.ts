import { distance } from 'fastest-levenshtein';

/** A letter or two less, more or other. */
const SLIP = 2;
const HALF_WORD = 3;

function closest(wanted: string, candidates: readonly string[], most: number): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    const away = distance(wanted.toLowerCase(), candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** The candidate of which `wanted` is a slip of the keyboard. */
export function slipOf(wanted: string, candidates: readonly string[]): string | undefined {
  return closest(wanted, candidates, Math.min(SLIP, wanted.length - 1));
}

/** What was probably meant: a slip away, the same word with more or less at its end, or much like it. */
export function nearest(wanted: string, among: Iterable<string>): string | undefined {
  const candidates = [...among].filter((candidate) => candidate !== wanted);
  const longer = candidates.filter(
    (it) =>
      Math.min(it.length, wanted.length) >= HALF_WORD && (it.startsWith(wanted) || wanted.startsWith(it)),
  );
  return (
    slipOf(wanted, candidates) ??
    closest(wanted, longer, Infinity) ??
    closest(wanted, candidates, Math.ceil(wanted.length * 0.4))
  );
}

/** What to use instead of a word that is not on a list. */
export function useOneOf(wanted: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const near = nearest(wanted, all);
  return near === undefined ? `use one of: ${all.join(', ')}` : `did you mean "${near}"?`;
}
