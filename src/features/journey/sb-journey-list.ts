import { html, nothing, type TemplateResult } from 'lit/html.js';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { formatAgo } from '~/kit/format.ts';
import { keptPlanAddress } from '~/kit/kept-plan-link.ts';
import { pageLocale } from '~/kit/locales.ts';
import { journeyListWords } from './list-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { labelOf, saveJourney } from '~/kit/save-journey.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { nowInSeconds } from '~/state/clock.ts';
import { announce } from '~/state/undo.ts';
import {
  $purchases,
  eraseJourney,
  type Purchase,
  renameJourney,
  restoreJourney,
  startPurchase,
} from '~/state/purchases.ts';
import { $shown, showJourney } from '~/state/shown-journey.ts';
import { nameOf } from '~/state/names.ts';
import { journeyToday } from '~/state/journeys.ts';

/** The purchases of this browser: show, rename, erase (a copy first, an undo after), start another. */
export class SbJourneyList extends DrawnElement {
  #renaming: JourneyId | undefined;
  #erasing: Purchase | undefined;

  protected override stores() {
    return [$purchases, $catalogue];
  }

  get #words() {
    return journeyListWords[pageLocale()];
  }

  protected override draw(): TemplateResult {
    const journeys = $purchases.get();
    const t = this.#words;
    return html`${
        journeys.length === 0
          ? html`<p>${t.none}</p>`
          : html`<ul class="journey-list__all plain-list">
              ${journeys.map((journey) => this.#journey(journey))}
            </ul>`
      }
      <details class="journey-list__start">
        <summary data-focus-home>${t.start}</summary>
        <form class="row" @submit=${this.#start}>
          <label class="field"
            ><span>${t.startLabel}</span><input name="label" required maxlength="80" autocomplete="off"
          /></label>
          <button type="submit">${t.startButton}</button>
        </form>
      </details>
      ${this.#dialog()}`;
  }

  #nameOf({ journal }: Purchase): string {
    const label = labelOf(journal);
    return label === '' ? this.#words.unnamed : label;
  }

  #journey(journey: Purchase): TemplateResult {
    const t = this.#words;
    const name = this.#nameOf(journey);
    return html`<li class="journey-list__one" ?data-active=${journey.isShown}>
      <div class="journey-list__facts">
        <p>
          <strong>${name}</strong>
          ${journey.isShown ? html`<span class="journey-list__shown">${t.shown}</span>` : nothing}
        </p>
        <p class="small soft">${this.#stateOf(journey)}</p>
        ${this.#plan(journey)}
      </div>
      ${
        this.#renaming === journey.id
          ? this.#renameForm(journey, name)
          : html`<p class="row">
              ${
                journey.isShown
                  ? nothing
                  : html`<button
                      type="button"
                      aria-label=${t.showLabel(name)}
                      @click=${() => this.#show(journey)}
                    >
                      ${t.show}
                    </button>`
              }
              <button
                type="button"
                aria-label=${t.renameLabel(name)}
                @click=${() => this.#rename(journey.id)}
              >
                ${t.rename}
              </button>
              <button type="button" aria-label=${t.eraseLabel(name)} @click=${() => this.#ask(journey)}>
                ${t.erase}
              </button>
            </p>`
      }
    </li>`;
  }

  #plan({ id, journal }: Purchase): TemplateResult | typeof nothing {
    const address = keptPlanAddress(pageLocale(), id, viewOf(journal));
    return address === undefined ? nothing : html`<p><a href=${address}>${this.#words.plan}</a></p>`;
  }

  #stateOf({ journal }: Purchase): string {
    const local = $catalogue.get();
    const view = viewOf(journal);
    const changed =
      view.lastAt === undefined
        ? ''
        : this.#words.changed(formatAgo(pageLocale(), view.lastAt, nowInSeconds()));
    if (!local) return changed;
    const { coverage, phase } = journeyToday(local, journal);
    const { answered, applicable } = coverage.whole;
    return [this.#words.state(nameOf.phase(phase), answered, applicable), changed].join(' · ');
  }

  #renameForm(journey: Purchase, name: string): TemplateResult {
    const t = this.#words;
    return html`<form class="row" @submit=${(event: SubmitEvent) => this.#saveName(event, journey)}>
      <label class="field"
        ><span>${t.nameLabel}</span
        ><input name="label" required maxlength="80" autocomplete="off" .value=${name}
      /></label>
      <button type="submit">${t.save}</button>
      <button type="button" @click=${() => this.#rename(undefined)}>${t.cancel}</button>
    </form>`;
  }

  #dialog(): TemplateResult {
    const t = this.#words;
    const journey = this.#erasing;
    return html`<dialog class="dialog" aria-labelledby="journey-list-erase" @close=${this.#closed}>
      ${
        journey === undefined
          ? nothing
          : html`<h3 id="journey-list-erase">${t.eraseTitle(this.#nameOf(journey))}</h3>
              <p>${t.eraseText(journey.journal.size)}</p>
              <div class="row">
                <button type="button" @click=${() => saveJourney(journey.id, journey.journal, t.unnamed)}>
                  ${t.saveFirst}
                </button>
                <button type="button" class="button--danger" @click=${() => this.#erase(journey)}>
                  ${t.eraseNow}
                </button>
                <button type="button" @click=${() => this.querySelector('dialog')?.close()}>
                  ${t.cancel}
                </button>
              </div>`
      }
    </dialog>`;
  }

  readonly #start = (event: SubmitEvent): void => {
    event.preventDefault();
    const label = labelIn(event);
    if (label === '') return;
    const before = $shown.get();
    const started = startPurchase(label);
    const details = this.querySelector<HTMLDetailsElement>('.journey-list__start');
    if (details) details.open = false;
    announce({
      text: this.#words.started(label),
      takeBack: () => {
        eraseJourney(started);
        if (before !== undefined) showJourney(before);
      },
    });
    this.focusHome();
  };

  #show(journey: Purchase): void {
    const before = $shown.get();
    showJourney(journey.id);
    announce({
      text: this.#words.switched(this.#nameOf(journey)),
      takeBack: () => {
        if (before !== undefined) showJourney(before);
      },
    });
    this.focusHome();
  }

  #rename(journey: JourneyId | undefined): void {
    this.#renaming = journey;
    if (journey === undefined) this.focusHome();
    this.afterDraw(() => this.querySelector<HTMLInputElement>('.journey-list__all input')?.select());
  }

  #saveName(event: SubmitEvent, journey: Purchase): void {
    event.preventDefault();
    const label = labelIn(event);
    if (label === '') return;
    const ids = renameJourney(journey.id, label);
    this.#rename(undefined);
    const text = this.#words.renamed(label);
    announce({ text, journey: journey.id, ids });
  }

  #ask(journey: Purchase): void {
    this.#erasing = journey;
    this.afterDraw(() => this.querySelector('dialog')?.showModal());
  }

  readonly #closed = (): void => {
    this.#erasing = undefined;
    this.focusHome();
  };

  #erase(journey: Purchase): void {
    const name = this.#nameOf(journey);
    this.querySelector('dialog')?.close();
    const events = eraseJourney(journey.id);
    announce({
      text: this.#words.erased(name),
      takeBack: () => restoreJourney(journey.id, events, journey.isShown),
    });
  }
}

function labelIn({ target }: SubmitEvent): string {
  if (!(target instanceof HTMLFormElement)) return '';
  const label = new FormData(target).get('label');
  return typeof label === 'string' ? label.trim() : '';
}

define('sb-journey-list', SbJourneyList);
