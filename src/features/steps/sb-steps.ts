import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EventBody } from '~/domain/journal/event.ts';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { nextLamport } from '~/domain/journal/journal.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { viewOf, type JourneyView } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { stepBodies, type PartValues } from '~/domain/steps/plan-changes.ts';
import { countsHolidays, planOf } from '~/domain/steps/plan-registers.ts';
import { YES } from '~/domain/steps/plan-step.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { keepAddress } from '~/kit/keep-address.ts';
import { pageLocale } from '~/kit/locales.ts';
import '~/kit/sb-handover.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { today } from '~/state/clock.ts';
import { $journals, journalIn } from '~/state/journals.ts';
import { isSalesJourney } from '~/state/plans.ts';
import { signedIn } from '~/state/rep.ts';
import { openSteps, type OpenedSteps } from '~/state/shared-steps.ts';
import { $shown, journeyForMarks, showJourney } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { randomHex } from '~/state/writer.ts';
import { arrived, isAllTaken, journeyOf } from './arrived.ts';
import { exchangeView } from './share-view.ts';
import { shareStepsWords } from './share-words.ts';
import { beginChange, type FrameChange } from './frame-changes.ts';
import { planFrame } from './plan-frame.ts';
import { planOutputs } from './plan-outputs.ts';
import { prospectOfPlan } from './prospect-of-plan.ts';
import { saveCalendar } from './save-calendar.ts';
import { planContentIn, type PlanContent } from '~/kit/plan-content.ts';
import { planSight, type PlanSight } from './plan-sight.ts';
import { NEW_STEP, roleNames, stepForm } from './step-fields.ts';
import { stepActs, type Opened } from './step-acts.ts';
import { stepList, type StepActs } from './step-list.ts';
import { timeline } from './timeline.ts';
import { stepsWords } from './words.ts';

/** Eight hex digits: what a link carries for a step of one's own. */
const OWN_ID_BYTES = 4;

/** The plan of both sides: of the purchase shown, or of the prospect whose id stands behind the `#`. */
export class SbSteps extends DrawnElement {
  #content: PlanContent | undefined;
  /** The journey that the address names. */
  #asked: JourneyId | undefined;
  #opened: Opened | undefined;
  /** A plan from the other side, out of the address or a paste. */
  #arrived: OpenedSteps | undefined;
  /** What stood behind the `#` last. */
  #data = '';
  #sender: string | undefined;
  #said = '';

  override connectedCallback(): void {
    this.#content = planContentIn(this);
    this.addEventListener('click', this.#onBegin);
    addEventListener('hashchange', this.#onHash);
    super.connectedCallback();
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onBegin);
    removeEventListener('hashchange', this.#onHash);
  }

  protected override stores() {
    return [$journals, $shown, $catalogue];
  }

  get #words() {
    return stepsWords[pageLocale()];
  }

  /** Undefined until there is a purchase. */
  get #journey(): JourneyId | undefined {
    return this.#asked ?? $shown.get();
  }

