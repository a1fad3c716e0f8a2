import { html, type TemplateResult } from 'lit/html.js';
import type { OpenedPlan } from '~/domain/link/open-text.ts';
import { formatDay } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { planWords } from '~/kit/plan-words.ts';

/** A text can hold more than one plan: which of them to look at. */
export function planChoice(plans: readonly OpenedPlan[], choose: (plan: OpenedPlan) => void): TemplateResult {
  const t = planWords[pageLocale()];
  return html`<p>${t.several(plans.length)}</p>
    <ul class="plain-list stack" data-focus-home>
      ${plans.map(
        (one) =>
          html`<li>
            <button type="button" @click=${() => choose(one)}>
              ${t.choose(formatDay(pageLocale(), one.plan.issued), one.plan.assets.length)}
            </button>
          </li>`,
      )}
    </ul>`;
}
