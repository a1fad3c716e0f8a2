import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PhaseLength } from '../catalogue/process-variant.ts';
import type { PhaseId, QuestionId, RoleId } from '../shared/brand.ts';
import type { DropReason, Process } from './process.ts';

/** One phase of the whole model, as a process passes it. */
export interface PhaseSummary {
  readonly phase: PhaseId;
  readonly length: PhaseLength | 'none';
  /** Questions asked, and all there are. */
  readonly asked: number;
  readonly all: number;
}

/** Questions that one choice took away. */
export interface DropGroup {
  readonly reason: DropReason;
  readonly questions: readonly QuestionId[];
}

export interface ProcessSummary {
  /** In the order of the process; then those it does not pass, in the order of the catalogue. */
  readonly phases: readonly PhaseSummary[];
  readonly asked: number;
  readonly all: number;
  /** Who owns how many answers, the busiest first; roles without any are left out. */
  readonly owners: readonly {
    readonly role: RoleId;
    readonly questions: number;
    readonly expected: boolean;
  }[];
  readonly dropped: readonly DropGroup[];
}

/** What one process asks of a buying group, beside everything the model knows. */
export function summaryOf(catalogue: Catalogue, process: Process): ProcessSummary {
  const passed = process.phases.map(({ phase }) => phase);
  const rest = catalogue.phases.map(({ id }) => id).filter((id) => !passed.includes(id));
  return {
    phases: [...process.phases, ...rest.map((phase) => ({ phase, length: 'none' as const }))].map((step) => {
      const questions = [...catalogue.questions.values()].filter(({ phase }) => phase === step.phase);
      return {
        ...step,
        asked: questions.filter(({ id }) => process.questions.has(id)).length,
        all: questions.length,
      };
    }),
    asked: process.questions.size,
    all: catalogue.questions.size,
    owners: ownersOf(catalogue, process),
    dropped: dropGroups(process),
  };
}

function ownersOf(catalogue: Catalogue, process: Process): ProcessSummary['owners'] {
  const { accountType, segment } = process.choice;
  const ofSegment = catalogue.segments.find(({ id }) => id === segment)?.rolesExpected;
  const ofAccount = catalogue.accountTypes.find(({ id }) => id === accountType)?.rolesExpected;
  const expected = new Set(ofSegment ?? ofAccount);
  const owned = [...catalogue.questions.values()].filter(({ id }) => process.questions.has(id));
  return catalogue.roles
    .map(({ id }) => ({
      role: id,
      questions: owned.filter(({ owner }) => owner === id).length,
      expected: expected.has(id),
    }))
    .filter(({ questions }) => questions > 0)
    .sort((a, b) => b.questions - a.questions);
}

function dropGroups(process: Process): readonly DropGroup[] {
  const groups = Map.groupBy(process.dropped, ([, { kind, id }]) => `${kind} ${id}`);
  return [...groups.values()].flatMap((entries) =>
    entries.slice(0, 1).map(([, reason]) => ({ reason, questions: entries.map(([question]) => question) })),
  );
}
