import { expect, test } from 'vitest';
import { compareEvents } from '../../../src/domain/journal/event-order.ts';
import { eventId, OTHER_WRITER, WRITER } from '../support/journals.ts';

const at = (n: number, seq: number, writer = WRITER) => ({ counter: n, id: eventId(seq, writer) });

test('the smaller counter comes first', () => {
  expect(compareEvents(at(2, 1), at(3, 1))).toBeLessThan(0);
});

test('with equal counters, event 9 of a writer comes before event 10', () => {
  expect(compareEvents(at(2, 9), at(2, 10))).toBeLessThan(0);
});

test('with equal counters and numbers, the writer decides', () => {
  expect(compareEvents(at(2, 1, OTHER_WRITER), at(2, 1, WRITER))).toBeGreaterThan(0);
});

test('an event compares as equal only with itself', () => {
  expect(compareEvents(at(2, 1), at(2, 1))).toBe(0);
});
