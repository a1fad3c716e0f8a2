import { html, nothing, type TemplateResult } from 'lit/html.js';
import { crmRecordOf, readCrmPart, type CrmPart, type CrmProblem } from '~/domain/export/crm-record.ts';
import { crmField } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { define } from '~/kit/define.ts';
import { ProspectElement } from '~/kit/prospect-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $prospects } from '~/state/book.ts';
import { signedByRep } from '~/state/rep.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { crmWords } from './crm-words.ts';

const PRODUCTS = {
  salesforce: ['account', 'opportunity', 'person', 'owner'],
  hubspot: ['domain', 'email', 'company', 'deal'],
} as const satisfies Record<string, readonly CrmPart[]>;

/** Which records of a CRM the prospect in the address is; kept when a field is left. */
export class SbCrmRecord extends ProspectElement {
  /** What was typed and cannot be one of these, until it is mended. */
  readonly #refused = new Map<CrmPart, { readonly typed: string; readonly problem: CrmProblem }>();

  protected override prospectChanged(): void {
    this.#refused.clear();
  }

  protected override stores() {
    return [$prospects];
  }

  get #words() {
    return crmWords[pageLocale()];
  }

  get #record() {
    const id = this.prospect;
    const journal = id === undefined ? undefined : $prospects.get().get(id);
    return journal && crmRecordOf(viewOf(journal));
  }

  protected override draw(): TemplateResult {
    const record = this.#record;
    if (record === undefined) return html``;
    const t = this.#words;
    const count = Object.keys(record).length;
    return html`<section class="prospect__part" aria-label=${t.title}>
      <h2>${t.title}</h2>
      <p class="prospect__note soft">${t.note}</p>
      <details ?open=${this.#refused.size > 0}>
        <summary>${count === 0 ? t.none : t.noted(count)}</summary>
        <div class="crm-record__products">
          ${Object.entries(PRODUCTS).map(
            ([product, parts]) =>
              html`<fieldset class="crm-record__product">
                <legend>${product === 'hubspot' ? t.hubspot : t.salesforce}</legend>
                ${parts.map((part) => this.#field(part, record[part] ?? ''))}
              </fieldset>`,
          )}
        </div>
      </details>
    </section>`;
  }

  #field(part: CrmPart, kept: string): TemplateResult {
    const t = this.#words;
    const refused = this.#refused.get(part);
    const problem = `crm-${part}-problem`;
    return html`<div>
      <label class="field"
        ><span>${t.parts[part]}</span
        ><input
          name=${part}
          maxlength="300"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          placeholder=${t.examples[part]}
          aria-invalid=${refused ? 'true' : 'false'}
          aria-describedby=${refused ? problem : nothing}
          .value=${refused?.typed ?? kept}
          @change=${(event: Event) => this.#keep(part, event)}
      /></label>
      ${
        refused
          ? html`<p class="crm-record__problem small" id=${problem} role="alert">
              ${t.problems[refused.problem.kind]} ${t.notKept}
            </p>`
          : nothing
      }
    </div>`;
  }

  #keep(part: CrmPart, { target }: Event): void {
    const id = this.prospect;
    if (!(target instanceof HTMLInputElement) || id === undefined) return;
    const read = readCrmPart(part, target.value);
    if (!read.ok) {
      this.#refused.set(part, { typed: target.value, problem: read.problem });
      this.requestDraw();
      return;
    }
    this.#refused.delete(part);
    const t = this.#words;
    const { value } = read;
    target.value = value;
    this.requestDraw();
    if (value === (this.#record?.[part] ?? '')) return;
    const said = value === '' ? t.cleared(t.parts[part]) : t.saved(t.parts[part]);
    recordWithUndo(id, said, ...signedByRep([{ kind: 'set', field: crmField(part), value }]));
  }
}

define('sb-crm-record', SbCrmRecord);
