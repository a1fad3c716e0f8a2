import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { OpenItem, PaperSection } from '~/domain/papers/paper-parts.ts';
import { PAPER_LISTS, PAPER_TABLES } from '~/domain/papers/paper-template.ts';
import type { Locale } from '~/kit/locales.ts';
import { papersWords } from './words.ts';

export interface OpenSetting {
  readonly locale: Locale;
  /** The question in words. */
  readonly question: (id: string) => string;
  /** Where it is answered; undefined: nowhere on this site. */
  readonly linkTo: (item: OpenItem) => string | undefined;
}

/** What is open on a paper, section by section, each with a link to where it is answered. */
export function openList(setting: OpenSetting, sections: readonly PaperSection[]): TemplateResult {
  const t = papersWords[setting.locale];
  const count = sections.reduce((sum, { open }) => sum + Math.max(1, open.length), 0);
  if (count === 0) return html`<p>${t.openNone}</p>`;
  return html`<p>${t.openCount(count)}</p>
    <dl class="paper__open">
      ${sections.map(
        ({ title, open }) =>
          html`<div>
            <dt>${title}</dt>
            ${open.length === 0 ? html`<dd>${t.why['empty-list']}</dd>` : open.map((item) => openItem(setting, item))}
          </div>`,
      )}
    </dl>`;
}

function openItem(setting: OpenSetting, item: OpenItem): TemplateResult {
  const t = papersWords[setting.locale];
  const name = openName(setting, item);
  const address = setting.linkTo(item);
  const verb = item.why === 'empty-list' ? t.goThere : item.why === 'unanswered' ? t.answerThis : t.checkThis;
  return html`<dd>
    <span>${name}</span>
    ${item.why === 'unanswered' ? nothing : html`<span class="small soft">${t.why[item.why]}</span>`}
    ${
      address === undefined
        ? nothing
        : html`<a href=${address} aria-label=${`${verb}${t.colon}${name}`}>${verb}</a>`
    }
  </dd>`;
}

export function openName(
  { locale, question }: Pick<OpenSetting, 'locale' | 'question'>,
  item: OpenItem,
): string {
  const list = [...PAPER_LISTS, ...PAPER_TABLES].find((name) => name === item.id);
  return item.why === 'empty-list' && list !== undefined
    ? papersWords[locale].fromList[list]
    : question(item.id);
}
