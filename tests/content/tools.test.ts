import { describe, expect, test } from 'vitest';
import { loadContent } from '~/content-model/load-content.ts';
import { namedNumbers } from '~/content-model/named-numbers.ts';
import { exampleFigures, toolOf } from '~/content-model/tool-model.ts';
import { breakEvenPoints } from '~/domain/tools/break-even.ts';
import { outcome } from '~/domain/tools/outcome.ts';
import { isTool } from '~/domain/tools/tool.ts';
import { exact } from '~/kit/decimal.ts';
import { textOf, whole } from './support/broken-content.ts';
import { runningCaseOf } from './support/running-case/problems.ts';
import { inactionOf } from './support/running-case/sums/inaction.ts';
import { workOf } from './support/running-case/sums/own-work.ts';
import { ballparkOf } from './support/running-case/sums/price.ts';
import { paybackMonths, returnOf } from './support/running-case/sums/return.ts';
import { afterUseOf } from './support/running-case/sums/after-use.ts';

const { sources } = loadContent(whole);
const numbers = namedNumbers(sources);
const running = runningCaseOf(whole);

/** The tool with the figures of its worked example. */
function example(name: string) {
  const file = sources.tools.get(name)!;
  const tool = toolOf(file, numbers);
  const { results, run } = outcome(tool, exampleFigures(file, numbers), exact);
  return {
    value: (result: string, one: 'low' | 'likely' | 'high' = 'likely') =>
      results.get(result)?.values[one]?.toNumber(),
    row: (row: string) => run.likely.row(row)?.map((it) => it.toNumber()),
    breakEven: () => breakEvenPoints(tool, exampleFigures(file, numbers), exact),
  };
}

const nearest = (value: number, step: number) => Math.round(value / step) * step;

describe('a tool comes to what the texts say, which tests/content/running-case.test.ts holds to the same sums:', () => {
  test('return, payback, present value and break-even', () => {
    const tool = example('roi-tco');
    const { low, likely, high, npv, breakEven, cost, supplier, costs, fullValue } = returnOf(running);
    expect(tool.value('full-use')).toBe(fullValue);
    expect(tool.row('cost')).toEqual(costs);
    expect(tool.row('year-net')).toEqual(likely.years);
    expect(tool.value('supplier-cost')).toBe(supplier);
    expect(tool.value('total-cost')).toBe(cost);
    for (const [one, gain] of [
      ['low', low],
      ['likely', likely],
      ['high', high],
    ] as const) {
      expect(tool.value('value', one)).toBe(gain.value);
      expect(tool.value('net', one)).toBe(gain.net);
      expect(tool.value('roi', one)).toBe(Math.round(gain.roi));
      expect(tool.value('payback', one)).toBe(paybackMonths(gain));
    }
    expect(tool.value('npv')).toBe(nearest(npv, 10_000));
    const [share] = tool.breakEven();
    expect(share).toMatchObject({ input: 'share', isLeast: true });
    expect(share!.value.toNumber()).toBe(Math.round(breakEven));
  });

  test('the cost of doing nothing', () => {
    const tool = example('cost-of-inaction');
    const idle = inactionOf(running);
    expect(tool.value('hours')).toBe(idle.hours);
    for (const one of ['low', 'high'] as const) {
      expect(tool.value('lost', one)).toBe(idle[one].lost);
      expect(tool.value('mistaken', one)).toBe(idle[one].avoidable);
      expect(tool.value('delayed', one)).toBe(idle[one].delays);
      expect(tool.value('total', one)).toBe(idle[one].sum);
    }
    expect(tool.value('waited', 'low')).toBe(nearest(idle.untilNextBudget, 10_000));
  });

  test('the first price range', () => {
    const tool = example('ballpark');
    const early = ballparkOf(running);
    expect(tool.value('yearly-fee')).toBe(early.fee);
    expect(tool.value('one-off')).toBe(early.oneOff);
    expect(tool.value('first-year')).toBe(early.base);
    expect(tool.row('fees')).toEqual([0, early.fee, early.two, early.three]);
    expect(tool.value('three-years')).toBe(early.years);
    expect([tool.value('first-year', 'low'), tool.value('first-year', 'high')]).toEqual(
      early.firstYear.map((it) => nearest(it, 100_000)),
    );
    expect([tool.value('three-years', 'low'), tool.value('three-years', 'high')]).toEqual(
      early.threeYears.map((it) => nearest(it, 100_000)),
    );
  });

  test('own work', () => {
    const tool = example('own-effort');
    const own = workOf(running);
    for (const [line, hours] of Object.entries(own.hours)) expect(tool.value(`${line}-sum`)).toBe(hours);
    expect(tool.value('hours-before')).toBe(own.before);
    expect(tool.value('hours-after')).toBe(own.after);
    expect(tool.value('days-before')).toBe(own.daysBefore);
    expect(tool.value('days-after')).toBe(own.daysAfter);
    expect(tool.value('days')).toBe(own.days);
    expect(tool.value('cost-after')).toBe(own.costAfter);
    expect(tool.value('cost')).toBe(own.costOfAll);
    // Both other tools take the days as a figure somebody typed.
    for (const name of ['roi-tco', 'ballpark'])
      expect(exampleFigures(sources.tools.get(name)!, numbers).get('own-days')?.likely).toBe(
        String(own.daysAfter),
      );
  });

  test('the value review', () => {
    const tool = example('value-review');
    const use = afterUseOf(running);
    expect(tool.value('one-reached')).toBe(Math.round(use.daysReached));
    expect(tool.value('three-reached')).toBe(Math.round(use.followUpReached));
    expect(tool.value('over')).toBe(use.addedFees + use.addedWork);
    expect(exampleFigures(sources.tools.get('value-review')!, numbers).get('paid')?.likely).toBe(
      String(use.paid),
    );
    expect(tool.value('worth-year')).toBe(use.followUpValue);
  });
});

test('the discount of the estimate is that of the price list', () => {
  const { inputs } = toolOf(sources.tools.get('ballpark')!, numbers);
  const empty = (id: string) => inputs.find((it) => it.id === id)?.ifEmpty;
  expect(sources.facts['price-discount']?.en).toBe(
    `${empty('discount')} % from ${empty('discount-from')} users`,
  );
});

describe('every tool', () => {
  const names = [...sources.tools.keys()];
  test.each(names)('%s has figures for each input in its example, and can be sent to a browser', (name) => {
    const file = sources.tools.get(name)!;
    const tool = toolOf(file, numbers);
    const given = exampleFigures(file, numbers);
    expect(tool.inputs.filter(({ id, ifEmpty }) => ifEmpty === undefined && !given.has(id))).toEqual([]);
    expect(isTool(JSON.parse(JSON.stringify(tool)))).toBe(true);
  });

  test.each(names)('%s stands on the page of its asset, in both languages', (name) => {
    const { asset } = sources.tools.get(name)!;
    for (const locale of ['en', 'ja'])
      expect(textOf(whole, `assets/${asset}/${locale}.mdx`).includes(`<Tool id="${name}" />`)).toBe(true);
  });
});
