import { TARGET } from '~/domain/steps/due.ts';
import { workdaysLate } from '~/domain/steps/lateness.ts';
import type { PlanStep, StepSide } from '~/domain/steps/plan-step.ts';
import { scheduleOf, type NoDayReason, type Plan } from '~/domain/steps/schedule.ts';
import { formatDay } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import type { PlanContent } from '~/kit/plan-content.ts';
import { stepsWords } from './words.ts';

/** A step with all that a reader sees of it. */
export interface StepSight {
  readonly step: PlanStep;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly name: string;
  readonly day: number | undefined;
  readonly why: NoDayReason | undefined;
  readonly late: number;
  readonly isAfterTarget: boolean;
}

/** The plan as one side sees it, by day; steps without a day come last. */
export interface PlanSight {
  readonly locale: Locale;
  /** Whose words these are: "our side" is this one. */
  readonly side: StepSide;
  readonly content: PlanContent;
  readonly plan: Plan;
  readonly steps: readonly StepSight[];
  readonly today: number;
}

export function planSight(
  locale: Locale,
  side: StepSide,
  content: PlanContent,
  plan: Plan,
  today: number,
): PlanSight {
  const placings = scheduleOf(plan);
  const seen = plan.steps.map((step) => {
    const placing = placings.get(step.id);
    return { step, placing, day: placing?.kind === 'day' ? placing.day : undefined };
  });
  const inOrder = seen.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || 0);
  const steps = inOrder.map(({ step, placing, day }, index) => ({
    step,
    number: index + 1,
    name: step.title === '' ? stepsWords[locale].untitled : step.title,
    day,
    why: placing?.kind === 'open' ? placing.why : undefined,
    late: workdaysLate(step, placing, today, plan.holidays),
    isAfterTarget:
      day !== undefined && plan.target !== undefined && day > plan.target && step.state === 'open',
  }));
  return { locale, side, content, plan, steps, today };
}

/** The name of a role, or what was typed. */
export function chairName({ roles }: PlanContent, chair: string): string {
  return chair.startsWith('@') ? (roles.get(chair.slice(1)) ?? chair.slice(1)) : chair;
}

export function sideName({ locale, side }: PlanSight, of: StepSide): string {
  return stepsWords[locale].sides[side][of];
}

/** The name of a step, or of the target day. */
export function nameOfBase({ locale, steps }: PlanSight, id: string): string {
  const t = stepsWords[locale];
  return id === TARGET ? t.targetName : (steps.find(({ step }) => step.id === id)?.name ?? t.untitled);
}

/** From what a step counts, in words; empty for a date. */
export function dueWords(sight: PlanSight, { due }: PlanStep): string {
  if (due.kind !== 'workdays') return '';
  const t = stepsWords[sight.locale];
  const base = nameOfBase(sight, due.from);
  return due.count <= 0 ? t.before(-due.count, base) : t.after(due.count, base);
}

export function dayWords(locale: Locale, day: number | undefined): string {
  return day === undefined ? stepsWords[locale].noDayBefore : formatDay(locale, day);
}
