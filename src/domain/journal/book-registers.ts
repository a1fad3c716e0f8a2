import type { EventOf, KnownEvent } from './event.ts';
import type { OptionId, RequirementId, StepId } from '../shared/brand.ts';
import type { Estimate, PlanPart } from './answer-events.ts';

type StepParts = ReadonlyMap<PlanPart, EventOf<'step'>>;

/** The registers of the answer book: the last event of each, in the order in which each was first written. */
export interface BookRegisters {
  readonly options: ReadonlyMap<OptionId, EventOf<'option'>>;
  readonly requirements: ReadonlyMap<RequirementId, EventOf<'requirement'>>;
  /** By `numberKey`. */
  readonly numbers: ReadonlyMap<string, EventOf<'number'>>;
  readonly steps: ReadonlyMap<StepId, StepParts>;
}

/** Names one number of one tool. */
export function numberKey(tool: string, input: string, estimate: Estimate): string {
  return [tool, input, estimate].join('\n');
}

/** Of live events in the order of compareEvents. */
export function bookRegisters(events: readonly KnownEvent[]): BookRegisters {
  const options = new Map<OptionId, EventOf<'option'>>();
  const requirements = new Map<RequirementId, EventOf<'requirement'>>();
  const numbers = new Map<string, EventOf<'number'>>();
  const steps = new Map<StepId, Map<PlanPart, EventOf<'step'>>>();
  for (const event of events) {
    if (event.kind === 'option') options.set(event.option, event);
    else if (event.kind === 'requirement') requirements.set(event.requirement, event);
    else if (event.kind === 'number') numbers.set(numberKey(event.tool, event.input, event.estimate), event);
    else if (event.kind === 'step') {
      const parts = steps.get(event.step) ?? new Map<PlanPart, EventOf<'step'>>();
      steps.set(event.step, parts.set(event.part, event));
    }
  }
  return { options, requirements, numbers, steps };
}
