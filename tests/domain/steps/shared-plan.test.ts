import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAN_PARTS, type PlanPart } from '../../../src/domain/journal/answer-events.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { supposing } from '../../../src/domain/journal/supposing.ts';
import { viewOf } from '../../../src/domain/journal/view.ts';
import { isoDay } from '../../../src/domain/shared/calendar-day.ts';
import { differencesOf, takeInBodies } from '../../../src/domain/steps/differences.ts';
import { linkStepsOf, sharedPlanOfLink, type StepCodes } from '../../../src/domain/steps/link-steps.ts';
import { dayBodies, stepBodies, targetBody } from '../../../src/domain/steps/plan-changes.ts';
import { countsHolidays, planOf, stepRegisters } from '../../../src/domain/steps/plan-registers.ts';
import type { StepTemplate } from '../../../src/domain/steps/plan-step.ts';
import { sharedPlan, type SharedPlan } from '../../../src/domain/steps/shared-plan.ts';
import { scheduleOf } from '../../../src/domain/steps/schedule.ts';
import { withStepOn } from '../../../src/domain/steps/slips.ts';
import { day } from './support/plans.ts';

const template = (id: string, due: string, more: Partial<StepTemplate> = {}): StepTemplate => ({
  id,
  title: `The ${id}`,
  doneWhen: 'Done',
  side: 'seller',
  buyer: '@user',
  seller: 'Lead',
  due,
  isGate: false,
  ...more,
});
const templates = new Map(
  [template('demo', '-5@signed'), template('signed', '-10@target', { side: 'buyer', isGate: true })].map(
    (one) => [one.id, one] as const,
  ),
);
const codes: StepCodes = {
  codes: new Map([
    ['demo', 3],
    ['signed', 9],
  ]),
  ids: new Map([
    [3, 'demo'],
    [9, 'signed'],
  ]),
};
const set = (field: string, value: string): EventBody => ({ kind: 'set', field, value });
const viewWith = (...bodies: readonly EventBody[]) => viewOf(supposing(emptyJournal, bodies));
const BEGUN = [set('planSteps', 'demo signed'), set('planTarget', '2099-06-01')];
const OWN = 'a1b2c3d4';
const own = (parts: Partial<Record<PlanPart, string>>) =>
  stepBodies(OWN, { present: '1', title: 'Seal', ...parts });

function sharedOf(...bodies: readonly EventBody[]): SharedPlan {
  const view = viewWith(...bodies);
  return sharedPlan(planOf(view, templates, new Set()), countsHolidays(view), templates);
}
const said = ({ steps }: SharedPlan) =>
  Object.fromEntries([...steps].map(([id, parts]) => [id, Object.fromEntries(parts)]));

describe('the plan of a journey', () => {
  test('has the steps it began with, the target day and the holidays that count', () => {
    const holidays = new Set([day('2099-05-04')]);
    const plan = planOf(viewWith(...BEGUN), templates, holidays);
    expect(plan.steps.map(({ id, title }) => [id, title])).toEqual([
      ['demo', 'The demo'],
      ['signed', 'The signed'],
    ]);
    expect(plan.target).toBe(day('2099-06-01'));
    expect(plan.holidays).toBe(holidays);
    expect(planOf(viewWith(set('planHolidays', 'none')), templates, holidays).holidays.size).toBe(0);
    expect(planOf(viewWith(), templates, holidays)).toEqual({ steps: [], target: undefined, holidays });
  });

  test('holds what a rep of version 0.1 noted, as internal steps, until somebody says otherwise', () => {
    const old = [
      set('step:0f0f0f0f/text', 'Send the paper'),
      set('step:0f0f0f0f/owner', 'us'),
      set('step:0f0f0f0f/due', '2099-05-04'),
      set('step:0f0f0f0f/done', '1'),
      set('step:1f1f1f1f/text', 'Name the lawyer'),
      set('step:1f1f1f1f/owner', 'them'),
      set('step:1f1f1f1f/done', ''),
      set('step:2f2f2f2f/text', ''),
    ];
    const plan = planOf(viewWith(...old), templates, new Set());
    expect(plan.steps).toMatchObject([
      { title: 'Send the paper', side: 'seller', state: 'done', isInternal: true, due: { kind: 'date' } },
      { title: 'Name the lawyer', side: 'buyer', state: 'open', isInternal: true, due: { kind: 'none' } },
    ]);
    const changed = planOf(
      viewWith(...old, ...stepBodies('1f1f1f1f', { internal: '0', title: 'Lawyer' })),
      templates,
      new Set(),
    );
    expect(changed.steps[1]).toMatchObject({ title: 'Lawyer', isInternal: false, side: 'buyer' });
  });
});

