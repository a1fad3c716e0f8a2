import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AnswerBook } from '~/domain/answers/answer-book.ts';
import type { AnswersToQuestion } from '~/domain/answers/answer-list.ts';
import type { Answer } from '~/domain/journal/standing-answers.ts';
import { parseDay } from '~/domain/shared/calendar-day.ts';
import { factsText, optionName } from '~/kit/answer-text.ts';
import { formatDay } from '~/kit/format.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import type { Locale } from '~/kit/locales.ts';
import { nameOf } from '~/state/names.ts';
import { answerListWords } from './list-words.ts';

/** One question of the list with its answers. It leads to the place where they can be edited. */
export function answerRow(
  locale: Locale,
  book: AnswerBook,
  { id, question, answers, isDisputed }: AnswersToQuestion,
): TemplateResult {
  const t = answerListWords[locale];
  const name = question === undefined ? t.gone : nameOf.question(id);
  return html`<li class="answer-list__question">
    <p class="answer-list__name">
      ${
        question === undefined
          ? html`${name} <span class="small soft">${id}</span>`
          : html`<a href=${localizedPath(locale, pages.question(question.phase, id))}>${name}</a>
              <span class="small soft">${nameOf.phase(question.phase)}</span>`
      }
    </p>
    ${isDisputed ? html`<p class="answers__disputed small">${t.disputed}</p>` : nothing}
    <ul class="plain-list answers__list">
      ${answers.map((answer) => answerItem(locale, book, answer))}
    </ul>
  </li>`;
}

function answerItem(locale: Locale, book: AnswerBook, answer: Answer): TemplateResult {
  const t = answerListWords[locale];
  const { text, asset, option, until } = answer;
  const isExpired = book.isExpired(answer);
  const day = until === undefined ? undefined : parseDay(until);
  const facts = factsText(locale, answer);
  return html`<li class="answer" ?data-expired=${isExpired}>
    <p class="answer__text">
      ${
        option === undefined
          ? nothing
          : html`<span class="answer__option">${optionName(locale, book, option)}</span>`
      }
      <span class="answer__words">${text}</span>
    </p>
    ${facts === '' ? nothing : html`<span class="answer__facts small soft">${facts}</span>`}
    ${
      asset === undefined
        ? nothing
        : html`<span class="answer__facts small"
            ><a href=${localizedPath(locale, pages.asset(asset))}>${nameOf.asset(asset)}</a></span
          >`
    }
    ${
      isExpired && day !== undefined
        ? html`<p class="answer__expired small">${t.expiredOn(formatDay(locale, day))}</p>`
        : nothing
    }
  </li>`;
}
