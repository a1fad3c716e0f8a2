import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { openQuestions } from '~/domain/link/open-text.ts';
import { askingWords } from '~/kit/asking-words.ts';
import { define } from '~/kit/define.ts';
import { formatDate } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { receiptPreview } from './receipt-preview.ts';
import { bookWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pasteBox } from '~/kit/paste-box.ts';
import { planAddress } from '~/kit/plan-address.ts';
import { prospectAddress } from '~/kit/prospect-address.ts';
import { receiptOutcome } from '~/kit/receipt-outcome.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { digest } from '~/state/digest.ts';
import { shownEntry } from '~/state/merge.ts';
import { isSalesJourney } from '~/state/plans.ts';
import { forgetQuarantined, quarantine, quarantined, type Quarantined } from '~/state/quarantine.ts';
import { lookAtReceipts, type LookedAt } from '~/state/receipt-look.ts';
import { takeInReceipt, type TakenIn } from '~/state/receipt-inbox.ts';
import { announce } from '~/state/undo.ts';
import { $journals } from '~/state/journals.ts';

/** Takes receipts in, by paste, link or file, and lists those that had to wait, each with the reason. */
export class SbReceiptInbox extends DrawnElement {
  #outcome: string | undefined;
  #prospect: JourneyId | undefined;
  /** Questions of a buyer that were pasted: they have a page of their own. */
  #asked: string | undefined;
  /** What was pasted, while what it says is shown. */
  #text = '';
  #looked: readonly LookedAt[] = [];

  protected override stores() {
    return [$catalogue, $journals];
  }

  get #words() {
    return bookWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const local = $catalogue.get();
    if (!local) return undefined;
    const t = this.#words;
    const words = { label: t.inboxLabel, file: t.inboxFile, button: t.inboxButton };
    return html`${pasteBox(words, this.#take, () => this.#say(t.inboxEmpty))}
      ${
        this.#looked.length === 0
          ? nothing
          : receiptPreview(pageLocale(), local, this.#looked, this.#takeLooked, this.#leave)
      }
      <p class="receipt-inbox__outcome" role="status">
        ${this.#outcome ?? nothing}
        ${
          this.#prospect === undefined
            ? nothing
            : html`<a href=${prospectAddress(pageLocale(), this.#prospect)}>${t.inboxShow}</a>`
        }
        ${
          this.#asked === undefined
            ? nothing
            : html`<a href=${planAddress(pageLocale(), this.#asked)}
                >${askingWords[pageLocale()].book.open}</a
              >`
        }
      </p>
      ${this.#waiting()}`;
  }

  #waiting(): TemplateResult {
    const t = this.#words;
    const waiting = quarantined();
    if (waiting.length === 0) return html``;
    return html`<section class="receipt-inbox__waiting" aria-label=${t.waiting(waiting.length)}>
      <h3 tabindex="-1" data-focus-home>${t.waiting(waiting.length)}</h3>
      <p class="small soft">${t.waitingNote}</p>
      <ul class="plain-list">
        ${waiting.map((one) => this.#one(one))}
      </ul>
    </section>`;
  }

  #one(one: Quarantined): TemplateResult {
    const t = this.#words;
    const date = formatDate(pageLocale(), one.at);
    return html`<li class="receipt-inbox__one">
      <p class="small"><strong>${t.waitingAt(date)}</strong> ${t.reasons[one.reason]}</p>
      <p class="row">
        <button type="button" aria-label=${t.tryAgainLabel(date)} @click=${() => this.#retry(one)}>
          ${t.tryAgain}
        </button>
        <button
          type="button"
          class="button--quiet"
          aria-label=${t.removeLabel(date)}
          @click=${() => this.#remove(one)}
        >
          ${t.remove}
        </button>
      </p>
    </li>`;
  }

  readonly #take = (text: string): void => {
    this.#looked = [];
    if (text.trim() === '') {
      this.#say(this.#words.inboxEmpty);
      return;
    }
    const [asked] = openQuestions(text, digest).opened;
    this.#asked = asked?.payload;
    if (asked !== undefined) {
      this.#say(askingWords[pageLocale()].book.inbox);
      return;
    }
    this.#looked = lookAtReceipts(text);
    this.#text = text;
    if (this.#looked.length === 0) this.#takeNow();
    else {
      this.#say('');
      this.focusHome();
    }
  };

  readonly #takeLooked = (): void => {
    this.#looked = [];
    this.#takeNow();
    this.querySelector<HTMLElement>('textarea')?.focus();
  };

  readonly #leave = (): void => {
    this.#looked = [];
    this.requestDraw();
    this.querySelector<HTMLElement>('textarea')?.focus();
  };

  /** What fits no prospect, or is known, has nothing to be looked at first: it is told at once. */
  #takeNow(): void {
    const taken = takeInReceipt(this.#text);
    if (taken.ok) for (const area of this.querySelectorAll('textarea')) area.value = '';
    this.#tell(taken);
  }

  #tell(taken: TakenIn): void {
    const prospect = taken.ok && isSalesJourney(taken.journey) ? shownEntry(taken.journey) : undefined;
    this.#say(receiptOutcome(pageLocale(), taken), prospect);
  }

  #say(text: string, prospect?: JourneyId): void {
    this.#outcome = text;
    this.#prospect = prospect;
    this.requestDraw();
  }

  #retry({ key, payload }: Quarantined): void {
    const taken = takeInReceipt(payload);
    if (taken.ok) forgetQuarantined(key);
    this.#tell(taken);
  }

  #remove({ key, payload, reason, at }: Quarantined): void {
    forgetQuarantined(key);
    this.focusHome();
    const takeBack = () => {
      quarantine(payload, reason, at);
      this.requestDraw();
    };
    announce({ text: this.#words.removed, takeBack });
  }
}

define('sb-receipt-inbox', SbReceiptInbox);
