import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { browserStorage } from '~/state/browser-storage.ts';
import { $journal, $journeyId, record, recordIn } from '~/state/journal-store.ts';
import {
  $journeys,
  eraseEverything,
  eraseJourney,
  renameJourney,
  restoreJourney,
  startJourney,
  storedCounts,
  storedJourneys,
} from '~/state/journeys-store.ts';
import { $prospects } from '~/state/share-store.ts';
import { keys } from '~/state/storage-keys.ts';
import { showJourney } from '~/state/journal-store.ts';
import { labelOf } from '~/kit/save-journey.ts';
import { answered, freshPage } from '../support/journey-page.ts';

beforeEach(() => freshPage());

function labels(): string[] {
  return $journeys
    .get()
    .map(({ journal, isActive }) => `${labelOf(journal)}${isActive ? ' *' : ''}`)
    .sort();
}

describe('several journeys in one browser', () => {
  test('there are none until something is kept', () => {
    expect(storedJourneys()).toEqual([]);
    expect($journeys.get()).toEqual([]);
  });

  test('a second one stands beside the first and is shown', () => {
    startJourney('Phones');
    record(answered('why-now'));
    const first = $journeyId.get();
    startJourney('Desks');
    expect(labels()).toEqual(['Desks *', 'Phones']);
    expect($journal.get().size).toBe(1);
    if (first !== undefined) showJourney(first);
    expect(labels()).toEqual(['Desks', 'Phones *']);
    expect($journal.get().size).toBe(2);
  });

  test('one that is not shown can be renamed, and the list follows', () => {
    startJourney('Phones');
    const first = $journeyId.get();
    startJourney('Desks');
    if (first !== undefined) renameJourney(first, 'Headsets');
    expect(labels()).toEqual(['Desks *', 'Headsets']);
  });

  test('erasing the one shown shows another, and can be taken back whole', () => {
    startJourney('Phones');
    startJourney('Desks');
    record(answered('why-now'));
    const desks = $journeyId.get();
    if (desks === undefined) throw new Error('no journey is shown');
    const erased = eraseJourney(desks);
    expect(labels()).toEqual(['Phones *']);
    restoreJourney(desks, erased, true);
    expect(labels()).toEqual(['Desks *', 'Phones']);
    expect($journal.get()).toEqual(erased);
  });

  test('erasing the only one leaves an empty page, as on the first visit', () => {
    startJourney('Phones');
    const only = $journeyId.get();
    if (only !== undefined) eraseJourney(only);
    expect($journeyId.get()).toBeUndefined();
    expect($journal.get().size).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  test('erasing one that is not shown leaves the shown one as it is', () => {
    startJourney('Phones');
    const phones = $journeyId.get();
    startJourney('Desks');
    if (phones !== undefined) eraseJourney(phones);
    expect(labels()).toEqual(['Desks *']);
  });
});

test('many prospects and purchases are listed in one pass over the storage', () => {
  for (let at = 0; at < 100; at += 1)
    recordIn(toId<JourneyId>(at.toString(16).padStart(16, '0')), {
      k: 'set',
      field: 'side',
      value: at % 2 === 0 ? 'sales' : '',
    });
  const scans = vi.spyOn(browserStorage, 'keys');
  expect([$prospects.get().length, $journeys.get().length]).toEqual([50, 50]);
  expect(scans.mock.calls.length).toBeLessThan(5);
  scans.mockRestore();
});

test('erasing everything takes journeys, preferences and what was set aside, and nothing of other sites', () => {
  startJourney('Phones');
  browserStorage.write(keys.theme, 'dark');
  browserStorage.write(`${keys.bad}x`, '{');
  localStorage.setItem('other-site', 'stays');
  expect(storedCounts()).toEqual({ journeys: 1, events: 1 });
  eraseEverything();
  expect(Object.keys(localStorage)).toEqual(['other-site']);
  expect($journal.get().size).toBe(0);
  expect(storedCounts()).toEqual({ journeys: 0, events: 0 });
});
