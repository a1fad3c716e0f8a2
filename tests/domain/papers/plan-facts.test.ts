import { describe, expect, test } from 'vitest';
import { listParts } from '../../../src/domain/papers/paper-lists.ts';
import { planFacts } from '../../../src/domain/papers/plan-facts.ts';
import type { Plan } from '../../../src/domain/steps/schedule.ts';
import type { PlanStep } from '../../../src/domain/steps/plan-step.ts';
import { factsWith } from './support/facts.ts';

const TODAY = 20_900;

function step(id: string, day: number | undefined, changes: Partial<PlanStep> = {}): PlanStep {
  return {
    id,
    title: `Step ${id}`,
    doneWhen: '',
    side: 'buyer',
    buyer: '',
    seller: '',
    due: day === undefined ? { kind: 'none' } : { kind: 'date', day },
    isGate: false,
    isInternal: false,
    state: 'open',
    ...changes,
  };
}
const factsOf = (target: number | undefined, ...steps: readonly PlanStep[]) =>
  planFacts({ steps, target, holidays: new Set() } satisfies Plan, TODAY, (day) => `day ${day}`);

describe('what papers tell of the plan of both sides', () => {
  test('is its steps by day, and what comes within two weeks or is late', () => {
    expect(
      factsOf(
        21_000,
        step('late', TODAY + 15),
        step('gate', TODAY + 14, { isGate: true }),
        step('past', TODAY - 3),
        step('done', TODAY, { state: 'done' }),
      ),
    ).toEqual({
      target: 'day 21000',
      steps: [
        { id: 'past', title: 'Step past', day: 'day 20897', isGate: false, isSoon: true },
        { id: 'done', title: 'Step done', day: 'day 20900', isGate: false, isSoon: false },
        { id: 'gate', title: 'Step gate', day: 'day 20914', isGate: true, isSoon: true },
        { id: 'late', title: 'Step late', day: 'day 20915', isGate: false, isSoon: false },
      ].map((fact) => expect.objectContaining(fact)),
    });
  });

  test('is no step that is internal, dropped, unnamed or without a day, and no target of an empty plan', () => {
    const { steps } = factsOf(
      undefined,
      step('secret', TODAY, { isInternal: true }),
      step('dropped', TODAY, { state: 'dropped' }),
      step('newer', TODAY, { title: '' }),
      step('some day', undefined),
    );
    expect(steps).toEqual([]);
    expect(factsOf(21_000).target).toBe('');
    expect(factsOf(undefined, step('a', TODAY)).target).toBe('');
  });

  test('becomes sentences that lead back to the plan; no plan is no gap', () => {
    const plan = factsOf(21_000, step('gate', TODAY, { isGate: true }), step('far', TODAY + 99));
    const made = (list: 'plan-target' | 'plan-gates' | 'plan-next', sentence: string) =>
      listParts(list, { sentence }, factsWith({ plan }));
    expect(made('plan-target', 'Start: {day}.')).toEqual({
      parts: [{ kind: 'sentence', text: 'Start: day 21000.', source: { kind: 'step', id: 'target' } }],
      open: [],
    });
    for (const list of ['plan-gates', 'plan-next'] as const)
      expect(made(list, '{day}: {title}.').parts).toEqual([
        { kind: 'sentence', text: 'day 20900: Step gate.', source: { kind: 'step', id: 'gate' } },
      ]);
    for (const list of ['plan-target', 'plan-gates', 'plan-next'] as const)
      expect(listParts(list, { sentence: '{day}' }, factsWith())).toEqual({ parts: [], open: [] });
  });
});
