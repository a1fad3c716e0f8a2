import { html, type TemplateResult } from 'lit/html.js';
import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { milestoneStanding } from '~/domain/process-map/milestone.ts';
import { summaryOf } from '~/domain/process/process-summary.ts';
import { defaultChoice, processOf, type Process, type ProcessChoice } from '~/domain/process/process.ts';
import { toId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { processChooserWords } from './chooser-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { milestoneAt } from './milestones.ts';
import { $catalogueFailed, startCatalogue } from '~/state/catalogue-store.ts';
import { $journey, type JourneyState } from '~/state/coverage-store.ts';
import { recordWithUndo } from '~/state/undo-store.ts';
import { dropView, ownersView, phasesView } from './summary-views.ts';

const FIELDS = ['motion', 'accountType', 'segment', 'entryMode'] as const;

/** Choose a kind of purchase and see what it passes. The choice stands in the address; nothing is kept by choosing. */
export class SbProcessChooser extends DrawnElement {
  #form: HTMLFormElement | null = null;
  #isChosen = false;

  protected override stores() {
    return [$journey, $catalogueFailed];
  }

  override connectedCallback(): void {
    this.#form = this.querySelector('form');
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
    const journey = $journey.get();
    if (!journey) return $catalogueFailed.get() ? this.#failure() : undefined;
    if (!this.#isChosen && journey.view.createdAt !== undefined) this.#check(journey.process.choice);
    const process = processOf(journey.catalogue, this.#choice(journey.catalogue));
    const summary = summaryOf(journey.catalogue, process);
    const t = this.#words;
    const { texts } = journey;
    this.#say(t.asks(summary.asked, summary.all));
    return html`<p class="process-chooser__sum">${t.asks(summary.asked, summary.all)}</p>
      <p>${t.beginsIn(texts.phases.get(process.startsIn) ?? process.startsIn)}</p>
      ${this.#use(journey, process)}
      <h4>${t.phases}</h4>
      ${phasesView(t, journey, summary)}
      <h4>${t.owners}</h4>
      <p class="small soft">${t.ownersNote}</p>
      ${ownersView(t, journey, summary)}
      <h4>${t.milestones}</h4>
      ${this.#milestones(process)}
      <h4>${t.dropped}</h4>
      ${dropView(t, pageLocale(), journey, summary, (id) => this.#nameOf(id))}`;
  }

  #failure(): TemplateResult {
    return html`<p>${this.#words.failed}</p>
      <p><button type="button" @click=${startCatalogue}>${this.#words.retry}</button></p>`;
  }

  #use({ process, view }: JourneyState, chosen: Process): TemplateResult {
    const t = this.#words;
    const isSet =
      view.createdAt !== undefined && FIELDS.every((field) => process.choice[field] === chosen.choice[field]);
    const link = html`<a data-focus-home href=${localizedPath(pageLocale(), pages.journey)}
      >${t.toJourney}</a
    >`;
    if (isSet) return html`<p class="process-chooser__use"><strong>${t.inUse}</strong> ${link}</p>`;
    return html`<p class="process-chooser__use">
      <button type="button" class="button--main" @click=${() => this.#keep(chosen.choice)}>${t.use}</button>
    </p>`;
  }

  #milestones(process: Process): TemplateResult {
    const inside = [...this.querySelectorAll<HTMLElement>('[data-milestone]')].filter(
      (item) => milestoneStanding(milestoneAt(item), process, new Map()).kind === 'inside',
    );
    if (inside.length === 0) return html`<p>${this.#words.milestonesNone}</p>`;
    return html`<ol class="process-chooser__milestones">
      ${inside.map((item) => html`<li>${item.textContent.trim()}</li>`)}
    </ol>`;
  }

  #keep(choice: ProcessChoice): void {
    recordWithUndo(
      this.#words.used,
      ...FIELDS.map((field) => ({ k: 'set' as const, field, value: choice[field] })),
    );
    this.focusHome();
  }

  #choice(catalogue: Catalogue): ProcessChoice {
    const chosen = this.#form ? new FormData(this.#form) : new FormData();
    const first = defaultChoice(catalogue);
    const pick = (field: (typeof FIELDS)[number]) => {
      const value = chosen.get(field);
      return typeof value === 'string' ? value : first[field];
    };
    return {
      motion: toId(pick('motion')),
      accountType: toId(pick('accountType')),
      segment: toId(pick('segment')),
      entryMode: toId(pick('entryMode')),
    };
  }

  #check(choice: Partial<Record<(typeof FIELDS)[number], string>>): boolean {
    let found = false;
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      const field = FIELDS.find((name) => name === radio.name);
      if (!field || choice[field] !== radio.value) continue;
      radio.checked = true;
      found = true;
    }
    return found;
  }

  #takeFromAddress(): boolean {
    return this.#check(Object.fromEntries(new URLSearchParams(location.search)));
  }

  readonly #onChange = (): void => {
    this.#isChosen = true;
    const address = new URL(location.href);
    for (const [field, value] of this.#form ? new FormData(this.#form) : []) {
      if (typeof value === 'string') address.searchParams.set(field, value);
    }
    history.replaceState(history.state, '', address);
    this.requestDraw();
  };

  #nameOf(id: string): string {
    const radio = [...this.querySelectorAll('input')].find(({ value }) => value === id);
    return radio?.closest('label')?.querySelector('.pick__name')?.textContent.trim() ?? id;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status && this.#isChosen && status.textContent !== text) status.textContent = text;
  }
}

define('sb-process-chooser', SbProcessChooser);
