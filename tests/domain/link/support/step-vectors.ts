import { toHex } from '../../../../src/domain/link/bytes.ts';
import type { PlanLink } from '../../../../src/domain/link/plan-link.ts';
import type { LinkDue, LinkSteps } from '../../../../src/domain/link/plan-steps.ts';
import type { RandomNumbers } from './random.ts';
import { numbersFrom } from './random.ts';
import { planWith, SAMPLE_STEPS } from './samples.ts';
import { TEXTS } from './texts.ts';

/** The plan of both sides. A block of its own at the end, so that the vectors of 0.1.0 stay as they are. */
export function sharedPlans(): readonly PlanLink[] {
  const random = numbersFrom(20_261_126);
  return [
    planWith({ steps: SAMPLE_STEPS }),
    planWith({ steps: { bySeller: true, withHolidays: false, steps: [] } }),
    planWith({ steps: FULL_STEPS }),
    ...Array.from({ length: 40 }, () => planWith({ steps: anySteps(random) })),
  ];
}

function anySteps(random: RandomNumbers): LinkSteps {
  const own = Array.from({ length: random.below(4) }, () => toHex(random.bytes(4))).toSorted();
  const keys = [...random.choose(random.below(16), 24), ...own];
  const dues = (): LinkDue =>
    random.one<LinkDue>([
      { kind: 'none' },
      { kind: 'date', day: 1 + random.below(65_535) },
      { kind: 'workdays', count: random.below(1999) - 999, from: random.one(['target', 3, ...own]) },
    ]);
  return {
    bySeller: random.below(2) === 0,
    withHolidays: random.below(2) === 0,
    ...(random.below(3) === 0 ? {} : { target: random.below(65_536) }),
    steps: keys.map((key) => ({
      key,
      ...(random.below(3) === 0 ? { due: dues() } : {}),
      state: random.one(['open', 'open', 'done', 'dropped'] as const),
      ...(random.below(3) === 0 ? { buyer: random.one(TEXTS) } : {}),
      ...(random.below(5) === 0 ? { seller: random.one(TEXTS) } : {}),
      ...(typeof key === 'string' || random.below(6) === 0 ? { title: random.one(TEXTS) } : {}),
      ...(random.below(6) === 0 ? { doneWhen: random.one(TEXTS) } : {}),
      ...(random.below(5) === 0 ? { isSellers: random.below(2) === 0 } : {}),
      ...(random.below(5) === 0 ? { isGate: random.below(2) === 0 } : {}),
    })),
  };
}

/** Every part of a step, both forms of a text, and every way to be due. */
const FULL_STEPS: LinkSteps = {
  bySeller: true,
  withHolidays: true,
  target: 65_535,
  steps: [
    { key: 0, state: 'dropped', isSellers: true, isGate: false, title: 'Demo', doneWhen: '採点を記録' },
    { key: 7, state: 'open', due: { kind: 'none' }, seller: 'J. Tanaka', isSellers: false },
    { key: 4095, state: 'open', due: { kind: 'workdays', count: 999, from: 4095 } },
    { key: '00000000', state: 'open', due: { kind: 'workdays', count: 0, from: 'ffffffff' } },
    {
      key: 'ffffffff',
      state: 'done',
      title: '😀'.repeat(80),
      due: { kind: 'workdays', count: -999, from: 'target' },
    },
  ],
};
