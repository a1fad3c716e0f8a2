import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CrmAfter, MergePreview } from '~/domain/merge/merge-preview.ts';
import type { Locale } from '~/kit/locales.ts';
import { mergeWords } from './words.ts';

export interface PreviewSetting {
  readonly locale: Locale;
  readonly preview: MergePreview;
  /** The names of both, as they are shown. */
  readonly kept: string;
  readonly other: string;
  readonly apply: () => void;
  readonly leave: () => void;
}

/** What a merge would do, and the buttons for and against it. */
export function mergePreviewView(setting: PreviewSetting): TemplateResult {
  const { locale, preview, kept, other, apply, leave } = setting;
  const { label, happened, values, crm } = preview;
  const t = mergeWords[locale];
  return html`<section aria-labelledby="merge-found">
    <h3 id="merge-found" data-focus-home>${t.foundTitle}</h3>
    <ul>
      <li>${t.goes(other, kept)}</li>
      <li>${t.label(label === '' ? t.unnamed : label)}</li>
      ${happened > 0 ? html`<li>${t.happened(happened)}</li>` : nothing}
      ${values > 0 ? html`<li>${t.values(values)}</li>` : nothing}
      ${happened + values === 0 ? html`<li>${t.nothing}</li>` : nothing}
      <li>${t.stays}</li>
      ${crm.map((one) => html`<li>${crmLine(locale, one)}</li>`)}
    </ul>
    <p class="row">
      <button type="button" class="button--main" @click=${apply}>${t.apply}</button>
      <button type="button" @click=${leave}>${t.leave}</button>
    </p>
  </section>`;
}

function crmLine(locale: Locale, { part, value, isFromOther, dropped }: CrmAfter): string {
  const t = mergeWords[locale];
  const name = t.crm[part];
  if (dropped !== undefined) return t.crmDropped(name, value, dropped);
  return isFromOther ? t.crmComes(name, value) : t.crmStays(name, value);
}
