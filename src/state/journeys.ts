import { computed } from 'nanostores';
import type { NamedModel } from '~/domain/catalogue/catalogue-wire.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { journeyOf, type Journey } from '~/domain/journey/journey.ts';
import { $catalogue, $model } from './catalogue.ts';
import { today } from './clock.ts';
import { $shownJournal } from './shown-journey.ts';

/** A journal as its journey, today. */
export function journeyToday({ catalogue }: Pick<NamedModel, 'catalogue'>, journal: Journal): Journey {
  return journeyOf(catalogue, journal, today());
}

/** The purchase shown in this tab; undefined until the catalogue has come with its names. Most elements follow this one. */
export const $shownJourney = computed(
  [$catalogue, $shownJournal],
  (local, journal): Journey | undefined => local && journeyToday(local, journal),
);

/** The same, before anything in it has a name and where nothing but buying phases is named. */
export const $unnamedJourney = computed(
  [$model, $shownJournal],
  (model, journal): Journey | undefined => model && journeyToday(model, journal),
);
