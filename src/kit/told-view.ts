import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ToldAnswerLine, ToldLines } from '~/domain/plan/told-lines.ts';
import { bookWords } from './book-words.ts';
import type { Locale } from './locales.ts';
import { toldWords } from './told-words.ts';

/** Options and answers that a buyer told in words. */
export function toldView(locale: Locale, { options, answers }: ToldLines): TemplateResult {
  const t = toldWords[locale];
  return html`${
    options.length === 0
      ? nothing
      : html`<ul class="plain-list told__options">
          ${options.map(({ name, state }) => html`<li>${t.option(name, state)}</li>`)}
        </ul>`
  }
  ${answers.length === 0 ? nothing : html`<dl class="told__answers">${answers.map((line) => answerOf(locale, line))}</dl>`}`;
}

function answerOf(locale: Locale, { question, option, text, proof }: ToldAnswerLine): TemplateResult {
  const { facts, proofs, forOption } = bookWords[locale];
  return html`<div>
    <dt>${question ?? toldWords[locale].newer}</dt>
    <dd>
      <span class="told__text">${option === '' ? text : forOption(option, text)}</span>
      ${proof === undefined ? nothing : html`<span class="small soft">${facts.proof(proofs[proof])}</span>`}
    </dd>
  </div>`;
}
