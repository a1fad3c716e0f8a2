import { html, nothing, type TemplateResult } from 'lit/html.js';
import { emptyJournal } from '~/domain/journal/journal.ts';
import type { OpenedPlan } from '~/domain/link/open-text.ts';
import { contentsOf } from '~/domain/plan/plan-contents.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { loaded } from '~/kit/loaded.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { planWords } from '~/kit/plan-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { keepAddress } from '~/kit/keep-address.ts';
import { pasteBox } from '~/kit/paste-box.ts';
import { planBody, planHead } from '~/kit/plan-view.ts';
import { $storageState } from '~/state/storage.ts';
import { $catalogue, $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { keepPlan, placeOf, type PlanPlace } from '~/state/plans.ts';
import { planChoice } from './plan-choice.ts';
import { sourceOfAddress, sourceOfText, type PlanSource } from './plan-source.ts';
import { $journals, journalIn } from '~/state/journals.ts';
import { eraseJourney } from '~/state/purchases.ts';
import { $shown, showJourney } from '~/state/shown-journey.ts';
import { announce, undoIn } from '~/state/undo.ts';

/**
 * The page behind a link: the plan it carries, the receipt, the questions or the answers. Looking keeps nothing; one button keeps the plan on this
 * device, and then the payload leaves the address bar. A link that came to harm is dug out, or the page says what to ask.
 */
export class SbPlan extends DrawnElement {
  #source: PlanSource = { kind: 'nothing' };
  #said = '';
  /** What stood behind the `#` last. */
  #data = '';

  protected override stores() {
    return [$catalogue, $catalogueFailed, $journals, $shown, $storageState];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#openAddress();
    addEventListener('hashchange', this.#onAddress);
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#onAddress);
    super.disconnectedCallback();
  }

  readonly #onAddress = (): void => {
    if (!keepAddress(this.#data)) this.#openAddress();
  };

  #openAddress(): void {
    this.#data = location.hash.slice(1);
    this.#open(sourceOfAddress(location.href));
  }

  get #words() {
    return planWords[pageLocale()];
  }

  #open(source: PlanSource): void {
    this.#source = source;
    this.#said = '';
    this.requestDraw();
  }

  protected override draw(): TemplateResult | undefined {
    const t = this.#words;
    const local = $catalogue.get();
    if (!local) {
      if (!$catalogueFailed.get()) return undefined;
      return html`<p>${t.failed}</p>
        <p><button type="button" @click=${startCatalogue}>${t.retry}</button></p>`;
    }
    return html`${this.#main(local)}
      <details class="plan__paste" ?open=${this.#source.kind !== 'plans'}>
        <summary>${t.pasteTitle}</summary>
        <p class="small">${t.pasteNote}</p>
        ${pasteBox(
          { label: t.pasteLabel, file: t.pasteFile, button: t.pasteButton },
          (text) => this.#pasted(text),
          () => this.#say(t.unreadable),
        )}
      </details>
      <p class="plan__said" role="status">${this.#said}</p>`;
  }

  #main(local: LocalCatalogue): TemplateResult | typeof nothing {
    const t = this.#words;
    const source = this.#source;
    switch (source.kind) {
      case 'nothing':
        return nothing;
      case 'problem':
        return this.#problem(t.problems[source.problem]);
      case 'receipt':
        return html`<section class="plan__receipt">
          <h2>${t.receipt.title}</h2>
          <p>${t.receipt.about}</p>
          <p>
            <button
              class="button--main"
              type="button"
              data-focus-home
              @click=${() => this.#takeIn(source.text)}
            >
              ${t.receipt.take}
            </button>
          </p>
        </section>`;
      case 'questions':
        void loaded(() => import('./sb-opened-questions.ts'));
        return html`<sb-opened-questions .text=${source.text}></sb-opened-questions>`;
      case 'answers':
        void loaded(() => import('./sb-opened-answers.ts'));
        return html`<sb-opened-answers .text=${source.text}></sb-opened-answers>`;
      case 'plans': {
        const [plan, ...others] = source.plans;
        if (!plan) return nothing;
        return others.length > 0
          ? planChoice(source.plans, (one) => this.#open({ kind: 'plans', plans: [one] }))
          : this.#plan(local, plan);
      }
    }
  }

  #problem(sentence: string): TemplateResult {
    return html`<p class="plan__problem" role="alert" data-focus-home>${sentence}</p>`;
  }

  #plan(local: LocalCatalogue, opened: OpenedPlan): TemplateResult {
    const contents = contentsOf(local, opened.plan);
    if (!contents) return this.#problem(this.#words.problems['other-site']);
    const place = placeOf(opened);
    const journey = place.kind === 'kept' ? place.journey : undefined;
    const journal = journey === undefined ? emptyJournal : journalIn(journey);
    const follow = journey === undefined ? {} : { follow: () => this.#openJourney(journey) };
    const shown = { locale: pageLocale(), local, plan: opened.plan, contents, journal, ...follow };
    return html`${planHead(shown)} ${this.#standing(opened, place)} ${this.#steps(opened)} ${planBody(shown)}`;
  }

  /** The plan of both sides has a page of its own, which takes the same link. */
  #steps({ plan, payload }: OpenedPlan): TemplateResult | typeof nothing {
    if (plan.steps === undefined) return nothing;
    const t = this.#words;
    return html`<section class="plan__standing">
      <p>${t.steps(plan.steps.steps.length)}</p>
      <p>
        <a class="button" href=${`${localizedPath(pageLocale(), pages.steps)}#${payload}`}>${t.toSteps}</a>
      </p>
    </section>`;
  }

  #standing(opened: OpenedPlan, place: PlanPlace): TemplateResult {
    const t = this.#words;
    if (place.kind === 'own') {
      return html`<section class="plan__standing" data-focus-home>
        <p><strong>${t.own}</strong></p>
        <p class="small">${t.ownNote}</p>
      </section>`;
    }
    if (place.kind === 'kept' && place.isWhole) return this.#kept(place.journey);
    const isMore = place.kind === 'kept';
    return html`<section class="plan__standing">
      <p class="small">${isMore ? t.keepMoreNote : t.keepNote}</p>
      <p>
        <button class="button--main" type="button" @click=${() => this.#keep(opened, place)}>
          ${isMore ? t.keepMore : t.keep}
        </button>
      </p>
    </section>`;
  }

  #kept(journey: JourneyId): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const toJourney = localizedPath(locale, pages.journey);
    const isShown = $shown.get() === journey;
    return html`<section class="plan__standing">
      <p><strong data-focus-home>${t.kept}</strong></p>
      ${$storageState.get() === 'kept' ? nothing : html`<p class="small">${t.notKept}</p>`}
      ${
        isShown
          ? html`<p class="row">
              <a class="button" href=${toJourney}>${t.toJourney}</a>
              <a class="button" href=${`${toJourney}#group`}>${t.toReceipt}</a>
            </p>`
          : html`<p class="small">${t.other}</p>
              <p><button type="button" @click=${() => this.#openJourney(journey)}>${t.showIt}</button></p>`
      }
    </section>`;
  }

  /** What is opened from here counts for this purchase. */
  #openJourney(journey: JourneyId): void {
    if ($shown.get() !== journey) showJourney(journey);
  }

  #keep(opened: OpenedPlan, place: PlanPlace): void {
    const before = $shown.get();
    const kept = keepPlan(opened);
    if (!kept || kept.events.length === 0) return;
    const { journey, events } = kept;
    const isOff = $storageState.get() !== 'kept';
    // Without storage the address is all the reader has: it stays whole.
    if (!isOff) {
      this.#data = `p.${journey.slice(0, 8)}`;
      history.replaceState(null, '', `#${this.#data}`);
    }
    const takeBack = () => {
      if (place.kind === 'new') eraseJourney(journey);
      else undoIn(journey, events);
      if (before !== undefined) showJourney(before);
    };
    announce({ text: this.#words.keptNow, takeBack });
    this.focusHome();
  }

  #pasted(text: string): void {
    this.#open(sourceOfText(text));
    this.focusHome();
  }

  /** What reads receipts comes only now: most people open plans. */
  async #takeIn(text: string): Promise<void> {
    await loaded(async () => {
      const { takeIn } = await import('~/kit/receipt-outcome.ts');
      this.#say(takeIn(pageLocale(), text));
    });
  }

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }
}

define('sb-plan', SbPlan);