describe('what is recorded', () => {
  test('for a step that moves: its day, and the target day if that moves', () => {
    const plan = planOf(viewWith(...BEGUN), templates, new Set());
    expect(dayBodies(plan, withStepOn(plan, 'demo', day('2099-05-12')))).toEqual([
      { kind: 'step', step: 'demo', part: 'due', value: '-4@signed' },
    ]);
    expect(dayBodies(plan, { ...plan, target: undefined })).toEqual([targetBody(undefined)]);
    expect(targetBody(day('2099-06-02'))).toEqual(set('planTarget', '2099-06-02'));
  });
});

describe('what the other side may see', () => {
  test('is only what differs from the content', () => {
    expect(
      said(sharedOf(...BEGUN, ...stepBodies('demo', { state: 'done', side: 'buyer', gate: '1' }))),
    ).toEqual({
      demo: { state: 'done', side: 'buyer', gate: '1' },
      signed: {},
    });
    expect(said(sharedOf(...BEGUN, ...own({ due: '+1@demo', seller: 'Kim' })))[OWN]).toEqual({
      title: 'Seal',
      due: '+1@demo',
      seller: 'Kim',
    });
  });

  test('never an internal step, nor its name where another one counts from it', () => {
    const bodies = [...BEGUN, ...own({ internal: '1', due: '2099-05-20' })];
    const shared = sharedOf(...bodies, ...stepBodies('demo', { due: `-2@${OWN}` }));
    expect(said(shared)).toEqual({ demo: { due: '2099-05-18' }, signed: {} });
    const dayless = sharedOf(
      ...BEGUN,
      ...own({ internal: '1' }),
      ...stepBodies('demo', { due: `-2@${OWN}` }),
    );
    expect(said(dayless)['demo']).toEqual({ due: 'none' });
  });

  test('no step that a link cannot name', () => {
    expect(said(sharedOf(...stepBodies('of-a-newer-site', { present: '1' })))).toEqual({});
  });
});

describe('to a link and back', () => {
  test('a plan is the same', () => {
    const plan = sharedOf(
      ...BEGUN,
      ...own({ due: '+1@demo', 'done-when': 'Seal is there', buyer: 'Ono', side: 'seller' }),
      ...stepBodies('demo', { due: '2099-05-04', state: 'dropped', gate: '1' }),
      ...stepBodies('signed', { due: `-3@${OWN}`, gate: '0', side: 'seller' }),
      set('planHolidays', 'none'),
    );
    const link = linkStepsOf(plan, true, codes);
    expect(link).toMatchObject({ bySeller: true, withHolidays: false, target: day('2099-06-01') });
    expect(sharedPlanOfLink(link, codes)).toEqual({ ...plan, unknown: 0 });
  });

  test('steps that this build does not know are left out and counted', () => {
    const link = linkStepsOf(sharedOf(...BEGUN, ...stepBodies('demo', { due: '-5@signed' })), false, codes);
    const known: StepCodes = { codes: new Map(), ids: new Map([[3, 'demo']]) };
    const read = sharedPlanOfLink({ ...link, steps: [...link.steps, { key: 77, state: 'open' }] }, known);
    expect([...read.steps.keys()]).toEqual(['demo']);
    expect(read.unknown).toBe(2);
    const counted = { key: 3, state: 'open', due: { kind: 'workdays', count: 1, from: 77 } } as const;
    expect(said(sharedPlanOfLink({ ...link, steps: [counted] }, known))).toEqual({ demo: { due: 'none' } });
    const without = linkStepsOf(
      {
        target: undefined,
        withHolidays: true,
        steps: new Map([
          [OWN, new Map([['due', '+1@demo']])],
          ['x', new Map()],
        ]),
      },
      false,
      known,
    );
    expect(without.steps).toEqual([{ key: OWN, due: { kind: 'none' }, state: 'open' }]);
    const noDay = linkStepsOf(sharedOf(...BEGUN, ...stepBodies('demo', { due: 'none' })), false, codes);
    expect(noDay.steps[0]).toEqual({ key: 3, due: { kind: 'none' }, state: 'open' });
    expect(said(sharedPlanOfLink(noDay, codes))['demo']).toEqual({ due: 'none' });
  });
});

