import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/domain/renewal/calendar-file.ts';
import { workdaysLate } from '../../../src/domain/steps/lateness.ts';
import { planCalendar } from '../../../src/domain/steps/plan-calendar.ts';
import { scheduleOf } from '../../../src/domain/steps/schedule.ts';
import { NO_HOLIDAYS } from '../../../src/domain/steps/workdays.ts';
import { day, planOf, step } from './support/plans.ts';

const LONG = `続行・中止の判断；試用の結果, ${'とても長い手順の名前😀'.repeat(12)}`;
const plan = {
  ...planOf({}, '2027-06-07'),
  steps: [
    step('trial', '-5@target', { title: LONG }),
    step('signed', '2027-03-15', { state: 'done' }),
    step('old', '2027-02-01', { state: 'dropped' }),
    step('somewhen', ''),
  ],
};
const words = ({ title }: { readonly title: string }) => ({ title, note: 'Mori\nand the supplier; both' });
const made = Date.UTC(2026, 10, 22, 9, 5, 7) / 1000;
const entries = planCalendar(plan.steps, scheduleOf(plan), { id: 'a1b2', edition: 41 }, words);

describe('the calendar file, read by another program', () => {
  const component = ICAL.Component.fromString(calendarFile(entries, { site: 'Guides', made }));
  const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const [trial, signed, old] = events;

  test('has a whole-day event for each step that has a day', () => {
    expect(events.map(({ uid, summary }) => [uid, summary])).toEqual([
      ['trial.a1b2@shirube.invalid', LONG],
      ['signed.a1b2@shirube.invalid', 'Step signed'],
      ['old.a1b2@shirube.invalid', 'Step old'],
    ]);
    expect(trial?.startDate.isDate).toBe(true);
    expect(trial?.startDate.toString()).toBe('2027-05-31');
    expect(trial?.endDate.toString()).toBe('2027-06-01');
    expect(trial?.description).toBe('Mori\nand the supplier; both');
  });

  test('says when it was made, as an instant, and which edition it is', () => {
    const stamp = trial?.component.getFirstPropertyValue('dtstamp');
    expect(String(stamp)).toBe('2026-11-22T09:05:07Z');
    expect(events.map(({ sequence }) => sequence)).toEqual([41, 41, 41]);
    const far = planCalendar(plan.steps, scheduleOf(plan), { id: 'x', edition: 2 ** 40 }, words);
    expect(calendarFile(far, { site: 'Guides', made })).toContain(`SEQUENCE:${2 ** 31 - 1}\r\n`);
  });

  test('reminds of what is open, and takes back what was dropped', () => {
    const alarms = (event: typeof trial) => event?.component.getAllSubcomponents('valarm').length;
    expect([trial, signed, old].map(alarms)).toEqual([1, 0, 0]);
    const trigger = trial?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    expect(String(trigger)).toBe('-P3D');
    expect(events.map((event) => event.component.getFirstPropertyValue('status'))).toEqual([
      null,
      null,
      'CANCELLED',
    ]);
  });
});

test.each([
  ['done', '2027-06-01', 0],
  ['open', '2027-06-07', 0],
  ['open', '2027-06-05', 1], // due on Saturday, looked at on Monday
  ['open', '2027-06-04', 1],
  ['open', '2027-05-31', 5],
] as const)('a step that is %s and was due on %s is %i working days late on 7 June', (state, due, late) => {
  const one = planOf({}).steps.concat(step('a', due, { state }));
  const placing = scheduleOf({ steps: one, target: undefined, holidays: NO_HOLIDAYS }).get('a');
  expect(workdaysLate(one[0]!, placing, day('2027-06-07'), NO_HOLIDAYS)).toBe(late);
});

test('a step that was due on Friday is late on Saturday, and one without a day never', () => {
  const friday = step('a', '2027-06-04');
  const placing = { kind: 'day', day: day('2027-06-04') } as const;
  expect(workdaysLate(friday, placing, day('2027-06-05'), NO_HOLIDAYS)).toBe(1);
  expect(workdaysLate(friday, { kind: 'open', why: 'none' }, day('2027-06-05'), NO_HOLIDAYS)).toBe(0);
  expect(workdaysLate(friday, undefined, day('2027-06-05'), NO_HOLIDAYS)).toBe(0);
});
