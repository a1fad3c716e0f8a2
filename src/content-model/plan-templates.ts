import { TARGET, writeDue } from '../domain/steps/due.ts';
import type { StepTemplate } from '../domain/steps/plan-step.ts';
import type { Locale } from '~/kit/locales.ts';
import type { PlanFile, PlanStepFile } from './plan-schema.ts';

/** The steps of a template in one language, as a plan reads them. `sellerRole` names a role of the seller. */
export function stepTemplates(
  { steps }: PlanFile,
  locale: Locale,
  sellerRole: (id: string) => string,
): readonly StepTemplate[] {
  return steps.map((step) => ({
    id: step.id,
    title: step.title[locale],
    doneWhen: step.doneWhen[locale],
    side: step.side,
    buyer: step.buyer === undefined ? '' : `@${step.buyer}`,
    seller: typeof step.seller === 'string' ? sellerRole(step.seller) : (step.seller?.[locale] ?? ''),
    due: dueText(step.due),
    isGate: step.gate,
  }));
}

function dueText({ workdays, before, after }: PlanStepFile['due']): string {
  const count = after === undefined ? -workdays : workdays;
  return writeDue({ kind: 'workdays', count, from: before ?? after ?? TARGET });
}
