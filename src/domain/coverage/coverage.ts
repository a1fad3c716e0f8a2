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

/** By the phases of the process, in its order. */
export function coverageByPhase(catalogue: Catalogue, process: Process, states: States): CoverageBy<PhaseId> {
  const phases = process.phases.map(({ phase }) => phase);
  return coverageBy(phases, asked(catalogue, process), states, ({ phase }) => [phase]);
}

/** By everyone who needs the answer: a question counts once for each of its roles. */
export function coverageByRole(catalogue: Catalogue, process: Process, states: States): CoverageBy<RoleId> {
  const roles = catalogue.roles.map(({ id }) => id);
  return coverageBy(roles, asked(catalogue, process), states, (question) => question.roles);
}

/** By the one role that owns the answer. */
export function coverageByOwner(catalogue: Catalogue, process: Process, states: States): CoverageBy<RoleId> {
  const roles = catalogue.roles.map(({ id }) => id);
  return coverageBy(roles, asked(catalogue, process), states, ({ owner }) => [owner]);
}

export function coverageByConcern(
  catalogue: Catalogue,
  process: Process,
  states: States,
): CoverageBy<ConcernId> {
  return coverageBy(catalogue.concerns, asked(catalogue, process), states, ({ concern }) => [concern]);
}

export function coverageByJob(catalogue: Catalogue, process: Process, states: States): CoverageBy<JobId> {
  const jobs = catalogue.jobs.map(({ id }) => id);
  return coverageBy(jobs, asked(catalogue, process), states, ({ job }) => [job]);
}

/**
 * Roles that own applicable questions, and nothing has been received for any of them, in the order of the catalogue.
 * Ownership decides: a page for everyone that also serves security has not yet reached security.
 */
export function rolesWithNothing(catalogue: Catalogue, process: Process, states: States): RoleId[] {
  return [...coverageByOwner(catalogue, process, states)]
    .filter(([, owned]) => owned.applicable > 0 && owned.open === owned.applicable)
    .map(([id]) => id);
}

function asked(catalogue: Catalogue, process: Process): Question[] {
  return [...catalogue.questions.values()].filter(({ id }) => process.questions.has(id));
}

function coverageBy<Id>(
  ids: readonly Id[],
  questions: readonly Question[],
  states: States,
  groupsOf: (question: Question) => readonly Id[],
): CoverageBy<Id> {
  const members = new Map<Id, QuestionId[]>(ids.map((id) => [id, []]));
  for (const question of questions) {
    for (const group of groupsOf(question)) members.get(group)?.push(question.id);
  }
  return new Map([...members].map(([id, list]) => [id, coverageOf(states, list)]));
}