describe('the differences', () => {
  const base = sharedOf(...BEGUN);
  const theirs = sharedOf(
    ...BEGUN,
    set('planTarget', '2099-06-08'),
    set('planHolidays', 'none'),
    ...stepBodies('demo', { title: 'Longer demo', state: 'done' }),
    ...stepBodies('signed', { present: '0' }),
    ...own({ due: '2099-05-20' }),
  );

  test('are told one by one: days, holidays, steps added, removed and changed', () => {
    expect(differencesOf(base, theirs, base, new Set())).toEqual([
      { kind: 'target', target: day('2099-06-08') },
      { kind: 'holidays', withHolidays: false },
      // It counted from the step that is gone.
      { kind: 'changed', id: 'demo', parts: ['title', 'due', 'state'] },
      { kind: 'added', id: OWN },
      { kind: 'removed', id: 'signed' },
    ]);
    expect(differencesOf(base, base, undefined, new Set())).toEqual([]);
  });

  test('leave out what only we changed since both had the same', () => {
    const ours = sharedOf(
      ...BEGUN,
      ...stepBodies('signed', { title: 'Ours' }),
      ...stepBodies('demo', { present: '0' }),
      ...own({}),
    );
    expect(differencesOf(ours, base, base, new Set())).toEqual([]);
    expect(differencesOf(ours, base, undefined, new Set())).toEqual([
      { kind: 'added', id: 'demo' },
      { kind: 'changed', id: 'signed', parts: ['title'] },
      { kind: 'removed', id: OWN },
    ]);
    const removedByBoth = sharedOf(...BEGUN, ...stepBodies('demo', { present: '0' }));
    expect(differencesOf(removedByBoth, removedByBoth, base, new Set())).toEqual([]);
  });

  test('say nothing of steps that are internal here', () => {
    expect(differencesOf(sharedOf(), base, undefined, new Set(['demo', 'signed']))).toEqual([
      { kind: 'target', target: day('2099-06-01') },
    ]);
  });

  test('taken in, all of them, leave none', () => {
    const view = viewWith(...BEGUN, ...stepBodies(OWN, { present: '0', buyer: 'Old name' }));
    const bodies = differencesOf(sharedOf(...BEGUN), theirs, undefined, new Set()).flatMap((difference) =>
      takeInBodies(
        difference,
        theirs,
        'id' in difference ? stepRegisters(view).get(difference.id) : undefined,
      ),
    );
    const after = sharedOf(...BEGUN, ...stepBodies(OWN, { present: '0', buyer: 'Old name' }), ...bodies);
    expect(differencesOf(after, theirs, undefined, new Set())).toEqual([]);
    expect(said(after)).toEqual(said(theirs));
    const back = takeInBodies({ kind: 'holidays', withHolidays: true }, theirs, undefined);
    expect(back).toEqual([set('planHolidays', '')]);
  });
});

test('two sides that take each other’s changes in end with the same plan, whatever was changed', () => {
  const value = (part: PlanPart): fc.Arbitrary<string> => {
    if (part === 'due') return fc.constantFrom('none', '2099-05-20', '-3@target', '+2@demo', `-1@${OWN}`);
    if (part === 'side') return fc.constantFrom('buyer', 'seller');
    if (part === 'state') return fc.constantFrom('open', 'done', 'dropped');
    if (part === 'internal') return fc.constant('0');
    if (part === 'present' || part === 'gate') return fc.constantFrom('0', '1');
    return fc.constantFrom('A', '青葉', '@user');
  };
  const change = fc
    .tuple(fc.constantFrom('demo', 'signed', OWN, 'ffffffff'), fc.constantFrom(...PLAN_PARTS))
    .chain(([id, part]) => value(part).map((text) => stepBodies(id, { [part]: text })));
  const changes = fc.array(change, { maxLength: 8 }).map((all) => all.flat());
  const target = fc.constantFrom('2099-06-01', '2099-06-08', '').map((text) => set('planTarget', text));
  fc.assert(
    fc.property(changes, changes, target, (ourChanges, theirChanges, theirTarget) => {
      const before = [...BEGUN, ...own({})];
      const ours = [...before, ...ourChanges];
      const theirs = [...before, ...theirChanges, theirTarget];
      const [base, sent] = [sharedOf(...before), sharedOf(...theirs)];
      const arrived = sharedPlanOfLink(linkStepsOf(sent, true, codes), codes);
      const now = viewWith(...ours);
      const taken = differencesOf(sharedOf(...ours), arrived, base, new Set()).flatMap((difference) =>
        takeInBodies(
          difference,
          arrived,
          'id' in difference ? stepRegisters(now).get(difference.id) : undefined,
        ),
      );
      const merged = sharedOf(...ours, ...taken);
      // Sent back, it brings the other side exactly what they have not seen.
      const answer = sharedPlanOfLink(linkStepsOf(merged, false, codes), codes);
      const there = viewWith(...theirs);
      const back = differencesOf(sent, answer, arrived, new Set()).flatMap((difference) =>
        takeInBodies(
          difference,
          answer,
          'id' in difference ? stepRegisters(there).get(difference.id) : undefined,
        ),
      );
      expect(said(sharedOf(...theirs, ...back))).toEqual(said(merged));
    }),
    { numRuns: 500 },
  );
});

test('the dates that both sides see are the same', () => {
  const plan = planOf(viewWith(...BEGUN), templates, new Set());
  const placed = [...scheduleOf(plan).values()].map((placing) =>
    placing.kind === 'day' ? isoDay(placing.day) : '',
  );
  expect(placed.sort()).toEqual(['2099-05-11', '2099-05-18']);
});
