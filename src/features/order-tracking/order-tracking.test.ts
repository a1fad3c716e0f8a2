import { beforeEach, expect, test } from 'vitest';
import './sb-order-tracking.ts';
import { toId } from '~/domain/shared/brand.ts';
import { ids } from '../../../tests/domain/support/small-catalogue.ts';
import { drawn, freshPage, put, record, set, small, wordsOf } from '../../../tests/support/journey-page.ts';
import { $catalogue, $catalogueFailed } from '~/state/catalogue.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { takeBack } from '~/state/undo.ts';

const PAGE = `<sb-order-tracking><p role="status" data-view></p><ul>
  <li data-arrival="list" data-other><span>The list</span></li>
  <li data-arrival="quote"><span>The quote</span><ul><li data-question-link="rough-price"></li><li data-question-link="gone"></li></ul></li>
  <li data-arrival="contract"><span>The contract</span></li></ul></sb-order-tracking>`;

beforeEach(() => {
  freshPage();
  $catalogue.set({
    ...small,
    catalogue: {
      ...small.catalogue,
      arrivals: [
        { id: 'list', questions: ids('rough-price'), segments: ids('b2b'), motions: ids('renewal') },
        { id: 'quote', questions: ids('rough-price'), segments: ids('b2b') },
        { id: 'contract', questions: ids('sign-off'), segments: ids('b2b') },
      ],
    },
  });
});

const shown = (page: Element) =>
  [...page.querySelectorAll<HTMLElement>('[data-arrival]:not([data-other])')].map(
    ({ dataset }) => dataset['arrival'],
  );

test('what arrived is ticked, counted, and makes its question received; undo takes it back', async () => {
  const page = put(PAGE);
  await drawn();
  expect(shown(page)).toEqual(['quote', 'contract']);
  expect(wordsOf(page.querySelector('[role="status"]'))).toBe('0 of 2 arrived');
  expect(page.querySelector<HTMLElement>('[data-question-link="gone"]')?.hidden).toBe(true);

  page.querySelector<HTMLInputElement>('[data-arrival="quote"] input')?.click();
  await drawn();
  expect(wordsOf(page.querySelector('[role="status"]'))).toBe('1 of 2 arrived');
  expect($shownJourney.get()?.states.get(toId('rough-price'))).toBe('received');
  takeBack();
  await drawn();
  expect(wordsOf(page.querySelector('[role="status"]'))).toBe('0 of 2 arrived');
  expect(page.querySelector<HTMLInputElement>('[data-arrival="quote"] input')?.checked).toBe(false);
});

test('a purchase by a consumer waits for nothing that it never gets', async () => {
  const page = put(PAGE);
  record(set('segment', 'b2c'));
  await drawn();
  expect(shown(page)).toEqual([]);
  expect(wordsOf(page.querySelector('[role="status"]'))).toBe(
    'In this kind of purchase there is nothing to wait for.',
  );
});

test('without the catalogue ticking still works, and it says what is missing', async () => {
  $catalogue.set(undefined);
  $catalogueFailed.set(true);
  const page = put(PAGE);
  await drawn();
  expect(wordsOf(page.querySelector('[role="status"]'))).toContain('could not be fetched');
  expect(page.querySelectorAll('input')).toHaveLength(3);
});
