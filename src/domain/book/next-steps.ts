import type { EventBody } from '../journal/event.ts';
import type { StepPart } from '../journal/fields.ts';
import { CLEARED, stepField, TICKED } from '../journal/fields.ts';
import { readField } from '../journal/read-field.ts';
import type { JourneyView } from '../journal/view.ts';

export const STEP_OWNERS = ['us', 'them'] as const;
export type StepOwner = (typeof STEP_OWNERS)[number];

/** Something one of the two sides said it would do next. */
export interface NextStep {
  readonly id: string;
  readonly text: string;
  readonly owner: StepOwner;
  /** A calendar day, `2027-03-31`; empty if none was agreed. */
  readonly due: string;
  readonly isDone: boolean;
}

/** Four registers of one journey (fields.ts): two people may change different parts of one step. */
export function stepBodies(id: string, step: Partial<Omit<NextStep, 'id'>>): readonly EventBody[] {
  const { text, owner, due, isDone } = step;
  const done = isDone === undefined ? undefined : isDone ? TICKED : CLEARED;
  const parts: readonly (readonly [StepPart, string | undefined])[] = [
    ['text', text],
    ['owner', owner],
    ['due', due],
    ['done', done],
  ];
  return parts.flatMap(([part, value]) =>
    value === undefined ? [] : [{ kind: 'set', field: stepField(id, part), value } as const],
  );
}

/** Open ones first, in the order in which they were written down. A step without a text was taken away. */
export function nextStepsOf(view: JourneyView): readonly NextStep[] {
  const ids = new Set<string>();
  for (const field of view.fields.keys()) {
    const read = readField(field);
    if (read?.kind === 'step') ids.add(read.id);
  }
  const steps = [...ids].map((id) => stepOf(view, id)).filter(({ text }) => text !== '');
  return [...steps.filter(({ isDone }) => !isDone), ...steps.filter(({ isDone }) => isDone)];
}

function stepOf(view: JourneyView, id: string): NextStep {
  const value = (part: StepPart) => view.fields.get(stepField(id, part))?.value ?? '';
  return {
    id,
    text: value('text'),
    owner: value('owner') === 'them' ? 'them' : 'us',
    due: value('due'),
    isDone: value('done') === TICKED,
  };
}
