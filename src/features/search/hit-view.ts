import { html, nothing, type TemplateResult } from 'lit/html.js';
import { toId, type QuestionId } from '~/domain/shared/brand.ts';
import { pageLocale } from '~/kit/locales.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { stateWords } from '~/kit/state-words.ts';
import { $standingOf } from '~/state/question-standing.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';
import { excerpt, markedText, type Part } from './marked-text.ts';
import type { Hit } from './record-store.ts';
import { addressOf } from './search-session.ts';
import { searchWords } from './words.ts';

const partsView = (parts: readonly Part[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text));

/** One place that was found: its title, what it is and where, how long it takes, where the group stands with it. */
export function hitView(hit: Hit, said: string): TemplateResult {
  const locale = pageLocale();
  const t = searchWords[locale];
  const { kind, pageTitle, record } = hit;
  const isQuestion = kind === 'question';
  return html`<li class="hit" data-kind=${kind}>
    <p class="hit__title"><a href=${addressOf(hit)}>${partsView(markedText(record.title, said))}</a></p>
    <p class="hit__facts small soft">
      <span class="hit__kind">${t.kinds[kind]}</span>
      ${pageTitle === record.title ? nothing : html`<span>${pageTitle}</span>`}
      <span>${t.minutes(record.minutes)}</span>
      ${isQuestion ? stateView(record.anchor, record.title) : nothing}
    </p>
    ${record.text === '' ? nothing : html`<p class="hit__text small">${partsView(excerpt(record.text, said, locale))}</p>`}
  </li>`;
}

/** Where the group stands with a question, and the one mark that can be made from here. */
function stateView(question: string, title: string) {
  const state = $standingOf.get()?.(question).state;
  if (state === undefined) return nothing;
  const t = searchWords[pageLocale()];
  const { done } = marksWords[pageLocale()];
  const canAnswer = state === 'open' || state === 'received' || state === 'reopened';
  const answer = () =>
    recordWithUndo(journeyForMarks(), done.answered, {
      kind: 'question',
      question: toId<QuestionId>(question),
      mark: 'answered',
    });
  return html`<span class="hit__state" data-state=${state}>${stateWords[pageLocale()].state[state]}</span> ${
      canAnswer
        ? html`<button
            type="button"
            class="button--quiet hit__mark"
            aria-label=${t.answerLabel(title)}
            @click=${answer}
          >
            ${t.answer}
          </button>`
        : nothing
    }`;
}
