import type { ConcernId, JobId, PhaseId, QuestionId, RoleId } from '../shared/brand.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Question } from '../catalogue/question.ts';
import type { Process } from '../process/process.ts';
import type { QuestionState } from './question-state.ts';

/** Counts of questions: open + received + reopened + answered = applicable. */
export interface Coverage {
  readonly applicable: number;
  readonly answered: number;
  readonly received: number;
  readonly reopened: number;
  readonly open: number;
  /** answered ÷ applicable, 0 to 1; null where nothing is applicable. */
  readonly ratio: number | null;
}

type States = ReadonlyMap<QuestionId, QuestionState>;
type CoverageBy<Id> = ReadonlyMap<Id, Coverage>;

/** Questions without a state (not asked by the process) and those marked "not for us" are left out. */
export function coverageOf(states: States, questions: Iterable<QuestionId>): Coverage {
  const count = { open: 0, received: 0, answered: 0, reopened: 0 };
  for (const id of questions) {
    const state = states.get(id);
    if (state !== undefined && state !== 'not-applicable') count[state] += 1;
  }
  const applicable = count.open + count.received + count.answered + count.reopened;
  return { ...count, applicable, ratio: applicable === 0 ? null : count.answered / applicable };
}

/** How far the questions of one purchase are answered, counted in several ways. */
export class CoverageTables {
  readonly #catalogue: Catalogue;
  readonly #process: Process;
  readonly #states: States;

  constructor(catalogue: Catalogue, process: Process, states: States) {
    this.#catalogue = catalogue;
    this.#process = process;
    this.#states = states;
  }

  get whole(): Coverage {
    return coverageOf(this.#states, this.#states.keys());
  }

  /** By the phases of the process, in its order. */
  get byPhase(): CoverageBy<PhaseId> {
    return this.#by(
      this.#process.phases.map(({ phase }) => phase),
      ({ phase }) => [phase],
    );
  }

  /** By everyone who needs the answer: a question counts once for each of its roles. */
  get byRole(): CoverageBy<RoleId> {
    return this.#by(idsOf(this.#catalogue.roles), ({ roles }) => roles);
  }

  /** By the one role that owns the answer. */
  get byOwner(): CoverageBy<RoleId> {
    return this.#by(idsOf(this.#catalogue.roles), ({ owner }) => [owner]);
  }

  get byConcern(): CoverageBy<ConcernId> {
    return this.#by(this.#catalogue.concerns, ({ concern }) => [concern]);
  }

  get byJob(): CoverageBy<JobId> {
    return this.#by(idsOf(this.#catalogue.jobs), ({ job }) => [job]);
  }

  /**
   * Roles that own applicable questions, and nothing has been received for any of them, in the order of the catalogue.
   * Ownership decides: a page for everyone that also serves security has not yet reached security.
   */
  get rolesWithNothing(): readonly RoleId[] {
    return [...this.byOwner]
      .filter(([, owned]) => owned.applicable > 0 && owned.open === owned.applicable)
      .map(([id]) => id);
  }

  #by<Id>(ids: readonly Id[], groupsOf: (question: Question) => readonly Id[]): CoverageBy<Id> {
    const members = new Map<Id, QuestionId[]>(ids.map((id) => [id, []]));
    for (const question of this.#catalogue.questions.values()) {
      if (!this.#process.questions.has(question.id)) continue;
      for (const group of groupsOf(question)) members.get(group)?.push(question.id);
    }
    return new Map([...members].map(([id, list]) => [id, coverageOf(this.#states, list)]));
  }
}

function idsOf<Id>(list: readonly { readonly id: Id }[]): readonly Id[] {
  return list.map(({ id }) => id);
}
