import { html, nothing, type TemplateResult } from 'lit/html.js';
import { peopleOf } from '~/domain/book/people.ts';
import { journalOf } from '~/domain/journal/journal.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { formatList, formatMoment } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { pasteBox } from '~/kit/paste-box.ts';
import { prospectAddress } from '~/kit/prospect-address.ts';
import { $catalogue, $catalogueFailed } from '~/state/catalogue.ts';
import { $journals, mergeIn } from '~/state/journals.ts';
import { eraseJourney } from '~/state/purchases.ts';
import { askToKeep } from '~/state/storage.ts';
import { announce, undoIn } from '~/state/undo.ts';
import { partsView } from './parts-view.ts';
import { receivedProspect, type Received } from './received-prospect.ts';
import { colleagueWords } from './words.ts';

const HAS_RECORD = /^#j\d/i;

/** Takes in a prospect that a colleague handed over: what it holds first, then what is new of it. */
export class SbTakeOver extends DrawnElement {
  /** What was given, as it stands now; looked at again when the book changes. */
  #given = '';
  #received: Received | undefined;
  #said = '';
  #taken: JourneyId | undefined;
  /** The address may carry a prospect. It is looked at once the book above has its height, or it would push this away. */
  #isAddressed = HAS_RECORD.test(location.hash);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
  }

  protected override stores() {
    return [$journals, $catalogue, $catalogueFailed];
  }

  get #words() {
    return colleagueWords[pageLocale()].take;
  }

  readonly #readAddress = (): void => {
    this.#isAddressed = false;
    if (HAS_RECORD.test(location.hash)) void this.#look(location.href);
  };

  protected override draw(): TemplateResult {
    const t = this.#words;
    const words = { label: t.label, file: t.file, button: t.button, accept: '.json,.txt,.eml,text/*' };
    if (this.#isAddressed && ($catalogue.get() || $catalogueFailed.get())) this.#readAddress();
    return html`${this.#received === undefined ? nothing : this.#preview(this.#received)}
      ${pasteBox(
        words,
        (text) => void this.#look(text),
        () => this.#say(t.problems.unreadable),
      )}
      <p role="status">
        ${this.#said}
        ${this.#taken === undefined ? nothing : html`<a href=${prospectAddress(pageLocale(), this.#taken)}>${t.show}</a>`}
      </p>`;
  }

  #preview({ file, plan }: Received): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const name = this.#nameOf(file.label);
    const seconds = Date.parse(file.exportedAt) / 1000;
    const names = peopleOf(file.events).flatMap((person) => (person.name === '' ? [] : [person.name]));
    return html`<section class="transfer__found" aria-labelledby="take-over-found">
      <h3 id="take-over-found" data-focus-home>${t.found}</h3>
      <p>
        <strong
          >${Number.isFinite(seconds) ? t.of(name, formatMoment(locale, seconds)) : t.undated(name)}</strong
        >
      </p>
      <p>${plan.isNew ? t.isNew : t.isKnown}</p>
      <ul>
        <li><strong>${t.fresh(plan.fresh.length)}</strong></li>
        ${plan.known > 0 ? html`<li>${t.known(plan.known)}</li>` : nothing}
        ${file.unreadable.length > 0 ? html`<li>${t.bad(file.unreadable.length)}</li>` : nothing}
        ${names.length > 0 ? html`<li>${t.people(formatList(locale, names))}</li>` : nothing}
      </ul>
      ${partsView(locale, file.events)} ${plan.fresh.length === 0 ? html`<p>${t.nothingNew}</p>` : nothing}
      <p class="row">
        ${
          plan.fresh.length > 0
            ? html`<button type="button" class="button--main" @click=${this.#takeIn}>
                ${t.apply(plan.fresh.length)}
              </button>`
            : nothing
        }
        <button type="button" @click=${this.#leave}>${t.leave}</button>
      </p>
    </section>`;
  }

  #nameOf(label: string): string {
    return label === '' ? this.#words.unnamed : label;
  }

  async #look(text: string): Promise<void> {
    const received = await receivedProspect(text);
    this.#given = text;
    this.#taken = undefined;
    if (typeof received === 'string') {
      this.#received = undefined;
      this.#say(this.#words.problems[received]);
    } else {
      this.#received = received;
      this.#said = '';
      this.focusHome();
    }
  }

  /** Another tab may have taken the same in since it was looked at: what is new is asked once more. */
  readonly #takeIn = async (): Promise<void> => {
    const received = await receivedProspect(this.#given);
    if (typeof received === 'string') return;
    const { file, plan } = received;
    const { journey } = file;
    askToKeep();
    mergeIn(journey, journalOf(plan.fresh));
    const ids = plan.fresh.map(({ id }) => id);
    const text = this.#words.taken(this.#nameOf(file.label));
    announce({ text, takeBack: () => (plan.isNew ? eraseJourney(journey) : undoIn(journey, ids)) });
    this.#forget();
    this.#taken = journey;
    this.#say(text);
  };

  readonly #leave = (): void => {
    this.#forget();
    this.#say('');
    this.querySelector<HTMLElement>('textarea')?.focus();
  };

  #forget(): void {
    this.#received = undefined;
    this.#given = '';
    if (HAS_RECORD.test(location.hash)) history.replaceState(null, '', location.pathname);
    this.querySelector('form')?.reset();
  }

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }
}

define('sb-take-over', SbTakeOver);
