import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { STAY, type AnswerBook, type Option } from '~/domain/answers/answer-book.ts';
import { OPTION_STATES } from '~/domain/journal/answer-events.ts';
import { optionName } from '~/kit/answer-text.ts';
import type { Locale } from '~/kit/locales.ts';
import type { CompareActions } from './compare-actions.ts';
import { compareWords } from './words.ts';

/** The options with where each stands, and a form to name one more. */
export function optionList(locale: Locale, book: AnswerBook, actions: CompareActions): TemplateResult {
  const t = compareWords[locale];
  return html`<section aria-labelledby="options">
    <h2 id="options">${t.options}</h2>
    <ul class="plain-list compare-list">
      ${repeat(
        book.options,
        ({ id }) => id,
        (option) =>
          actions.editing === option.id
            ? html`<li>${optionForm(locale, option, actions)}</li>`
            : optionRow(locale, book, option, actions),
      )}
    </ul>
    <form
      class="compare-add no-print"
      @submit=${actions.submitWith((form) => actions.keepOption(form, undefined))}
    >
      <label class="field"
        ><span>${t.optionName}</span><input name="name" maxlength="120" autocomplete="off" required
      /></label>
      <button type="submit">${t.addOption}</button>
    </form>
  </section>`;
}

function optionRow(
  locale: Locale,
  book: AnswerBook,
  option: Option,
  actions: CompareActions,
): TemplateResult {
  const t = compareWords[locale];
  const name = optionName(locale, book, option.id);
  return html`<li class="compare-row">
    <p>
      <strong>${name}</strong>
      <span class="compare-row__state" data-state=${option.state}>${t.optionStates[option.state]}</span>
      ${option.why === '' ? nothing : html`<span class="small soft">${option.why}</span>`}
    </p>
    <p class="row no-print">
      <button
        type="button"
        class="button--quiet"
        aria-label=${t.editLabel(name)}
        @click=${() => actions.edit(option.id)}
      >
        ${t.edit}
      </button>
      ${
        option.id === STAY
          ? nothing
          : html`<button
              type="button"
              class="button--quiet"
              aria-label=${t.removeLabel(name)}
              @click=${() => actions.removeOption(option)}
            >
              ${t.remove}
            </button>`
      }
    </p>
  </li>`;
}

function optionForm(locale: Locale, option: Option, actions: CompareActions): TemplateResult {
  const t = compareWords[locale];
  const keep = actions.submitWith((form) => actions.keepOption(form, option));
  return html`<form class="compare-form" @submit=${keep} @keydown=${actions.onKey}>
    ${
      option.id === STAY
        ? nothing
        : html`<label class="field"
            ><span>${t.optionName}</span
            ><input name="name" maxlength="120" autocomplete="off" required .value=${option.name}
          /></label>`
    }
    <label class="field"
      ><span>${t.optionState}</span
      ><select name="state">
        ${OPTION_STATES.map(
          (state) =>
            html`<option value=${state} ?selected=${state === option.state}>
              ${t.optionStates[state]}
            </option>`,
        )}
      </select></label
    >
    <label class="field"
      ><span>${t.why}</span><input name="why" maxlength="300" autocomplete="off" .value=${option.why}
    /></label>
    <p class="row">
      <button type="submit">${t.save}</button>
      <button type="button" class="button--quiet" @click=${actions.leave}>${t.cancel}</button>
    </p>
  </form>`;
}
