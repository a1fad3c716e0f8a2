import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/domain/shared/calendar-day.ts';
import { writeDue } from '../../../src/domain/steps/due.ts';
import { scheduleOf, type Plan } from '../../../src/domain/steps/schedule.ts';
import { slipsBetween, withAllAfterOn, withoutStep, withStepOn } from '../../../src/domain/steps/slips.ts';
import { isWorkday } from '../../../src/domain/steps/workdays.ts';
import { day, planOf, step } from './support/plans.ts';

/** Trial, decision, quote, signature, first use: each counted back from the next. */
const plan = planOf(
  { trial: '-1@decision', decision: '-5@quote', quote: '-5@signed', signed: '-20@first', first: '+0@target' },
  '2027-06-07',
);
const shown = (before: Plan, after: Plan) =>
  slipsBetween(before, after).map(
    ({ id, from, to }) =>
      `${id} ${from === undefined ? '-' : isoDay(from)} ${to === undefined ? '-' : isoDay(to)}`,
  );
const dues = (changed: Plan) => Object.fromEntries(changed.steps.map(({ id, due }) => [id, writeDue(due)]));

describe('one step on another day', () => {
  test('takes those with it that count from it, and nothing else', () => {
    const after = withStepOn(plan, 'decision', day('2027-05-07'));
    expect(shown(plan, after)).toEqual(['trial 2027-04-23 2027-05-06', 'decision 2027-04-26 2027-05-07']);
    expect(dues(after)).toEqual({ ...dues(plan), decision: '+4@quote' });
  });

  test('becomes a date where no count of working days leads to it', () => {
    const after = withStepOn(plan, 'quote', day('2027-05-01')); // a Saturday
    expect(dues(after)).toMatchObject({ quote: '2027-05-01' });
    expect(dues(withStepOn(planOf({ a: '-5@target' }), 'a', day('2027-05-03')))).toEqual({ a: '2027-05-03' });
    expect(dues(withStepOn(planOf({ a: '' }), 'a', day('2027-05-03')))).toEqual({ a: '2027-05-03' });
    expect(dues(withStepOn(plan, 'quote', day('2037-05-01')))).toMatchObject({ quote: '2037-05-01' });
  });

  test('on the day it has already changes nothing', () => {
    expect(shown(plan, withStepOn(plan, 'quote', day('2027-05-03')))).toEqual([]);
  });
});

describe('one step and all after it', () => {
  test('move by the same number of working days, the target day too; what counts back stays counted', () => {
    const after = withAllAfterOn(plan, 'decision', day('2027-04-28')); // two working days later
    expect(shown(plan, after)).toEqual([
      'target 2027-06-07 2027-06-09',
      'decision 2027-04-26 2027-04-28',
      'quote 2027-05-03 2027-05-05',
      'signed 2027-05-10 2027-05-12',
      'first 2027-06-07 2027-06-09',
    ]);
    // The trial keeps its day: it now ends three working days before the decision.
    expect(dues(after)).toEqual({ ...dues(plan), trial: '-3@decision' });
  });

  test('what is due on the same day goes along only if it counts from the step', () => {
    const same = planOf({ a: '2027-05-03', b: '+0@a', c: '2027-05-03' });
    expect(shown(same, withAllAfterOn(same, 'a', day('2027-05-04')))).toEqual([
      'a 2027-05-03 2027-05-04',
      'b 2027-05-03 2027-05-04',
    ]);
  });

  test('what comes before keeps its day, also if it counts from the target day', () => {
    const counted = planOf({ early: '-40@target', late: '-10@target', date: '2027-05-28' }, '2027-06-07');
    const after = withAllAfterOn(counted, 'late', day('2027-05-25'));
    expect(shown(counted, after)).toEqual([
      'target 2027-06-07 2027-06-08',
      'late 2027-05-24 2027-05-25',
      'date 2027-05-28 2027-05-31',
    ]);
    expect(dues(after)).toEqual({ early: '-41@target', late: '-10@target', date: '2027-05-31' });
  });

  test('what is done or dropped keeps its day', () => {
    const steps = [
      step('a', '-10@target'),
      step('b', '-5@target', { state: 'done' }),
      step('c', '-4@target', { state: 'dropped' }),
      step('d', ''),
    ];
    const begun = { ...plan, steps };
    const after = withAllAfterOn(begun, 'a', day('2027-05-25'));
    expect(shown(begun, after)).toEqual(['target 2027-06-07 2027-06-08', 'a 2027-05-24 2027-05-25']);
    expect(dues(after)).toEqual({ a: '-10@target', b: '-6@target', c: '-5@target', d: 'none' });
  });

  test('a target day that is not after the step stays', () => {
    const late = planOf({ first: '+0@target', review: '+5@target' }, '2027-06-07');
    const after = withAllAfterOn(late, 'review', day('2027-06-16'));
    expect(shown(late, after)).toEqual(['review 2027-06-14 2027-06-16']);
  });

  test('a step that had no day only gets one', () => {
    const open = planOf({ a: '', b: '2027-05-28' });
    expect(shown(open, withAllAfterOn(open, 'a', day('2027-05-25')))).toEqual(['a - 2027-05-25']);
    const after = withAllAfterOn(planOf({ a: '2027-05-03', b: '2027-05-28' }), 'a', day('2027-05-04'));
    expect(dues(after)).toEqual({ a: '2027-05-04', b: '2027-05-31' });
  });
});

