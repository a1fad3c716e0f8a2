import { html, type TemplateResult } from 'lit/html.js';
import { labelOf } from '~/domain/journal/fields.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { pageLocale } from '~/kit/locales.ts';
import { prospectAddress } from '~/kit/prospect-address.ts';
import { stepsWords } from './words.ts';

/** For a rep: whose plan it is, and the way to that prospect. */
export function prospectOfPlan(prospect: JourneyId, view: JourneyView): TemplateResult {
  const t = stepsWords[pageLocale()];
  const label = labelOf(view);
  return html`<p class="row">
    <strong>${t.ofProspect(label === '' ? t.unnamed : label)}</strong>
    <a class="no-print" href=${prospectAddress(pageLocale(), prospect)}>${t.toProspect}</a>
  </p>`;
}
