import { beforeEach, describe, expect, test } from 'vitest';
import { labelOf } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { $journals } from '~/state/journals.ts';
import {
  $purchases,
  eraseEverything,
  eraseJourney,
  renameJourney,
  restoreJourney,
  startPurchase,
  storedCounts,
} from '~/state/purchases.ts';
import { $shown, $shownJournal, showJourney } from '~/state/shown-journey.ts';
import { storage } from '~/state/storage.ts';
import { keys } from '~/state/storage-keys.ts';
import { answered, freshPage, record } from '../support/journey-page.ts';

beforeEach(() => freshPage());

function labels(): string[] {
  return $purchases
    .get()
    .map(({ journal, isShown }) => `${labelOf(viewOf(journal))}${isShown ? ' *' : ''}`)
    .sort();
}

describe('several journeys in one browser', () => {
  test('there are none until something is kept', () => {
    expect($journals.get().size).toBe(0);
    expect($purchases.get()).toEqual([]);
  });

  test('a second one stands beside the first and is shown', () => {
    const first = startPurchase('Phones');
    record(answered('why-now'));
    startPurchase('Desks');
    expect(labels()).toEqual(['Desks *', 'Phones']);
    expect($shownJournal.get().size).toBe(1);
    showJourney(first);
    expect(labels()).toEqual(['Desks', 'Phones *']);
    expect($shownJournal.get().size).toBe(2);
  });

  test('one that is not shown can be renamed, and the list follows', () => {
    const first = startPurchase('Phones');
    startPurchase('Desks');
    renameJourney(first, 'Headsets');
    expect(labels()).toEqual(['Desks *', 'Headsets']);
  });

  test('erasing the one shown shows another, and can be taken back whole', () => {
    startPurchase('Phones');
    const desks = startPurchase('Desks');
    record(answered('why-now'));
    const erased = eraseJourney(desks);
    expect(labels()).toEqual(['Phones *']);
    restoreJourney(desks, erased, true);
    expect(labels()).toEqual(['Desks *', 'Phones']);
    expect($shownJournal.get()).toEqual(erased);
  });

  test('erasing the only one leaves an empty page, as on the first visit', () => {
    eraseJourney(startPurchase('Phones'));
    expect($shown.get()).toBeUndefined();
    expect($shownJournal.get().size).toBe(0);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  test('erasing one that is not shown leaves the shown one as it is', () => {
    const phones = startPurchase('Phones');
    startPurchase('Desks');
    eraseJourney(phones);
    expect(labels()).toEqual(['Desks *']);
  });
});

test('erasing everything takes journeys, preferences and what was set aside, and nothing of other sites', () => {
  startPurchase('Phones');
  storage.write(keys.theme, 'dark');
  storage.write(`${keys.bad}x`, '{');
  localStorage.setItem('other-site', 'stays');
  expect(storedCounts()).toEqual({ journeys: 1, events: 1 });
  eraseEverything();
  expect([Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([['other-site'], []]);
  expect($shownJournal.get().size).toBe(0);
  expect(storedCounts()).toEqual({ journeys: 0, events: 0 });
});
