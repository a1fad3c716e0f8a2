import { isOfBook } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { $journals, journalIn } from '../journals.ts';
import type { Space } from './spaces.ts';

/** The journeys of this browser that belong to a space: all prospects, or the one purchase. */
export function journeysOf({ kind, journey }: Space): readonly JourneyId[] {
  return [...$journals.get().keys()].filter((id) =>
    kind === 'book' ? isOfBook(viewOf(journalIn(id))) : id === journey,
  );
}

/** The names that people gave with their marks in a space, in alphabetical order. */
export function namesIn(space: Space): readonly string[] {
  const names = journeysOf(space).flatMap((id) => [...journalIn(id).values()].flatMap(({ by }) => by ?? []));
  return [...new Set(names)].sort();
}