describe('a step that is taken out', () => {
  test('leaves the days of those that counted from it', () => {
    const after = withoutStep(plan, 'signed');
    expect(shown(plan, after)).toEqual([]);
    expect(dues(after)).toEqual({
      trial: '-1@decision',
      decision: '-5@quote',
      quote: '-25@first',
      first: '+0@target',
    });
    expect(withoutStep(plan, 'none of it')).toBe(plan);
  });

  test('leaves dates where it had one, and no day where there was none', () => {
    const dated = planOf({ a: '2027-05-03', b: '+2@a', c: '+1@gone', d: '+1@c' });
    expect(dues(withoutStep(dated, 'a'))).toMatchObject({ b: '2027-05-05' });
    expect(dues(withoutStep(dated, 'c'))).toMatchObject({ d: '+1@c' });
  });
});

test('whatever moves, the step lands on its day, and what came before it stays', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const due = fc.oneof(
    fc
      .tuple(fc.integer({ min: -20, max: 20 }), fc.constantFrom(...ids, 'target'))
      .map(([count, from]) => `${count < 0 ? '-' : '+'}${Math.abs(count)}@${from}`),
    fc.constantFrom('2027-03-10', '2027-05-28', '2027-06-20'),
  );
  const days = fc.integer({ min: day('2027-01-01'), max: day('2027-12-31') });
  const dayIn = (placed: ReturnType<typeof scheduleOf>, id: string) => {
    const placing = placed.get(id);
    return placing?.kind === 'day' ? placing.day : undefined;
  };
  fc.assert(
    fc.property(fc.array(due, { minLength: 5, maxLength: 5 }), days, days, (texts, target, to) => {
      fc.pre(isWorkday(to, new Set()));
      const before: Plan = {
        steps: ids.map((id, index) => step(id, texts[index] ?? '')),
        target,
        holidays: new Set(),
      };
      const old = scheduleOf(before);
      const from = dayIn(old, 'a');
      if (from === undefined) return;
      for (const after of [withStepOn(before, 'a', to), withAllAfterOn(before, 'a', to)])
        expect(dayIn(scheduleOf(after), 'a')).toBe(to);
      const now = scheduleOf(withAllAfterOn(before, 'a', to));
      for (const id of ids) {
        const was = dayIn(old, id);
        if (was !== undefined && was < from) expect(dayIn(now, id)).toBe(id === 'a' ? to : was);
      }
    }),
    { numRuns: 1000 },
  );
});
