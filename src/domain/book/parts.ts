import { isKnown } from '../journal/event.ts';
import type { Journal } from '../journal/journal.ts';
import { viewOf } from '../journal/view.ts';
import { compareText } from '../shared/compare-text.ts';

/** What one person wrote down with a prospect. */
export interface Part {
  /** Empty: entries that carry no name. */
  readonly by: string;
  readonly entries: number;
  /** The last of them, in seconds since 1970: shown, never compared with another clock. */
  readonly lastAt: number;
}

/** Who wrote what holds with a prospect, those with most entries first; entries without a name last. */
export function partsIn(journal: Journal): readonly Part[] {
  const { undone } = viewOf(journal);
  const parts = new Map<string, Part>();
  for (const event of journal.values()) {
    if (!isKnown(event) || event.kind === 'undo' || undone.has(event.id)) continue;
    const by = event.by ?? '';
    const part = parts.get(by) ?? { by, entries: 0, lastAt: event.at };
    parts.set(by, { by, entries: part.entries + 1, lastAt: Math.max(part.lastAt, event.at) });
  }
  const last = ({ by }: Part) => (by === '' ? 1 : 0);
  return [...parts.values()].sort(
    (a, b) => last(a) - last(b) || b.entries - a.entries || compareText(a.by, b.by),
  );
}
