import holidayJp from '@holiday-jp/holiday_jp';
import { describe, expect, test } from 'vitest';
import { loadContent } from '~/content-model/load-content.ts';
import { stepTemplates } from '~/content-model/plan-templates.ts';
import type { PlanFile } from '~/content-model/plan-schema.ts';
import { isoDay, parseDay } from '~/domain/shared/calendar-day.ts';
import { planSteps } from '~/domain/steps/plan-step.ts';
import { scheduleOf } from '~/domain/steps/schedule.ts';
import { sound, textOf, whole } from './support/broken-content.ts';

const { plans, registry } = loadContent(sound).sources;
const holidays = new Set(Object.keys(holidayJp.holidays).map((day) => parseDay(day)!));

function daysOf(plan: PlanFile, target: string): readonly string[] {
  const templates = new Map(stepTemplates(plan, 'en', (id) => id).map((step) => [step.id, step]));
  const steps = planSteps(new Map(), [...templates.keys()], templates);
  const placings = scheduleOf({ steps, target: parseDay(target), holidays });
  return steps.map(({ id }) => {
    const placing = placings.get(id);
    return placing?.kind === 'day' ? isoDay(placing.day) : 'no day';
  });
}

describe('the template of an ordinary purchase', () => {
  const ordinary = plans.get('ordinary-purchase')!;
  const days = daysOf(ordinary, '2027-06-07');

  test('has 15 steps from the first agreement to the target day', () => {
    expect(days).toHaveLength(15);
    expect(days[0]).toBe('2026-11-30');
    expect(days.at(-1)).toBe('2027-06-07');
    expect([...days].sort()).toEqual(days);
  });

  test.each([
    [
      'en',
      (day: Date) => `${day.getUTCDate()} ${day.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })}`,
    ],
    ['ja', (day: Date) => `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`],
  ] as const)(
    'counted back from the day of the example gives the dates of the example (%s)',
    (locale, write) => {
      const text = textOf(whole, `assets/mutual-action-plan/${locale}.mdx`);
      const dates = text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|')[1]?.trim() ?? '')
        .slice(2);
      // The last row, the review after some months of use, comes after the plan.
      expect(dates).toHaveLength(days.length + 1);
      expect(dates.slice(0, -1).map((date) => date.split(/[–〜]/).at(-1)?.trim())).toEqual(
        days.map((day) => write(new Date(day))),
      );
    },
  );
});

describe('all templates', () => {
  test('need both sides, and have a point at which to go or stop', () => {
    for (const { steps } of plans.values()) {
      expect(new Set(steps.map(({ side }) => side))).toEqual(new Set(['buyer', 'seller']));
      expect(steps.some(({ gate }) => gate)).toBe(true);
    }
  });

  test('say in words how many steps they have', () => {
    for (const { about, steps } of plans.values())
      for (const words of [about.en, about.ja]) expect(words).toContain(String(steps.length));
  });

  test('give each step a permanent code, whichever template it stands in', () => {
    const ids = [...plans.values()].flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(registry?.planStep.entries.map(({ id }) => id)).toEqual(ids);
  });

  test('count over the holidays of spring', () => {
    const small = daysOf(plans.get('small-purchase')!, '2027-04-30');
    expect(small).toHaveLength(8);
    expect(small[0]).toBe('2027-03-26');
  });
});
