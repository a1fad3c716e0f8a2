import { beforeEach, expect, test, vi } from 'vitest';
import './sb-since.ts';
import { hasJourney } from './has-journey.ts';
import { drawn, freshPage, put, read, record, wordsOf } from '../../../tests/support/journey-page.ts';
import { keys } from '~/state/storage-keys.ts';
import { noteVisit, visitBefore } from '~/state/visit.ts';

const VISIT = `${keys.all}visit`;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00'), toFake: ['Date'] });
  freshPage();
});

test('a browser without marks has no purchase to come back to', () => {
  expect(hasJourney()).toBe(false);
  record(read('goal-menu'));
  expect(hasJourney()).toBe(true);
});

test('a visit is noted with the first gesture, not by looking; the tab goes on telling of the one before', async () => {
  record(read('goal-menu'));
  localStorage.setItem(VISIT, String(new Date('2026-11-08T09:00:00').getTime() / 1000));
  const page = put('<sb-since></sb-since>');
  await drawn();
  const before = visitBefore();
  expect(wordsOf(page.querySelector('h2'))).toBe('Since your last visit on 8 November 2026');
  expect(localStorage.getItem(VISIT)).toBe(String(before));
  document.dispatchEvent(new Event('pointerdown'));
  expect(Number(localStorage.getItem(VISIT))).toBe(Date.now() / 1000);
  expect(visitBefore()).toBe(before);
  noteVisit();
  expect(visitBefore()).toBe(before);
});

test('what has changed is named, or that nothing has', async () => {
  record(read('price-guide'));
  const page = put('<sb-since></sb-since>');
  await drawn();
  expect(wordsOf(page)).toBe('Where you left off Nothing has changed.');
  record(read('goal-menu', 100));
  await drawn();
  expect(wordsOf(page)).toContain('“The goal-menu” has changed since it reached you.');
});

test('a damaged time of a visit is no visit', () => {
  localStorage.setItem(VISIT, 'yesterday');
  expect(visitBefore()).toBeUndefined();
});
