import { html, nothing, type TemplateResult } from 'lit/html.js';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { LONGEST_LABEL } from '~/domain/link/label.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { toId, type JourneyId, type RoleId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { groupWords } from './words.ts';
import '~/kit/sb-handover.ts';
import type { Handover } from '~/kit/handover.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { planAddress, planPage } from '~/kit/plan-address.ts';
import { keepReceiptWriter, makeReceipt, type MadeReceipt } from '~/state/receipts.ts';
import { receiptLines } from './receipt-lines.ts';
import { recordIn } from '~/state/journals.ts';
import { $shown, $shownView } from '~/state/shown-journey.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { nameOf } from '~/state/names.ts';

/** The receipt of the purchase shown: what goes in is chosen here, and everything it says is listed before it is sent. */
export class SbReceipt extends DrawnElement {
  #withReading = true;
  #withAnswers = true;
  #role: string | undefined;
  #name: string | undefined;

  protected override stores() {
    return [$catalogue, $shownView, $shown];
  }

  get #words() {
    return groupWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const local = $catalogue.get();
    if (!local) return undefined;
    const journey = $shown.get();
    const made = journey && this.#make(local, journey);
    if (journey === undefined || !made?.ok) return html`<p>${this.#words.receiptNone}</p>`;
    const { payload, kept, marks } = made.value;
    if (kept === 0 && marks.length === 0)
      return html`${this.#form(local)}
        <p>${this.#words.saysNothing}</p>`;
    return html`${this.#form(local)} ${this.#contents(local, made.value)}
      <sb-handover
        class="handover"
        .handover=${this.#handover(payload)}
        @sb-handing-over=${() => this.#keepWriter(journey)}
        @sb-handed-over=${() => this.#keepWriter(journey)}
      ></sb-handover>`;
  }

  get #roleNow(): RoleId | undefined {
    const role = this.#role ?? valueOf($shownView.get(), FIELD.me);
    return role === '' ? undefined : toId<RoleId>(role);
  }

  get #nameNow(): string {
    return this.#name ?? valueOf($shownView.get(), FIELD.myName);
  }

  #make(local: LocalCatalogue, journey: JourneyId) {
    const wishes = {
      withReading: this.#withReading,
      withAnswers: this.#withAnswers,
      role: this.#roleNow,
      name: this.#nameNow,
    };
    return makeReceipt(local, journey, wishes, planAddress(pageLocale(), '').length);
  }

  #form({ catalogue }: LocalCatalogue): TemplateResult {
    const t = this.#words;
    const role = this.#roleNow;
    return html`<div class="group__form">
      <label class="field">
        <span>${t.receiptFrom}</span>
        <select autocomplete="off" @change=${this.#changeRole}>
          <option value="" ?selected=${role === undefined}>${t.roleNone}</option>
          ${catalogue.roles.map(
            ({ id }) => html`<option value=${id} ?selected=${id === role}>${nameOf.role(id)}</option>`,
          )}
        </select>
      </label>
      <label class="field">
        <span>${t.name}</span>
        <input
          maxlength=${LONGEST_LABEL}
          autocomplete="off"
          aria-description=${t.nameHint}
          .value=${this.#nameNow}
          @input=${this.#changeName}
        />
        <span class="field__hint small">${t.nameHint}</span>
      </label>
      <label class="tick">
        <input type="checkbox" .checked=${this.#withReading} @change=${this.#toggleReading} />
        <span>${t.withReading}</span>
      </label>
      <label class="tick">
        <input type="checkbox" .checked=${this.#withAnswers} @change=${this.#toggleAnswers} />
        <span>${t.withAnswers}</span>
      </label>
    </div>`;
  }

  #contents(local: LocalCatalogue, { receipt, kept, marks }: MadeReceipt): TemplateResult {
    const t = this.#words;
    const lines = receiptLines(local, marks);
    const role = receipt.role === undefined ? undefined : local.codes.roles[receipt.role];
    return html`<section class="receipt__says">
      <h3>${t.says}</h3>
      ${lines.length === 0 ? html`<p>${t.saysNoMarks}</p>` : nothing}
      <dl>
        ${lines.map(
          ({ kind, names }) =>
            html`<dt>${t.kinds[kind]}</dt>
              ${names.map((name) => html`<dd>${name}</dd>`)}`,
        )}
      </dl>
      <ul class="small soft">
        <li>${t.saysPlan}</li>
        ${kept === 0 ? nothing : html`<li>${t.saysKept(kept)}</li>`}
        ${role === undefined ? nothing : html`<li>${t.saysRole(nameOf.role(role))}</li>`}
        ${receipt.name === undefined ? nothing : html`<li>${t.saysName(receipt.name)}</li>`}
      </ul>
    </section>`;
  }

  #handover(payload: string): Handover {
    const locale = pageLocale();
    const t = this.#words;
    return {
      address: planAddress(locale, payload),
      payload,
      pasteAt: planPage(locale),
      language: locale,
      subject: t.receiptSubject,
      sentence: t.receiptMail,
      fileName: t.receiptFile,
      // Nothing is logged: the receipt tells of marks that are there already.
      asks: false,
    };
  }

  /** Who it comes from stays the same from now on, so that the next receipt takes the place of this one. */
  #keepWriter(journey: JourneyId): void {
    keepReceiptWriter(journey);
    const typed = [
      [FIELD.me, this.#role],
      [FIELD.myName, this.#name],
    ] as const;
    for (const [field, value] of typed) {
      if (value !== undefined && value !== valueOf($shownView.get(), field))
        recordIn(journey, { kind: 'set', field, value });
    }
  }

  readonly #changeRole = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.#role = target.value;
    this.requestDraw();
  };

  readonly #changeName = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#name = target.value;
    this.requestDraw();
  };

  readonly #toggleReading = (): void => {
    this.#withReading = !this.#withReading;
    this.requestDraw();
  };

  readonly #toggleAnswers = (): void => {
    this.#withAnswers = !this.#withAnswers;
    this.requestDraw();
  };
}

define('sb-receipt', SbReceipt);
