import { beforeEach, expect, test } from 'vitest';
import { toId, type EventId, type JourneyId } from '../../src/domain/shared/brand.ts';
import { forgetExported, noteExported, notExported } from '../../src/state/exported.ts';

const one = (journey: string, event: string) => ({
  journey: toId<JourneyId>(journey),
  event: toId<EventId>(event),
});
const first = one('0123456789abcdef', '0123456789ab.1');
const later = one('0123456789abcdef', '0123456789ab.2');
const other = one('fedcba9876543210', '0123456789ab.1');

beforeEach(() => localStorage.clear());

test('a file holds what no file of its kind has held, also what came late with an early id', () => {
  noteExported('hubspot', [later]);
  expect(notExported('hubspot', [first, later, other])).toEqual([first, other]);
  expect(notExported('json', [first, later])).toEqual([first, later]);
  noteExported('hubspot', [first]);
  expect(notExported('hubspot', [first, later, other])).toEqual([other]);
});

test('a prospect that goes takes its list along, and no other', () => {
  noteExported('hubspot', [first, other]);
  noteExported('json', [first]);
  forgetExported(first.journey);
  expect(Object.keys(localStorage)).toHaveLength(1);
  expect(notExported('hubspot', [first, other])).toEqual([first]);
});

test('a list that somebody damaged counts as empty', () => {
  noteExported('hubspot', [first]);
  const [key = ''] = Object.keys(localStorage);
  localStorage.setItem(key, 'zz');
  expect(notExported('hubspot', [first])).toEqual([first]);
});

test('a thousand events of one prospect are told apart', () => {
  const many = Array.from({ length: 1000 }, (_, at) => one('0123456789abcdef', `0123456789ab.${at + 1}`));
  noteExported('hubspot', many.slice(0, 500));
  expect(notExported('hubspot', many)).toEqual(many.slice(500));
});
