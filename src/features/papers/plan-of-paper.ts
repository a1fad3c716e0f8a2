import type { Journey } from '~/domain/journey/journey.ts';
import type { PlanFacts } from '~/domain/papers/paper-facts.ts';
import { planFacts } from '~/domain/papers/plan-facts.ts';
import { planOf } from '~/domain/steps/plan-registers.ts';
import { formatDay } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import type { PlanContent } from '~/kit/plan-content.ts';
import { today } from '~/state/clock.ts';

/** What a paper tells of the plan of both sides, in the language of the page. */
export function planFactsIn(
  locale: Locale,
  { view }: Journey,
  { templates, holidays }: PlanContent,
): PlanFacts {
  return planFacts(planOf(view, templates, holidays), today(), (day) => formatDay(locale, day));
}
