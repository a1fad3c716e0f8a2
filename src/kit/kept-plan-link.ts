import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { localizedPath, pages } from './localized-path.ts';
import type { Locale } from './locales.ts';

/** The address under which a plan that is kept in this browser opens again; undefined for a purchase without one. */
export function keptPlanAddress(locale: Locale, journey: JourneyId, view: JourneyView): string | undefined {
  if (valueOf(view, FIELD.plan) === '') return undefined;
  return `${localizedPath(locale, pages.plan)}#p.${journey.slice(0, 8)}`;
}
