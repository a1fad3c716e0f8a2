import type { EventBody } from '~/domain/journal/event.ts';
import { FIELD, NO_HOLIDAYS_COUNTED } from '~/domain/journal/fields.ts';
import { parseDay } from '~/domain/shared/calendar-day.ts';
import { targetBody } from '~/domain/steps/plan-changes.ts';
import { formatDay } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import type { PlanContent } from '~/kit/plan-content.ts';
import { stepsWords } from './words.ts';

/** A change of what frames the plan, and the sentence that the undo bar says of it. */
export interface FrameChange {
  readonly said: string;
  readonly body: EventBody;
}

/** The steps of a template become the plan. */
export function beginChange(locale: Locale, { name, steps }: PlanContent['plans'][number]): FrameChange {
  return {
    said: stepsWords[locale].begun(name),
    body: { kind: 'set', field: FIELD.planSteps, value: steps.join(' ') },
  };
}

/** The target day as its field holds it; anything that is no day takes it away. */
export function targetChange(locale: Locale, typed: string): FrameChange {
  const day = parseDay(typed);
  const t = stepsWords[locale];
  return {
    said: day === undefined ? t.targetGone : t.targetSet(formatDay(locale, day)),
    body: targetBody(day),
  };
}

export function holidaysChange(locale: Locale, isCounted: boolean): FrameChange {
  const t = stepsWords[locale];
  return {
    said: isCounted ? t.holidaysOn : t.holidaysOff,
    body: { kind: 'set', field: FIELD.planHolidays, value: isCounted ? '' : NO_HOLIDAYS_COUNTED },
  };
}
