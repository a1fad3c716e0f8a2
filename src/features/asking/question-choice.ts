import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Question } from '~/domain/catalogue/question.ts';
import { LONGEST_LINE } from '~/domain/link/question-link.ts';
import type { QuestionId } from '~/domain/shared/brand.ts';
import { askingWords } from '~/kit/asking-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { nameOf } from '~/state/names.ts';

/** Open questions to choose from; a chosen one may get a line of one's own. Both are kept in what is passed in. */
export interface QuestionChoice {
  readonly questions: readonly Question[];
  readonly chosen: Set<QuestionId>;
  readonly lines: Map<QuestionId, string>;
  readonly changed: () => void;
}

export function questionChoice(title: string, choice: QuestionChoice): TemplateResult | typeof nothing {
  const { questions } = choice;
  if (questions.length === 0) return nothing;
  return html`<details class="ask__group">
    <summary>${title} (${questions.length})</summary>
    <ul class="plain-list">
      ${questions.map(({ id }) => questionToChoose(id, choice))}
    </ul>
  </details>`;
}

function questionToChoose(id: QuestionId, { chosen, lines, changed }: QuestionChoice): TemplateResult {
  const t = askingWords[pageLocale()];
  const isChosen = chosen.has(id);
  const toggle = () => {
    if (!chosen.delete(id)) chosen.add(id);
    changed();
  };
  const add = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) lines.set(id, target.value);
    changed();
  };
  return html`<li>
    <label class="tick"
      ><input type="checkbox" .checked=${isChosen} @change=${toggle} /><span
        >${nameOf.question(id)}</span
      ></label
    >
    ${
      isChosen
        ? html`<input
            class="ask__line"
            maxlength=${LONGEST_LINE}
            autocomplete="off"
            placeholder=${t.addLabel}
            aria-label=${t.add(nameOf.question(id))}
            .value=${lines.get(id) ?? ''}
            @change=${add}
          />`
        : nothing
    }
  </li>`;
}
