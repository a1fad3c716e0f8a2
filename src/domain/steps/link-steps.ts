import type { LinkDue, LinkStep, LinkSteps, StepKey } from '../link/plan-steps.ts';
import { readDue, TARGET, writeDue } from './due.ts';
import type { PlanPart } from '../journal/answer-events.ts';
import type { StepRegister } from './plan-step.ts';
import { NO, STEP_STATES, YES } from './plan-step.ts';
import type { SharedPlan } from './shared-plan.ts';
import { OWN_ID } from './shared-plan.ts';

/** The registry codes of the steps of templates. */
export interface StepCodes {
  readonly codes: ReadonlyMap<string, number>;
  readonly ids: ReadonlyMap<number, string>;
}

/** As a link carries it. A step that has neither a code nor an id of one's own cannot travel and stays here. */
export function linkStepsOf(plan: SharedPlan, bySeller: boolean, { codes }: StepCodes): LinkSteps {
  const keyOf = (id: string): StepKey | undefined => codes.get(id) ?? (OWN_ID.test(id) ? id : undefined);
  const steps = [...plan.steps].flatMap(([id, said]): readonly LinkStep[] => {
    const key = keyOf(id);
    return key === undefined ? [] : [linkStep(key, said, keyOf)];
  });
  const { target, withHolidays } = plan;
  return { bySeller, withHolidays, ...(target === undefined ? {} : { target }), steps };
}

function linkStep(key: StepKey, said: StepRegister, keyOf: (id: string) => StepKey | undefined): LinkStep {
  const due = said.get('due');
  const [title, doneWhen, buyer, seller] = LINK_TEXTS.map((part) => said.get(part));
  return {
    key,
    ...(due === undefined ? {} : { due: linkDueOf(due, keyOf) }),
    state: STEP_STATES.find((state) => state === said.get('state')) ?? 'open',
    ...(title === undefined ? {} : { title }),
    ...(doneWhen === undefined ? {} : { doneWhen }),
    ...(buyer === undefined ? {} : { buyer }),
    ...(seller === undefined ? {} : { seller }),
    ...(said.has('side') ? { isSellers: said.get('side') === 'seller' } : {}),
    ...(said.has('gate') ? { isGate: said.get('gate') === YES } : {}),
  };
}

const LINK_TEXTS = ['title', 'done-when', 'buyer', 'seller'] as const;

function linkDueOf(text: string, keyOf: (id: string) => StepKey | undefined): LinkDue {
  const due = readDue(text);
  if (due.kind !== 'workdays') return due;
  const from = due.from === TARGET ? TARGET : keyOf(due.from);
  return from === undefined ? { kind: 'none' } : { ...due, from };
}

/** A plan out of a link. Steps with a code that this build does not know are left out, and counted. */
export function sharedPlanOfLink(
  { target, withHolidays, steps }: LinkSteps,
  { ids }: StepCodes,
): SharedPlan & { readonly unknown: number } {
  const idOf = (key: StepKey) => (typeof key === 'string' ? key : ids.get(key));
  const known = steps.flatMap((step): readonly (readonly [string, StepRegister])[] => {
    const id = idOf(step.key);
    return id === undefined ? [] : [[id, registerOf(step, idOf)]];
  });
  return { target, withHolidays, steps: new Map(known), unknown: steps.length - known.length };
}

function registerOf(step: LinkStep, idOf: (key: StepKey) => string | undefined): StepRegister {
  const { due, state, isSellers, isGate } = step;
  const rows: readonly (readonly [PlanPart, string | undefined])[] = [
    ['title', step.title],
    ['done-when', step.doneWhen],
    ['side', isSellers === undefined ? undefined : isSellers ? 'seller' : 'buyer'],
    ['buyer', step.buyer],
    ['seller', step.seller],
    ['due', due === undefined ? undefined : dueText(due, idOf)],
    ['gate', isGate === undefined ? undefined : isGate ? YES : NO],
    ['state', state === 'open' ? undefined : state],
  ];
  return new Map(rows.flatMap(([part, value]) => (value === undefined ? [] : [[part, value] as const])));
}

function dueText(due: LinkDue, idOf: (key: StepKey) => string | undefined): string {
  if (due.kind !== 'workdays') return writeDue(due);
  const from = due.from === TARGET ? TARGET : idOf(due.from);
  return writeDue(from === undefined ? { kind: 'none' } : { ...due, from });
}
