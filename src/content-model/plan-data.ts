import type { Locale } from '~/kit/locales.ts';
import { content, textsFor } from './content.ts';
import { holidaysOfJapan } from './holidays.ts';
import { stepTemplates } from './plan-templates.ts';
import { codesOf } from './registry.ts';

/** What a page hands to the browser for plans (kit/plan-content.ts): the steps of all templates, and the holidays. */
export function planData(locale: Locale): { readonly steps: string; readonly holidays: string } {
  const texts = textsFor(locale);
  const codes = codesOf(content.registry, 'planStep');
  const steps = [...content.sources.plans.values()]
    .flatMap((plan) => stepTemplates(plan, locale, (id) => texts.sellerRole(id)))
    .map((step) => ({ ...step, code: codes.get(step.id) }));
  const year = new Date().getUTCFullYear();
  const holidays = holidaysOfJapan(year - 1, year + 10);
  const gaps = holidays.map((day, index) => day - (holidays[index - 1] ?? 0));
  return { steps: JSON.stringify(steps), holidays: gaps.join(' ') };
}
