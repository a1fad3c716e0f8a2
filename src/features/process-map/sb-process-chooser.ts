import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isPassed } from '~/domain/process-map/milestone.ts';
import { summaryOf } from '~/domain/process/process-summary.ts';
import type { ProcessChoice } from '~/domain/process/process.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { processChooserWords } from './chooser-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { milestonesIn } from './milestones.ts';
import { $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { dropView, ownersView, phasesView } from './summary-views.ts';
import { emptyJournal } from '~/domain/journal/journal.ts';
import { supposing } from '~/domain/journal/supposing.ts';
import { journeyOf, type Journey } from '~/domain/journey/journey.ts';
import { settingBodies } from '~/domain/journey/settings.ts';
import { nameOf } from '~/state/names.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';

const FIELDS = ['motion', 'accountType', 'segment', 'entryMode'] as const;

/**
 * Choose a kind of purchase and see what it passes. The choice stands in the address; nothing is kept by choosing. The
 * form is content, each option with what it means, and stays as the server sent it; the result is drawn.
 */
export class SbProcessChooser extends DrawnElement {
  #form: HTMLFormElement | null = null;
  #options: readonly HTMLInputElement[] = [];
  #isChosen = false;

  protected override stores() {
    return [$shownJourney, $catalogueFailed];
  }

  override connectedCallback(): void {
    this.#form = this.querySelector('form');
    this.#options = [...(this.#form?.querySelectorAll('input') ?? [])];
    this.#isChosen = this.#takeFromAddress();
    this.#form?.addEventListener('change', this.#onChange);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    this.#form?.removeEventListener('change', this.#onChange);
    super.disconnectedCallback();
  }

  get #words() {
    return processChooserWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $shownJourney.get();
    if (!journey) return $catalogueFailed.get() ? this.#failure() : undefined;
    if (!this.#isChosen && journey.hasBegun) this.#check(journey.choice);
    const chosen = this.#chosen(journey);
    const { catalogue, process } = chosen;
    const summary = summaryOf(catalogue, process);
    const t = this.#words;
    return html`<p role="status" class="visually-hidden">
        ${this.#isChosen ? t.asks(summary.asked, summary.all) : nothing}
      </p>
      <p class="process-chooser__sum">${t.asks(summary.asked, summary.all)}</p>
      <p>${t.beginsIn(nameOf.phase(process.startsIn))}</p>
      ${this.#use(journey, chosen)}
      <h4>${t.phases}</h4>
      ${phasesView(t, catalogue, summary)}
      <h4>${t.owners}</h4>
      <p class="small soft">${t.ownersNote}</p>
      ${ownersView(t, summary)}
      <h4>${t.milestones}</h4>
      ${this.#milestones(chosen)}
      <h4>${t.dropped}</h4>
      ${dropView(t, pageLocale(), catalogue, summary, (id) => this.#nameOf(id))}`;
  }

  #failure(): TemplateResult {
    return html`<p>${this.#words.failed}</p>
      <p><button type="button" @click=${startCatalogue}>${this.#words.retry}</button></p>`;
  }

  #use({ choice, hasBegun }: Journey, chosen: Journey): TemplateResult {
    const t = this.#words;
    const isSet = hasBegun && FIELDS.every((field) => choice[field] === chosen.choice[field]);
    const link = html`<a data-focus-home href=${localizedPath(pageLocale(), pages.journey)}
      >${t.toJourney}</a
    >`;
    if (isSet) return html`<p class="process-chooser__use"><strong>${t.inUse}</strong> ${link}</p>`;
    return html`<p class="process-chooser__use">
      <button type="button" class="button--main" @click=${() => this.#keep(chosen.choice)}>${t.use}</button>
      <sb-marks-go-to class="small soft"></sb-marks-go-to>
    </p>`;
  }

  #milestones(chosen: Journey): TemplateResult {
    const inside = milestonesIn(this.dataset['milestones']).filter(({ milestone }) =>
      isPassed(milestone, chosen.process),
    );
    if (inside.length === 0) return html`<p>${this.#words.milestonesNone}</p>`;
    return html`<ol class="process-chooser__milestones">
      ${inside.map(({ name }) => html`<li>${name}</li>`)}
    </ol>`;
  }

  #keep(choice: ProcessChoice): void {
    recordWithUndo(journeyForMarks(), this.#words.used, ...settingBodies(choice));
    this.focusHome();
  }

  /** An empty purchase with the choice of the form; what the form does not say stays as it is by default. */
  #chosen({ catalogue, today }: Journey): Journey {
    const form = this.#form ? new FormData(this.#form) : new FormData();
    const said = (field: (typeof FIELDS)[number]) => {
      const value = form.get(field);
      return typeof value === 'string' ? value : undefined;
    };
    const settings = settingBodies(Object.fromEntries(FIELDS.map((field) => [field, said(field)])));
    return journeyOf(catalogue, supposing(emptyJournal, settings), today);
  }

  #check(choice: Partial<Record<(typeof FIELDS)[number], string>>): boolean {
    let found = false;
    for (const option of this.#options) {
      const field = FIELDS.find((name) => name === option.name);
      if (!field || choice[field] !== option.value) continue;
      option.checked = true;
      found = true;
    }
    return found;
  }

  #takeFromAddress(): boolean {
    return this.#check(Object.fromEntries(new URLSearchParams(location.search)));
  }

  readonly #onChange = (): void => {
    this.#isChosen = true;
    this.requestDraw();
    const address = new URL(location.href);
    for (const [field, value] of this.#form ? new FormData(this.#form) : []) {
      if (typeof value === 'string') address.searchParams.set(field, value);
    }
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // The browser takes no more addresses for a while; what follows from the choice is shown all the same.
    }
  };

  #nameOf(id: string): string {
    return this.#options.find(({ value }) => value === id)?.dataset['name'] ?? id;
  }
}

define('sb-process-chooser', SbProcessChooser);