  get #view(): JourneyView {
    const journey = this.#journey;
    return viewOf(journey === undefined ? new Map() : journalIn(journey));
  }

  #sight(content: PlanContent): PlanSight {
    const side = this.#journey !== undefined && isSalesJourney(this.#journey) ? 'seller' : 'buyer';
    const plan = planOf(this.#view, content.templates, content.holidays);
    return planSight(pageLocale(), side, content, plan, today());
  }

  readonly #onHash = (): void => {
    if (keepAddress(this.#data)) return;
    this.#opened = undefined;
    this.#readAddress();
  };

  #readAddress(): void {
    this.#data = location.hash.slice(1);
    this.#asked = isJourneyId(this.#data) ? this.#data : undefined;
    this.#open(location.href);
  }

  /** Looks for a plan from the other side in a text. */
  #open(text: string): void {
    this.#arrived = openSteps(text);
    if (this.#arrived) this.#asked = journeyOf(this.#arrived);
    this.requestDraw();
  }

  readonly #pasted = (text: string): void => {
    this.#open(text);
    this.#said = this.#arrived ? '' : shareStepsWords[pageLocale()].notFound;
    this.focusHome();
  };

  /** The plan belongs to a journey of this browser now: the address names that one. */
  readonly #taken = (journey: JourneyId): void => {
    const isSales = isSalesJourney(journey);
    if (!isSales && $shown.get() !== journey) showJourney(journey);
    this.#asked = journey;
    const isDone = this.#arrived === undefined || isAllTaken(journey, this.#arrived);
    if (isDone) {
      this.#arrived = undefined;
      this.#data = isSales ? journey : '';
      history.replaceState(null, '', this.#data === '' ? location.pathname : `#${this.#data}`);
    }
    this.focusHome();
  };

  /** The buttons of the templates stand in the server's HTML. */
  readonly #onBegin = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-begin]') : null;
    const plan = this.#content?.plans.find(({ id }) => id === button?.dataset['begin']);
    if (!plan) return;
    this.#change(beginChange(pageLocale(), plan));
    this.focusHome();
  };

  #do(text: string, ...bodies: readonly EventBody[]): void {
    if (bodies.length === 0) return;
    const journey = this.#asked ?? journeyForMarks();
    recordWithUndo(journey, text, ...signedIn(journey, bodies));
  }

  protected override draw(): TemplateResult | undefined {
    const content = this.#content;
    if (!content) return undefined;
    const sight = this.#sight(content);
    this.toggleAttribute('data-begun', sight.steps.length > 0);
    const t = this.#words;
    return html`${
        this.#arrived && $catalogue.get()
          ? html`<section class="plan-incoming">${arrived(this.#arrived, sight, this.#taken)}</section>`
          : nothing
      }
      ${this.#asked !== undefined && isSalesJourney(this.#asked) ? prospectOfPlan(this.#asked, this.#view) : nothing}
      ${planFrame(sight, countsHolidays(this.#view), this.#change)}
      ${
        sight.steps.length === 0
          ? html`<p data-focus-home>${t.none}</p>`
          : html`${timeline(sight)}
              <section aria-label=${t.list}>
                <h2 data-focus-home>${t.list}</h2>
                ${stepList(sight, this.#acts(sight))}
              </section>`
      }
      <details class="plan-add no-print">
        <summary>${t.add}</summary>
        ${stepForm(sight, NEW_STEP, (parts) => this.#add(parts), undefined)}
      </details>
      ${roleNames(content)}
      ${sight.steps.length === 0 ? nothing : planOutputs(sight.locale, (onlyMine) => this.#saveCalendar(sight, onlyMine))}
      ${this.#exchange(sight)}
      <p role="status">${this.#said}</p>`;
  }

  readonly #change = ({ said, body }: FrameChange): void => this.#do(said, body);

  #acts(sight: PlanSight): StepActs {
    return stepActs(sight, {
      opened: this.#opened,
      record: (text, ...bodies) => this.#do(text, ...bodies),
      toggle: (opened) => this.#toggle(opened),
      look: (opened) => this.#look(opened),
      close: (id) => this.#close(id),
      goHome: () => this.focusHome(),
    });
  }

  #toggle(opened: Opened): void {
    const isOpen = this.#opened?.id === opened.id && this.#opened.kind === opened.kind;
    if (isOpen) {
      this.#close(opened.id);
      return;
    }
    this.#look(opened);
    this.#focus(`[data-step="${opened.id}"] [data-focus-form]`);
  }

  /** The focus goes back to the step. */
  #close(id: string): void {
    this.#look(undefined);
    this.#focus(`[data-step="${id}"] .button--quiet`);
  }

  #look(opened: Opened | undefined): void {
    this.#opened = opened;
    this.requestDraw();
  }

  #focus(selector: string): void {
    this.afterDraw(() => this.querySelector<HTMLElement>(selector)?.focus());
  }

  #add(parts: PartValues): void {
    const { title = '' } = parts;
    if (title === '') return;
    this.#do(this.#words.added(title), ...stepBodies(randomHex(OWN_ID_BYTES), { present: YES, ...parts }));
  }

  /** To the other side, and from it. */
  #exchange(sight: PlanSight): TemplateResult {
    const isSales = sight.side === 'seller';
    const changeSender = (sender: string) => {
      this.#sender = sender;
      this.requestDraw();
    };
    const sender = this.#sender ?? valueOf(this.#view, isSales ? FIELD.sender : FIELD.myName);
    return exchangeView(sight, this.#journey, { sender, changeSender, say: this.#say, pasted: this.#pasted });
  }

  #saveCalendar(sight: PlanSight, onlyMine: boolean): void {
    const journey = this.#journey;
    if (journey === undefined) return;
    const name = saveCalendar(sight, journey, nextLamport(journalIn(journey)), onlyMine);
    this.#say(this.#words.calendarSaved(name));
  }

  readonly #say = (text: string): void => {
    this.#said = text;
    this.requestDraw();
  };
}

define('sb-steps', SbSteps);
