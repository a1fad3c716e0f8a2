import { describe, expect, test } from 'vitest';
import { assetListOf } from '../../../src/domain/link/asset-list.ts';
import { planIdOf } from '../../../src/domain/link/plan-link.ts';
import { digest } from '~/state/digest.ts';
import { numbersFrom } from './support/random.ts';
import type { LinkStep } from '../../../src/domain/link/plan-steps.ts';
import { NO_PLACES, planPayload, planWith, receiptPayload, receiptWith, TODAY } from './support/samples.ts';

const SAMPLES = 200;

/** As in reliability.md 2.1: a Japanese name of 17 characters, two people, 40 % sent with a date, a random choice. */
function lengths(count: number, registry: number): { readonly plan: number; readonly receipt: number } {
  const random = numbersFrom(count * 1000 + registry);
  let plan = 0;
  let receipt = 0;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const assets = random
      .choose(count, registry)
      .map((code) => (random.below(10) < 4 ? { code, sentDaysBefore: random.below(120) } : { code }));
    const made = planWith({
      secret: random.bytes(16),
      assets,
      roles: random.choose(4, 9),
      expires: TODAY + 60,
      meeting: 3,
      label: '株式会社青葉製作所 生産管理部 様',
      sender: '田中 花子',
    });
    const read = [...assets.keys()].filter(() => random.below(10) < 6);
    const places = { ...NO_PLACES, opened: read, read, helpful: read.filter(() => random.below(3) === 0) };
    const questions = {
      answered: random.choose(20, 78),
      reopened: random.choose(2, 78),
      'not-applicable': random.choose(4, 78),
      open: [],
    };
    const { sum: list } = assetListOf(made, digest);
    const planId = planIdOf(made.secret, digest);
    plan = Math.max(plan, planPayload(made).length);
    receipt = Math.max(
      receipt,
      receiptPayload(receiptWith({ planId, list, places, questions }, made), made.secret).length,
    );
  }
  return { plan, receipt };
}

describe('the longest payload of 200 samples', () => {
  test.each([
    { count: 10, registry: 120, plan: 165, receipt: 105 },
    { count: 10, registry: 400, plan: 175, receipt: 105 },
    { count: 30, registry: 120, plan: 200, receipt: 115 },
    { count: 30, registry: 400, plan: 205, receipt: 115 },
    { count: 100, registry: 120, plan: 300, receipt: 150 },
    { count: 100, registry: 400, plan: 300, receipt: 150 },
  ])('$count of $registry assets: plan ≤ $plan, receipt ≤ $receipt characters', (bar) => {
    const measured = lengths(bar.count, bar.registry);
    expect(measured.plan).toBeLessThanOrEqual(bar.plan);
    expect(measured.receipt).toBeLessThanOrEqual(bar.receipt);
  });
});

describe('the plan of both sides', () => {
  /** Every third step with another name and day, as people change them; three of their own with all texts. */
  const steps: readonly LinkStep[] = [
    ...Array.from({ length: 15 }, (_, key): LinkStep => {
      if (key % 3 > 0) return { key, state: key < 4 ? 'done' : 'open' };
      const due = { kind: 'date', day: 20_900 + key } as const;
      return { key, state: 'open', buyer: '小野（購買）', seller: '田中 花子', due };
    }),
    ...['11111111', '22222222', '33333333'].map((key): LinkStep => ({
      key,
      state: 'open',
      title: '印鑑証明書と登記事項証明書を用意する',
      doneWhen: '原本が法務に届く',
      buyer: '新井',
      due: { kind: 'workdays', count: -3, from: 12 },
    })),
  ];
  const shared = { bySeller: false, withHolidays: true, target: 20_976, steps };
  const before = 'https://guides.example.com/ja/steps/#'.length;

  test('of 15 template steps and 3 own ones takes at most 700 characters of link', () => {
    const named = { label: '株式会社青葉製作所 生産管理部 様', sender: '田中 花子' };
    expect(before + planPayload(planWith({ steps: shared, ...named })).length).toBeLessThanOrEqual(700);
  });

  test('of 15 unchanged template steps takes at most 14 characters more than no plan', () => {
    const plain = Array.from({ length: 15 }, (_, key): LinkStep => ({ key, state: 'open' }));
    const more =
      planPayload(planWith({ steps: { ...shared, steps: plain } })).length - planPayload(planWith()).length;
    expect(more).toBeLessThanOrEqual(14);
  });
});
