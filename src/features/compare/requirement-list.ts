import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AnswerBook, Requirement } from '~/domain/answers/answer-book.ts';
import { GREATEST_WEIGHT, NEEDS } from '~/domain/journal/answer-events.ts';
import type { RoleId } from '~/domain/shared/brand.ts';
import { bookWords } from '~/kit/book-words.ts';
import type { Locale } from '~/kit/locales.ts';
import { nameOf } from '~/state/names.ts';
import type { CompareActions } from './compare-actions.ts';
import { compareWords } from './words.ts';

export interface RequirementSetting {
  readonly locale: Locale;
  readonly book: AnswerBook;
  readonly roles: readonly RoleId[];
  readonly actions: CompareActions;
}

/** The buyer's own list, and a form for one more line. */
export function requirementList(setting: RequirementSetting): TemplateResult {
  const { locale, book, actions } = setting;
  const t = compareWords[locale];
  const { requirements } = book;
  return html`<section aria-labelledby="requirements">
    <h2 id="requirements">${t.requirements}</h2>
    <p class="soft">${requirements.length === 0 ? t.noRequirements : t.requirementsNote}</p>
    <ul class="plain-list compare-list">
      ${repeat(
        requirements,
        ({ id }) => id,
        (requirement) =>
          actions.editing === requirement.id
            ? html`<li>${requirementForm(setting, requirement)}</li>`
            : requirementRow(setting, requirement),
      )}
    </ul>
    <details class="no-print" ?open=${requirements.length === 0}>
      <summary>${t.addRequirement}</summary>
      ${requirementForm(setting, undefined)}
    </details>
  </section>`;
}

function requirementRow({ locale, actions }: RequirementSetting, requirement: Requirement): TemplateResult {
  const t = compareWords[locale];
  const { id, text, need, weight, role, passMark } = requirement;
  const facts = [
    bookWords[locale].needs[need],
    t.weightOf(weight),
    role === undefined ? '' : nameOf.role(role),
    passMark ?? '',
  ];
  return html`<li class="compare-row">
    <p>
      ${text} <span class="answer__facts small soft">${facts.filter((fact) => fact !== '').join(' · ')}</span>
    </p>
    <p class="row no-print">
      <button
        type="button"
        class="button--quiet"
        aria-label=${t.editLabel(text)}
        @click=${() => actions.edit(id)}
      >
        ${t.edit}
      </button>
      <button
        type="button"
        class="button--quiet"
        aria-label=${t.removeLabel(text)}
        @click=${() => actions.removeRequirement(requirement)}
      >
        ${t.remove}
      </button>
    </p>
  </li>`;
}

function requirementForm(
  { locale, roles, actions }: RequirementSetting,
  given: Requirement | undefined,
): TemplateResult {
  const t = compareWords[locale];
  const { needs } = bookWords[locale];
  const keep = actions.submitWith((form) => actions.keepRequirement(form, given));
  return html`<form class="compare-form" @submit=${keep} @keydown=${actions.onKey}>
    <label class="field compare-form__wide"
      ><span>${t.text}</span
      ><input name="text" maxlength="300" autocomplete="off" required .value=${given?.text ?? ''}
    /></label>
    <label class="field"
      ><span>${t.need}</span
      ><select name="need">
        ${NEEDS.map(
          (need) =>
            html`<option value=${need} ?selected=${need === (given?.need ?? 'must')}>${needs[need]}</option>`,
        )}
      </select></label
    >
    <label class="field"
      ><span>${t.weight}</span
      ><input
        type="number"
        name="weight"
        min="0"
        max=${GREATEST_WEIGHT}
        step="1"
        required
        .value=${String(given?.weight ?? 3)}
    /></label>
    <label class="field"
      ><span>${t.role}</span
      ><select name="role">
        <option value="">${t.noRole}</option>
        ${roles.map(
          (role) =>
            html`<option value=${role} ?selected=${role === given?.role}>${nameOf.role(role)}</option>`,
        )}
      </select></label
    >
    <label class="field compare-form__wide"
      ><span>${t.passMark}</span
      ><input name="passMark" maxlength="300" autocomplete="off" .value=${given?.passMark ?? ''}
    /></label>
    <p class="row compare-form__wide">
      <button type="submit">${given === undefined ? t.addRequirement : t.save}</button>
      ${
        given === undefined
          ? nothing
          : html`<button type="button" class="button--quiet" @click=${actions.leave}>${t.cancel}</button>`
      }
    </p>
  </form>`;
}
