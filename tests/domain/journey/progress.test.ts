import { expect, test } from 'vitest';
import { answeredSince } from '../../../src/domain/journey/progress.ts';
import { journeyOf } from '../../../src/domain/journey/journey.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { answer, journalOf, mark } from '../support/journals.ts';
import { aCatalogue, aQuestion, TODAY } from '../support/small-catalogue.ts';

const catalogue = aCatalogue({ questions: ['a', 'b', 'c'].map((id) => aQuestion({ id })) });
/** The event number n stands at 1,700,000,000 + n. */
const since = (n: number, ...bodies: readonly EventBody[]) =>
  answeredSince(journeyOf(catalogue, journalOf(...bodies), TODAY), 1_700_000_000 + n);

test.each<[string, number, number, readonly EventBody[]]>([
  ['nothing was answered', 0, 0, []],
  ['all marks are newer', 1, 2, [mark('a', 'answered'), mark('b', 'answered')]],
  ['one mark is older', 2, 1, [mark('a', 'answered'), mark('b', 'answered')]],
  ['an answer counts as well as a mark', 2, 1, [mark('b', 'answered'), answer('a', 'In April')]],
  ['a question that is open again does not count', 1, 0, [mark('a', 'answered'), mark('a', 'reopened')]],
])('%s', (_, from, count, bodies) => {
  expect(since(from, ...bodies)).toBe(count);
});
