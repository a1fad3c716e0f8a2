import { computed, type ReadableAtom } from 'nanostores';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { emptyJournal, type Journal } from '~/domain/journal/journal.ts';
import { journeyOf, type Journey } from '~/domain/journey/journey.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { $catalogue } from './catalogue.ts';
import { today } from './clock.ts';
import { $journals, currentId } from './journals.ts';
import { $shownJournal } from './shown-journey.ts';

/** A journal as its journey, today. */
export function journeyToday({ catalogue }: LocalCatalogue, journal: Journal): Journey {
  return journeyOf(catalogue, journal, today());
}

/** The purchase shown in this tab; undefined until the catalogue has come. Most elements follow this one. */
export const $shownJourney = computed(
  [$catalogue, $shownJournal],
  (local, journal): Journey | undefined => local && journeyToday(local, journal),
);

const stores = new Map<JourneyId, ReadableAtom<Journey | undefined>>();

/** Any purchase, shown or not; an empty one where the browser holds nothing under that id. */
export function $journey(id: JourneyId): ReadableAtom<Journey | undefined> {
  const known = stores.get(id);
  if (known) return known;
  const store = computed(
    [$catalogue, $journals],
    (local, journals): Journey | undefined =>
      local && journeyToday(local, journals.get(currentId(id))?.journal ?? emptyJournal),
  );
  stores.set(id, store);
  return store;
}
