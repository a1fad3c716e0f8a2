import { html, type TemplateResult } from 'lit/html.js';
import { PROOFS, type AnswerBody } from '~/domain/journal/answer-events.ts';
import { parseDay } from '~/domain/shared/calendar-day.ts';
import { bookWords } from './book-words.ts';
import type { Locale } from './locales.ts';

/** What an answer may say beside its text, and who gave it. */
export type AnswerFacts = Pick<AnswerBody, 'source' | 'proof' | 'until'> & { readonly by?: string };

const LONGEST_SOURCE = 300;
const LONGEST_NAME = 80;

/** The part of a form that asks where an answer comes from, how strong its proof is and until when it holds. */
export function answerFields(locale: Locale, facts: AnswerFacts): TemplateResult {
  const t = bookWords[locale];
  return html`<label class="field"
      ><span>${t.source}</span
      ><input
        name="source"
        maxlength=${LONGEST_SOURCE}
        autocomplete="off"
        placeholder=${t.sourceHint}
        .value=${facts.source ?? ''}
    /></label>
    <label class="field"
      ><span>${t.proof}</span
      ><select name="proof">
        <option value="">${t.noProof}</option>
        ${PROOFS.map(
          (proof) =>
            html`<option value=${proof} ?selected=${proof === facts.proof}>
              ${t.proofChoice(t.proofs[proof], t.proofMeans[proof])}
            </option>`,
        )}
      </select></label
    >
    <label class="field"
      ><span>${t.until}</span><input type="date" name="until" .value=${facts.until ?? ''}
    /></label>
    <label class="field"
      ><span>${t.by}</span
      ><input name="by" maxlength=${LONGEST_NAME} autocomplete="name" .value=${facts.by ?? ''}
    /></label>`;
}

/** The text of one field of a form, without blanks around it; empty if it has none. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** What the form says. A day that does not exist is left out. */
export function factsIn(form: FormData): AnswerFacts {
  const source = textIn(form, 'source');
  const proof = PROOFS.find((one) => one === textIn(form, 'proof'));
  const until = textIn(form, 'until');
  const by = textIn(form, 'by');
  return {
    ...(source === '' ? {} : { source }),
    ...(proof === undefined ? {} : { proof }),
    ...(parseDay(until) === undefined ? {} : { until }),
    ...(by === '' ? {} : { by }),
  };
}
