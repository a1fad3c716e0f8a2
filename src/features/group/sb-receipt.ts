import { html, nothing, type TemplateResult } from 'lit/html.js';
import { AnswerBook } from '~/domain/answers/answer-book.ts';
import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { tellableIn } from '~/domain/plan/told-to-send.ts';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { LONGEST_LABEL } from '~/domain/link/label.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { toId, type JourneyId, type RoleId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { groupWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { planAddress } from '~/kit/plan-address.ts';
import { sendLink } from '~/kit/send-link.ts';
import { keepReceiptWriter, makeReceipt, type MadeReceipt } from '~/state/receipts.ts';
import { receiptLines } from './receipt-lines.ts';
import { toldChoice, toldSaid } from './told-choice.ts';
import { recordIn } from '~/state/journals.ts';
import { $shown, $shownView } from '~/state/shown-journey.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { today } from '~/state/clock.ts';
import { nameOf } from '~/state/names.ts';

/** The receipt of the purchase shown: what goes in is chosen here, and everything it says is listed before it is sent. */
export class SbReceipt extends DrawnElement {
  #withReading = true;
  #withAnswers = true;
  /** Ids of the answers and options to tell; undefined: those that the last receipt told. */
  #ticked: ReadonlySet<string> | undefined;
  #said = '';
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
    if (journey === undefined || made === undefined) return html`<p>${this.#words.receiptNone}</p>`;
    if (!made.ok)
      return html`${this.#form(local)}
        <p role="status">${this.#words.tooMuch}</p>`;
    const { kept, marks, receipt } = made.value;
    if (kept === 0 && marks.length === 0 && receipt.told === undefined)
      return html`${this.#form(local)}
        <p>${this.#words.saysNothing}</p>`;
    return html`${this.#form(local)} ${this.#contents(local, made.value)} ${this.#send(made.value, journey)}
      <p class="small" role="status">${this.#said}</p>`;
  }

  get #roleNow(): RoleId | undefined {
    const role = this.#role ?? valueOf($shownView.get(), FIELD.me);
    return role === '' ? undefined : toId<RoleId>(role);
  }

  get #tickedNow(): ReadonlySet<string> {
    const before = valueOf($shownView.get(), FIELD.toldAnswers).split(' ');
    return this.#ticked ?? new Set(before.filter((id) => id !== ''));
  }

  get #nameNow(): string {
    return this.#name ?? valueOf($shownView.get(), FIELD.myName);
  }

  #make(local: LocalCatalogue, journey: JourneyId) {
    const wishes = {
      withReading: this.#withReading,
      withAnswers: this.#withAnswers,
      ticked: this.#tickedNow,
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
      ${this.#choice(catalogue)}
    </div>`;
  }

  #choice(catalogue: Catalogue): TemplateResult | typeof nothing {
    const book = new AnswerBook($shownView.get(), today());
    const ticked = this.#tickedNow;
    const toggle = (id: string) => {
      const next = new Set(ticked);
      if (!next.delete(id)) next.add(id);
      this.#ticked = next;
      this.requestDraw();
    };
    return toldChoice({ locale: pageLocale(), book, tellable: tellableIn(catalogue, book), ticked, toggle });
  }

  #contents(local: LocalCatalogue, { receipt, kept, marks }: MadeReceipt): TemplateResult {
    const t = this.#words;
    const lines = receiptLines(local, marks);
    const role = receipt.role === undefined ? undefined : local.codes.roles[receipt.role];
    return html`<section class="receipt__says">
      <h3>${t.says}</h3>
      ${lines.length === 0 && receipt.told === undefined ? html`<p>${t.saysNoMarks}</p>` : nothing}
      <dl>
        ${lines.map(
          ({ kind, names }) =>
            html`<dt>${t.kinds[kind]}</dt>
              ${names.map((name) => html`<dd>${name}</dd>`)}`,
        )}
      </dl>
      ${toldSaid(pageLocale(), local, receipt.told)}
      <ul class="small soft">
        <li>${t.saysPlan}</li>
        ${receipt.daysBefore === undefined ? nothing : html`<li>${t.saysDays}</li>`}
        ${kept === 0 ? nothing : html`<li>${t.saysKept(kept)}</li>`}
        ${role === undefined ? nothing : html`<li>${t.saysRole(nameOf.role(role))}</li>`}
        ${receipt.name === undefined ? nothing : html`<li>${t.saysName(receipt.name)}</li>`}
      </ul>
    </section>`;
  }

  #send(made: MadeReceipt, journey: JourneyId): TemplateResult {
    const t = this.#words;
    return sendLink({
      locale: pageLocale(),
      made,
      words: { subject: t.receiptSubject, mail: t.receiptMail, fileName: t.receiptFile },
      // Nothing but who it comes from is logged: the receipt tells of marks that are there already.
      keep: () => this.#keepWriter(journey),
      say: (text) => {
        this.#said = text;
        this.requestDraw();
      },
    });
  }

  /** Who it comes from stays the same from now on, so that the next receipt takes the place of this one. */
  #keepWriter(journey: JourneyId): void {
    keepReceiptWriter(journey);
    const typed = [
      [FIELD.me, this.#role],
      [FIELD.myName, this.#name],
      [FIELD.toldAnswers, this.#ticked && [...this.#ticked].sort().join(' ')],
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
