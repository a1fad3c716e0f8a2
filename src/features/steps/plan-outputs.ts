import { html, type TemplateResult } from 'lit/html.js';
import type { Locale } from '~/kit/locales.ts';
import { stepsWords } from './words.ts';

/** What the plan is taken along as: a calendar of all steps or of one's own, and paper. */
export function planOutputs(locale: Locale, saveCalendar: (onlyMine: boolean) => void): TemplateResult {
  const t = stepsWords[locale];
  return html`<section class="plan-outputs no-print" aria-label=${t.calendar}>
    <h2>${t.calendar}</h2>
    <p class="row">
      <button type="button" @click=${() => saveCalendar(false)}>${t.calendarAll}</button>
      <button type="button" @click=${() => saveCalendar(true)}>${t.calendarMine}</button>
      <button type="button" @click=${() => print()}>${t.print}</button>
    </p>
  </section>`;
}
