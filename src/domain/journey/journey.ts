import { AnswerBook } from '../answers/answer-book.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { CoverageTables } from '../coverage/coverage.ts';
import type { QuestionState } from '../coverage/question-state.ts';
import { isSettled, questionStates } from '../coverage/question-state.ts';
import { FIELD, isSalesSide, isTicked, labelOf, rolesPresent } from '../journal/fields.ts';
import type { Journal } from '../journal/journal.ts';
import type { JourneyView } from '../journal/view.ts';
import { viewOf } from '../journal/view.ts';
import type { OrderProgress } from '../order-flow/arrival.ts';
import { orderProgress } from '../order-flow/arrival.ts';
import type { Process, ProcessChoice } from '../process/process.ts';
import { phaseAfter, processOf } from '../process/process.ts';
import type { PhaseId, QuestionId, RoleId } from '../shared/brand.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { SuggestionContext } from '../suggestion/suggestion-context.ts';
import { choiceOf, currentPhase } from './settings.ts';

/**
 * One purchase on one day: everything that follows from its journal and the catalogue. Each part is computed when it is
 * first asked for and then kept, so a page that shows no coverage computes none.
 *
 * It is also what a suggestion, a reading plan or a kit is made from: `suggestionIn(journey)` (suggestion.ts),
 * `readingPlan(journey, 30)`. For another phase than the current one: `kitFor(journey.at(phase), 5)`.
 */
export class Journey implements SuggestionContext {
  readonly catalogue: Catalogue;
  readonly journal: Journal;
  readonly today: DayNumber;
  #choice: ProcessChoice | undefined;
  #process: Process | undefined;
  #phase: PhaseId | undefined;
  #roles: readonly RoleId[] | undefined;
  #states: ReadonlyMap<QuestionId, QuestionState> | undefined;
  #coverage: CoverageTables | undefined;
  #answers: AnswerBook | undefined;

  constructor(catalogue: Catalogue, journal: Journal, today: DayNumber) {
    this.catalogue = catalogue;
    this.journal = journal;
    this.today = today;
  }

  get view(): JourneyView {
    return viewOf(this.journal);
  }

  /** True once anything was kept, also if it was taken back since. */
  get hasBegun(): boolean {
    return this.view.createdAt !== undefined;
  }

  /** What the people call it; may be empty. */
  get label(): string {
    return labelOf(this.view);
  }

  /** True for a prospect in a rep's book. */
  get isProspect(): boolean {
    return isSalesSide(this.view);
  }

  get isArchived(): boolean {
    return isTicked(this.view, FIELD.archived);
  }

  get choice(): ProcessChoice {
    return (this.#choice ??= choiceOf(this.catalogue, this.view));
  }

  get process(): Process {
    return (this.#process ??= processOf(this.catalogue, this.choice));
  }

  /** The phase it stands in. */
  get phase(): PhaseId {
    return (this.#phase ??= currentPhase(this.catalogue, this.view, this.process));
  }

  /** The phase after that; undefined in the last one. */
  get nextPhase(): PhaseId | undefined {
    return phaseAfter(this.process, this.phase);
  }

  /** Roles in the buying group; empty if nobody said who is in it. */
  get roles(): readonly RoleId[] {
    return (this.#roles ??= rolesPresent(this.view));
  }

  /** The state of every question the process asks, in the order of the catalogue. */
  get states(): ReadonlyMap<QuestionId, QuestionState> {
    return (this.#states ??= questionStates(this.catalogue, this.process, this.view, this.today));
  }

  /** What people wrote down: options, requirements, answers. */
  get answers(): AnswerBook {
    return (this.#answers ??= new AnswerBook(this.view, this.today));
  }

  /** `process.dropped` says why a question is not asked. */
  stateOf(question: QuestionId): QuestionState | 'not-asked' {
    return this.states.get(question) ?? 'not-asked';
  }

  /** True where nothing is left to do for a question: it is answered, needs no answer, or is not asked. */
  isSettled(question: QuestionId): boolean {
    const state = this.stateOf(question);
    return state === 'not-asked' || isSettled(state);
  }

  /** True where a question is open again only because the last day of an answer is over. */
  isExpired(id: QuestionId): boolean {
    const isReopened = this.stateOf(id) === 'reopened' && this.view.questions.get(id)?.mark !== 'reopened';
    return isReopened;
  }

  get coverage(): CoverageTables {
    return (this.#coverage ??= new CoverageTables(this.catalogue, this.process, this.states));
  }

  /** How much of what was ordered has arrived. */
  get order(): OrderProgress {
    return orderProgress(this.catalogue, this.process, this.view);
  }

  /** True if its process passes the phase. */
  passes(phase: PhaseId): boolean {
    return this.process.phases.some((stop) => stop.phase === phase);
  }

  /** The same purchase seen from another phase. */
  at(phase: PhaseId): SuggestionContext {
    const { catalogue, process, view, today, roles } = this;
    return { catalogue, process, view, today, roles, phase };
  }
}

const journeys = new WeakMap<Catalogue, WeakMap<Journal, Journey>>();

/** The one place where a purchase is put together. The same journal on the same day gives the same object. */
export function journeyOf(catalogue: Catalogue, journal: Journal, today: DayNumber): Journey {
  const known = journeys.get(catalogue) ?? new WeakMap<Journal, Journey>();
  journeys.set(catalogue, known);
  const before = known.get(journal);
  if (before?.today === today) return before;
  const journey = new Journey(catalogue, journal, today);
  known.set(journal, journey);
  return journey;
}
