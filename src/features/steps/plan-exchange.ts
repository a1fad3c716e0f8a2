import type { EventBody } from '~/domain/journal/event.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { LinkSteps } from '~/domain/link/plan-steps.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { differencesOf, takeInBodies, type Difference } from '~/domain/steps/differences.ts';
import { linkStepsOf, sharedPlanOfLink } from '~/domain/steps/link-steps.ts';
import { countsHolidays, planOf, stepRegisters } from '~/domain/steps/plan-registers.ts';
import { planSteps, YES, type StepSide } from '~/domain/steps/plan-step.ts';
import type { Plan } from '~/domain/steps/schedule.ts';
import { sharedPlan, type SharedPlan } from '~/domain/steps/shared-plan.ts';
import { NO_HOLIDAYS } from '~/domain/steps/workdays.ts';
import { journalIn } from '~/state/journals.ts';
import { sharedLast } from '~/state/shared-steps.ts';
import type { PlanContent } from '~/kit/plan-content.ts';

const viewIn = (journey: JourneyId) => viewOf(journalIn(journey));

/** The plan of a journey as the other side may see it. */
export function sharedNow(journey: JourneyId, content: PlanContent): SharedPlan {
  const view = viewIn(journey);
  const plan = planOf(view, content.templates, content.holidays);
  return sharedPlan(plan, countsHolidays(view), content.templates);
}

export function linkNow(journey: JourneyId, content: PlanContent, side: StepSide): LinkSteps {
  return linkStepsOf(sharedNow(journey, content), side === 'seller', content.codes);
}

/** A plan out of a link, with its days. */
export function planOfShared({ steps, target, withHolidays }: SharedPlan, content: PlanContent): Plan {
  const present = new Map(
    [...steps].map(([id, said]) => [id, new Map([...said, ['present', YES] as const])]),
  );
  return {
    steps: planSteps(present, [], content.templates),
    target,
    holidays: withHolidays ? content.holidays : NO_HOLIDAYS,
  };
}

/** What the other side changed since both had the same plan. */
export function changesOf(
  journey: JourneyId,
  content: PlanContent,
  theirs: SharedPlan,
): readonly Difference[] {
  const last = sharedLast(journey);
  const base = last && sharedPlanOfLink(last, content.codes);
  return differencesOf(sharedNow(journey, content), theirs, base, internalIn(journey, content));
}

function internalIn(journey: JourneyId, content: PlanContent): ReadonlySet<string> {
  const { steps } = planOf(viewIn(journey), content.templates, content.holidays);
  return new Set(steps.filter(({ isInternal }) => isInternal).map(({ id }) => id));
}

/** What to record to take changes in. */
export function takeIn(
  journey: JourneyId,
  theirs: SharedPlan,
  differences: readonly Difference[],
): readonly EventBody[] {
  const registers = stepRegisters(viewIn(journey));
  return differences.flatMap((difference) =>
    takeInBodies(difference, theirs, 'id' in difference ? registers.get(difference.id) : undefined),
  );
}

/** How many changes of this side the other one has not seen; undefined if nothing was shared yet. */
export function unseenIn(journey: JourneyId, content: PlanContent): number | undefined {
  const last = sharedLast(journey);
  if (last === undefined) return undefined;
  const theirs = sharedPlanOfLink(last, content.codes);
  return differencesOf(theirs, sharedNow(journey, content), undefined, new Set()).length;
}
