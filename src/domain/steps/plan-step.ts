import type { PlanPart } from '../journal/answer-events.ts';
import type { Due } from './due.ts';
import { readDue } from './due.ts';

/** Who does a step. Stored and sent, so they mean the same in every browser. */
export const STEP_SIDES = ['buyer', 'seller'] as const;
export type StepSide = (typeof STEP_SIDES)[number];

export const STEP_STATES = ['open', 'done', 'dropped'] as const;
export type StepState = (typeof STEP_STATES)[number];

export const YES = '1';
export const NO = '0';

/** What a plan says of its steps, by step and part. */
export type StepRegisters = ReadonlyMap<string, StepRegister>;
export type StepRegister = ReadonlyMap<PlanPart, string>;

/** A step as the content has it, in the reader's language. */
export interface StepTemplate {
  readonly id: string;
  readonly title: string;
  readonly doneWhen: string;
  readonly side: StepSide;
  readonly buyer: string;
  readonly seller: string;
  readonly due: string;
  readonly isGate: boolean;
}

export type StepTemplates = ReadonlyMap<string, StepTemplate>;

const NOTHING_SAID: StepRegister = new Map();

export interface PlanStep {
  readonly id: string;
  /** Empty for a step of a newer version of the content. */
  readonly title: string;
  readonly doneWhen: string;
  readonly side: StepSide;
  readonly buyer: string;
  readonly seller: string;
  readonly due: Due;
  readonly isGate: boolean;
  readonly isInternal: boolean;
  readonly state: StepState;
}

/** What is in the plan: the steps it began with and those added since, without those taken out. */
export function stepIds(registers: StepRegisters, began: readonly string[]): readonly string[] {
  const first = new Set(began);
  return [...new Set([...first, ...registers.keys()])].filter((id) => {
    const present = registers.get(id)?.get('present');
    return present === YES || (first.has(id) && present !== NO);
  });
}

export function planSteps(
  registers: StepRegisters,
  began: readonly string[],
  templates: StepTemplates,
): readonly PlanStep[] {
  return stepIds(registers, began).map((id) =>
    stepOf(id, registers.get(id) ?? NOTHING_SAID, templates.get(id)),
  );
}

/** An empty register falls back to what the content says. */
function stepOf(id: string, said: ReadonlyMap<string, string>, template: StepTemplate | undefined): PlanStep {
  const read = (part: PlanPart, otherwise: string) => {
    const value = said.get(part) ?? '';
    return value === '' ? otherwise : value;
  };
  const side = read('side', template?.side ?? 'buyer');
  const state = read('state', 'open');
  return {
    id,
    title: read('title', template?.title ?? ''),
    doneWhen: read('done-when', template?.doneWhen ?? ''),
    side: STEP_SIDES.find((one) => one === side) ?? 'buyer',
    buyer: read('buyer', template?.buyer ?? ''),
    seller: read('seller', template?.seller ?? ''),
    due: readDue(read('due', template?.due ?? '')),
    isGate: read('gate', template?.isGate === true ? YES : NO) === YES,
    isInternal: said.get('internal') === YES,
    state: STEP_STATES.find((one) => one === state) ?? 'open',
  };
}
