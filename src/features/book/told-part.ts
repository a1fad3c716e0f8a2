import { html, type TemplateResult } from 'lit/html.js';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { toldLines } from '~/domain/plan/told-lines.ts';
import { formatDay } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { toldView } from '~/kit/told-view.ts';
import { nameOf } from '~/state/names.ts';
import type { ToldBy } from '~/state/told.ts';
import { prospectWords } from './prospect-words.ts';

/** What the people at the prospect chose to tell in words, each as of their newest receipt. */
export function toldPart(locale: Locale, local: LocalCatalogue, told: readonly ToldBy[]): TemplateResult {
  const t = prospectWords[locale];
  return html`${told.map(({ day, name, role, told: said }) => {
    const id = role === undefined ? undefined : local.codes.roles[role];
    const who = name ?? (id === undefined ? t.somebody : nameOf.role(id));
    return html`<h3 class="told__who">${t.toldBy(who, formatDay(locale, day))}</h3>
      ${toldView(locale, toldLines(local, said))}`;
  })}`;
}
