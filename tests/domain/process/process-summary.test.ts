import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import { summaryOf } from '../../../src/domain/process/process-summary.ts';
import type { RoleId } from '../../../src/domain/shared/brand.ts';
import {
  aCatalogue,
  AFTER,
  aProcess,
  aQuestion,
  BEFORE,
  COMMIT,
  DEVELOP,
  EVALUATE,
  ids,
} from '../support/small-catalogue.ts';

const QUESTIONS = [
  aQuestion({ id: 'why-now' }),
  aQuestion({ id: 'strategic-fit', roles: ['user'] }),
  aQuestion({ id: 'first-weeks', phase: AFTER, roles: ['user'] }),
  aQuestion({ id: 'value-check', phase: AFTER, roles: ['finance'] }),
];
const small = aCatalogue({ questions: QUESTIONS });
const expecting = (part: Partial<Pick<Catalogue, 'accountTypes' | 'segments'>>) =>
  aCatalogue({ questions: QUESTIONS, ...part });

test('the phases stand in the order of the process, those it does not pass last, with what is asked of what there is', () => {
  expect(summaryOf(small, aProcess(small, { motion: 'renewal' }))).toMatchObject({
    asked: 1,
    all: 4,
    phases: [
      { phase: AFTER, length: 'full', asked: 1, all: 2 },
      { phase: COMMIT, length: 'short', asked: 0, all: 0 },
      { phase: BEFORE, length: 'none' },
      { phase: DEVELOP, length: 'none', asked: 0, all: 2 },
      { phase: EVALUATE, length: 'none' },
    ],
  });
});

test('what drops out is grouped by the choice that took it away', () => {
  expect(summaryOf(small, aProcess(small, { motion: 'renewal' })).dropped).toEqual([
    { reason: { kind: 'motion-phase', id: 'renewal' }, questions: ['why-now', 'strategic-fit'] },
    { reason: { kind: 'motion', id: 'renewal' }, questions: ['first-weeks'] },
  ]);
  expect(summaryOf(small, aProcess(small)).dropped).toEqual([]);
});

test('owners come the busiest first; the kind of sale says before the account type who is expected', () => {
  const [b2b, b2c] = small.segments;
  const [major] = small.accountTypes;
  const catalogue = expecting({
    accountTypes: [{ ...major!, rolesExpected: ids<RoleId>('champion', 'user') }],
    segments: [b2b!, { ...b2c!, rolesExpected: ids<RoleId>('user') }],
  });
  expect(summaryOf(catalogue, aProcess(catalogue)).owners).toEqual([
    { role: 'user', questions: 2, expected: true },
    { role: 'champion', questions: 1, expected: true },
    { role: 'finance', questions: 1, expected: false },
  ]);
  expect(
    summaryOf(catalogue, aProcess(catalogue, { segment: 'b2c' })).owners.filter(({ expected }) => expected),
  ).toEqual([{ role: 'user', questions: 1, expected: true }]);
});
