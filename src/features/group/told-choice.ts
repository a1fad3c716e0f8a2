import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AnswerBook } from '~/domain/answers/answer-book.ts';
import type { Answer } from '~/domain/journal/standing-answers.ts';
import type { Told } from '~/domain/link/receipt-told.ts';
import type { Tellable, Ticked } from '~/domain/plan/told-to-send.ts';
import { toldLines } from '~/domain/plan/told-lines.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { answerText } from '~/kit/answer-text.ts';
import type { Locale } from '~/kit/locales.ts';
import { toldView } from '~/kit/told-view.ts';
import { toldWords } from '~/kit/told-words.ts';
import { nameOf } from '~/state/names.ts';
import { groupWords } from './words.ts';

export interface ToldChoice {
  readonly locale: Locale;
  readonly book: AnswerBook;
  readonly tellable: Tellable;
  readonly ticked: Ticked;
  readonly toggle: (id: string) => void;
}

/** What may be told in words, each with a box of its own; nothing is ticked before somebody ticks it. */
export function toldChoice(choice: ToldChoice): TemplateResult | typeof nothing {
  const { locale, tellable, ticked } = choice;
  const t = groupWords[locale];
  const all = [...tellable.options, ...tellable.answers];
  if (all.length === 0) return nothing;
  const count = all.filter(({ id }) => ticked.has(id)).length;
  return html`<details class="group__told">
    <summary>${t.tellInWords(count, all.length)}</summary>
    <p class="small soft">${t.tellNote}</p>
    ${
      tellable.options.length === 0
        ? nothing
        : html`<h4>${t.tellOptions}</h4>
            ${tellable.options.map(({ id, name, state }) => box(choice, id, toldWords[locale].option(name, state)))}`
    }
    ${
      tellable.answers.length === 0
        ? nothing
        : html`<h4>${t.tellAnswers}</h4>
            ${tellable.answers.map((answer) => box(choice, answer.id, answerLine(choice, answer)))}`
    }
  </details>`;
}

function box({ ticked, toggle }: ToldChoice, id: string, label: string | TemplateResult): TemplateResult {
  return html`<label class="tick">
    <input type="checkbox" autocomplete="off" .checked=${ticked.has(id)} @change=${() => toggle(id)} />
    <span>${label}</span>
  </label>`;
}

function answerLine({ locale, book }: ToldChoice, answer: Answer): TemplateResult {
  const { question } = answer;
  return html`<span class="soft">${question === undefined ? '' : nameOf.question(question)}</span>
    ${answerText(locale, book, answer)}`;
}

/** What the receipt really tells in words, read back out of it. */
export function toldSaid(locale: Locale, local: LocalCatalogue, told: Told | undefined) {
  return told === undefined
    ? nothing
    : html`<h4>${groupWords[locale].inWords}</h4>
        ${toldView(locale, toldLines(local, told))}`;
}
