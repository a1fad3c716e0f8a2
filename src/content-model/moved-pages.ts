import { presentId } from './registry-codes.ts';
import type { Registry } from './registry.ts';

/** Kinds whose entries have a page, and the folder of their pages. */
const PAGES = { asset: 'assets', phase: 'phases', role: 'roles' } as const;
const KINDS = ['asset', 'phase', 'role'] as const;

/** Addresses inside a language that pages had under an id of before → where they are now. */
export function movedPages(registry: Registry): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  for (const kind of KINDS) {
    const { entries } = registry[kind];
    for (const entry of entries) {
      const id = presentId(entries, entry);
      if (id !== undefined && id !== entry.id)
        moved.set(`${PAGES[kind]}/${entry.id}/`, `${PAGES[kind]}/${id}/`);
    }
  }
  return moved;
}
