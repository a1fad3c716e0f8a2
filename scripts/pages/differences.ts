import { diff } from 'node:util';
import { KINDS, type Kind, type PageFacts } from './page-facts.ts';

/** One place where two pages differ: what stood there and what stands there now, empty where nothing does. */
export interface Difference {
  readonly kind: Kind;
  readonly before: string;
  readonly after: string;
}

interface Change {
  readonly before: string[];
  readonly after: string[];
}

/** How much is shown of a difference, and of the equal text on each side of it, in characters. */
const LONGEST = 160;
const CONTEXT = 24;

/** The stretches in which two lists differ. */
function changes(before: readonly string[], after: readonly string[]): Change[] {
  const found: Change[] = [];
  // Node cannot compare two empty lists.
  if (before.length + after.length === 0) return found;
  let isOpen = false;
  // Node marks with 1 what only its first list has, with -1 what only its second list has.
  for (const [side, entry] of diff(after, before)) {
    if (side !== 0 && !isOpen) found.push({ before: [], after: [] });
    isOpen = side !== 0;
    if (side === 1) found.at(-1)?.after.push(entry);
    if (side === -1) found.at(-1)?.before.push(entry);
  }
  return found;
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const unequal = a.findIndex((character, at) => character !== b[at]);
  return unequal === -1 ? a.length : unequal;
}

/** Both texts cut down to where they differ, with a little of the equal text around it. */
function excerpts(before: string, after: string): readonly [before: string, after: string] {
  const [a, b] = [[...before], [...after]];
  const start = commonLength(a, b);
  const end = commonLength(a.slice(start).toReversed(), b.slice(start).toReversed());
  const from = Math.max(start - CONTEXT, 0);
  const excerpt = (text: readonly string[]) => {
    const to = Math.min(text.length - end + CONTEXT, text.length, from + LONGEST);
    return `${from > 0 ? '…' : ''}${text.slice(from, to).join('')}${to < text.length ? '…' : ''}`;
  };
  return [excerpt(a), excerpt(b)];
}

function listDifferences(kind: Kind, before: readonly string[], after: readonly string[]): Difference[] {
  return changes(before, after).flatMap((change) => {
    const length = Math.max(change.before.length, change.after.length);
    return Array.from({ length }, (_, at) => ({
      kind,
      before: change.before[at] ?? '',
      after: change.after[at] ?? '',
    }));
  });
}

/** Texts are the same when their words are, however the words are spread over blocks. */
function textDifferences(before: readonly string[], after: readonly string[]): Difference[] {
  if (before.join(' ') === after.join(' ')) return [];
  return changes(before, after).flatMap((change) => {
    const [was, is] = [change.before.join(' '), change.after.join(' ')];
    if (was === is) return [];
    const [short, shortNow] = excerpts(was, is);
    return [{ kind: 'text' as const, before: short, after: shortNow }];
  });
}

export function differences(before: PageFacts, after: PageFacts): Difference[] {
  return KINDS.flatMap((kind) =>
    kind === 'text'
      ? textDifferences(before.text, after.text)
      : listDifferences(kind, before[kind], after[kind]),
  );
}
