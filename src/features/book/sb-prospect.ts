import { html, nothing, type TemplateResult } from 'lit/html.js';
import { peopleOf } from '~/domain/book/people.ts';
import type { BookEntry } from '~/domain/book/book-entry.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { EventBody, ToldVia } from '~/domain/journal/event.ts';
import { FIELD, labelOf } from '~/domain/journal/fields.ts';
import { doneAgain, type HistoryEntry } from '~/domain/journal/history.ts';
import { viewOf, type JourneyView } from '~/domain/journal/view.ts';
import { suggestionIn } from '~/domain/journey/suggestion.ts';
import { agreedSteps, type PlannedStep } from '~/domain/steps/next-steps.ts';
import { dayBodies, stepBodies } from '~/domain/steps/plan-changes.ts';
import { planOf } from '~/domain/steps/plan-registers.ts';
import { NO, YES } from '~/domain/steps/plan-step.ts';
import { withoutStep } from '~/domain/steps/slips.ts';
import { copyText } from '~/kit/copy-text.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { bookWords } from './words.ts';
import { prospectWords } from './prospect-words.ts';
import { prospectName } from './book-row.ts';
import { planContentIn, type PlanContent } from '~/kit/plan-content.ts';
import { prospectAddress } from '~/kit/prospect-address.ts';
import { ProspectElement } from '~/kit/prospect-element.ts';
import { $book, setArchived } from '~/state/book.ts';
import { $catalogue, $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { today } from '~/state/clock.ts';
import { signedByRep } from '~/state/rep.ts';
import { randomHex } from '~/state/writer.ts';
import { prospectCoverage, prospectHead, prospectNext } from './prospect-head.ts';
import { stepsText, stepsView } from './steps-view.ts';
import { timeline } from './timeline.ts';
import { toldForm, type ToldTalk } from './told-form.ts';
import { toldPart } from './told-part.ts';
import { journalIn, recordIn } from '~/state/journals.ts';
import { followMerged, mergedInto, shownEntry } from '~/state/merge.ts';
import { journeyToday } from '~/state/journeys.ts';
import { toldIn } from '~/state/told.ts';
import { announce, recordWithUndo, undoIn } from '~/state/undo.ts';

const PAGE = 50;

/** One prospect of the book, the one whose id stands behind the `#`. */
export class SbProspect extends ProspectElement {
  #shown = PAGE;
  #via: ToldVia | undefined;
  #copied = '';
  #content: PlanContent | undefined;

  override connectedCallback(): void {
    followMerged();
    super.connectedCallback();
  }

  protected override stores() {
    return [$book, $catalogueFailed];
  }

  get #words() {
    return prospectWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const local = $catalogue.get();
    const book = $book.get();
    if (!local || !book) return $catalogueFailed.get() ? this.#failed() : undefined;
    const entry = book.find(({ id }) => id === this.prospect);
    return entry ? this.#page(local, entry) : this.#notFound();
  }

  #notFound(): TemplateResult {
    const { notFound, merged, toBook } = this.#words;
    const shown = this.prospect && shownEntry(this.prospect);
    return html`<p data-focus-home>
        ${
          shown === undefined || shown === this.prospect
            ? notFound
            : html`<a href=${prospectAddress(pageLocale(), shown)}
                >${merged(prospectName(pageLocale(), labelOf(viewOf(journalIn(shown)))))}</a
              >`
        }
      </p>
      <p><a class="button" href=${localizedPath(pageLocale(), pages.book)}>${toBook}</a></p>`;
  }

  #failed(): TemplateResult {
    const { failed, retry } = bookWords[pageLocale()];
    return html`<p>${failed}</p>
      <p><button type="button" @click=${startCatalogue}>${retry}</button></p>`;
  }

  #page(local: LocalCatalogue, entry: BookEntry): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const journey = journeyToday(local, journalIn(entry.id));
    const { journal, view } = journey;
    const told = [journal, ...mergedInto(entry.id).map(journalIn)].flatMap(toldIn);
    const head = {
      locale,
      local,
      entry,
      rename: this.#rename,
      move: this.#move,
      archive: () => this.#archive(entry),
    };
    const suggested = suggestionIn(journey).suggestions.map(({ asset }) => asset);
    return html`${prospectHead(head)} ${this.#part(t.next, t.nextAbout, prospectNext(head, journey))}
    ${this.#part(
      t.toldTitle,
      t.toldNote,
      toldForm({
        locale,
        local,
        view,
        suggested,
        open: [...journey.states.keys()].filter((id) => !journey.isSettled(id)),
        people: peopleOf(journal).flatMap(({ name }) => (name === '' ? [] : [name])),
        via: this.#via,
        choose: this.#choose,
        log: this.#log,
      }),
      'no-print',
    )}
    ${this.#part(t.coverage, t.coverageNote, prospectCoverage(head))}
    ${told.length === 0 ? nothing : this.#part(t.inWords, t.inWordsNote, toldPart(locale, local, told))}
    ${this.#part(
      t.steps,
      t.stepsNote,
      html`${this.#steps(view)}
        <p class="no-print">
          <a href=${`${localizedPath(locale, pages.steps)}#${entry.id}`}>${t.toPlan}</a>
        </p>`,
    )}
    ${this.#part(
      t.evidence,
      t.evidenceNote,
      html`${timeline({ locale, local, journal, shown: this.#shown, ...this.#undoing })}
      ${entry.unknownCount > 0 ? html`<p class="small soft">${t.unknown(entry.unknownCount)}</p>` : nothing}`,
    )}`;
  }

  #part(title: string, note: string, content: TemplateResult, look = ''): TemplateResult {
    return html`<section class="prospect__part ${look}" aria-label=${title}>
      <h2>${title}</h2>
      <p class="prospect__note soft">${note}</p>
      ${content}
    </section>`;
  }

  #steps(view: JourneyView): TemplateResult {
    const { templates, holidays } = (this.#content ??= planContentIn(this));
    const plan = planOf(view, templates, holidays);
    const steps = agreedSteps(plan, today());
    const { stepAdded, stepDone, stepOpen, stepRemoved } = this.#words;
    return stepsView({
      locale: pageLocale(),
      steps,
      said: this.#copied,
      add: ({ due, ...step }) =>
        this.#do(
          stepAdded,
          ...stepBodies(randomHex(4), { present: YES, ...step, ...(due === '' ? {} : { due }) }),
        ),
      tick: ({ id }, isDone) =>
        this.#do(isDone ? stepDone : stepOpen, ...stepBodies(id, { state: isDone ? 'done' : 'open' })),
      remove: ({ id }) =>
        this.#do(stepRemoved, ...stepBodies(id, { present: NO }), ...dayBodies(plan, withoutStep(plan, id))),
      copy: () => void this.#copy(steps),
    });
  }

  async #copy(steps: readonly PlannedStep[]): Promise<void> {
    const { copied, copyFailed } = this.#words;
    this.#copied = (await copyText(stepsText(pageLocale(), steps))) ? copied : copyFailed;
    this.requestDraw();
  }

  /** Records in the prospect's journal and offers to take it back. */
  #do(text: string, ...bodies: readonly EventBody[]): void {
    const id = this.prospect;
    if (id === undefined) return;
    recordWithUndo(id, text, ...signedByRep(bodies));
  }

  readonly #rename = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const label = target.value.trim();
    const name = prospectName(pageLocale(), label);
    this.#do(this.#words.named(name), { kind: 'set', field: FIELD.label, value: label });
  };

  readonly #move = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const name = target.selectedOptions[0]?.textContent.trim() ?? target.value;
    this.#do(this.#words.moved(name), { kind: 'set', field: FIELD.phase, value: target.value });
  };

  #archive({ id, label, isArchived }: BookEntry): void {
    const { archived, unarchived } = bookWords[pageLocale()];
    const name = prospectName(pageLocale(), label);
    const ids = setArchived(id, !isArchived);
    announce({ text: isArchived ? unarchived(name) : archived(name), journey: id, ids });
  }

  readonly #choose = (via: ToldVia): void => {
    this.#via = via;
    this.requestDraw();
  };

  readonly #log = ({ about, ...talk }: ToldTalk): void => {
    const t = this.#words;
    const texts = $catalogue.get()?.texts;
    const via = t.vias[talk.via];
    if ('asset' in about) {
      const title = texts?.assets.get(about.asset) ?? about.asset;
      this.#do(t.logged(title, via), { kind: 'told', ...about, ...talk });
    } else {
      const question = texts?.questions.get(about.question) ?? about.question;
      this.#do(t.heard(question, via), { kind: 'question', mark: 'answered', ...about, ...talk });
    }
    this.#via = undefined;
    this.focusHome();
  };

  readonly #undoing = {
    takeBack: (text: string, { event, ids }: HistoryEntry): void => {
      const id = this.prospect;
      if (id === undefined) return;
      undoIn(id, ids);
      announce({ text: this.#words.tookBack(text), takeBack: () => recordIn(id, doneAgain(event)) });
    },
    again: (text: string, event: HistoryEntry['event']): void => {
      const id = this.prospect;
      if (id === undefined) return;
      recordWithUndo(id, this.#words.didAgain(text), doneAgain(event));
    },
    showMore: (): void => {
      this.#shown += PAGE;
      this.requestDraw();
    },
  };
}

define('sb-prospect', SbProspect);
