import type {
  AccountTypeId,
  EntryModeId,
  MotionId,
  PhaseId,
  QuestionId,
  SegmentId,
} from '../shared/brand.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AccountType, EntryMode, Motion, PhaseLength, Segment } from '../catalogue/process-variant.ts';
import type { Question } from '../catalogue/question.ts';

/** What the people said about their purchase. Ids the catalogue does not know count as not chosen. */
export interface ProcessChoice {
  readonly motion: MotionId;
  readonly accountType: AccountTypeId;
  readonly segment: SegmentId;
  readonly entryMode: EntryModeId;
}

/** Why a question is not asked; `id` names the motion, account type or segment that took it away. */
export interface DropReason {
  readonly kind: 'motion-phase' | 'segment-phase' | 'motion' | 'account-type' | 'segment';
  readonly id: string;
}

/** The way one purchase goes: its phases in order and the questions it asks. */
export interface Process {
  readonly choice: ProcessChoice;
  readonly phases: readonly { readonly phase: PhaseId; readonly length: PhaseLength }[];
  /** In the order of the catalogue. */
  readonly questions: ReadonlySet<QuestionId>;
  readonly dropped: ReadonlyMap<QuestionId, DropReason>;
  readonly startsIn: PhaseId;
}

interface Variant {
  readonly motion: Motion;
  readonly accountType: AccountType;
  readonly segment: Segment;
  readonly entryMode: EntryMode;
}

/** The phase that follows in a process; undefined after its last one, and for a phase that it does not pass. */
export function phaseAfter({ phases }: Process, phase: PhaseId): PhaseId | undefined {
  const position = phases.findIndex((step) => step.phase === phase);
  return position < 0 ? undefined : phases[position + 1]?.phase;
}

/** The first entry of each list. Throws a RangeError on a catalogue with an empty list, which is a bug of the build. */
export function defaultChoice(catalogue: Catalogue): ProcessChoice {
  return {
    motion: firstOf(catalogue.motions).id,
    accountType: firstOf(catalogue.accountTypes).id,
    segment: firstOf(catalogue.segments).id,
    entryMode: firstOf(catalogue.entryModes).id,
  };
}

const made = new WeakMap<Catalogue, Map<string, Process>>();

/** The process of a choice. Made once for each catalogue, so that hundreds of purchases share the few there can be. */
export function processOf(catalogue: Catalogue, choice: ProcessChoice): Process {
  const variant: Variant = {
    motion: entryOf(catalogue.motions, choice.motion),
    accountType: entryOf(catalogue.accountTypes, choice.accountType),
    segment: entryOf(catalogue.segments, choice.segment),
    entryMode: entryOf(catalogue.entryModes, choice.entryMode),
  };
  const known = made.get(catalogue) ?? new Map<string, Process>();
  const key = Object.values(idsOf(variant)).join(' ');
  const process = known.get(key) ?? makeProcess(catalogue, variant);
  made.set(catalogue, known.set(key, process));
  return process;
}

function makeProcess(catalogue: Catalogue, variant: Variant): Process {
  const phases = phasesOf(variant);
  const questions = new Set<QuestionId>();
  const dropped = new Map<QuestionId, DropReason>();
  for (const question of catalogue.questions.values()) {
    const reason = dropReason(question, variant);
    if (reason === undefined) questions.add(question.id);
    else dropped.set(question.id, reason);
  }
  return {
    choice: idsOf(variant),
    phases,
    questions,
    dropped,
    startsIn: firstPhase(phases, variant.entryMode),
  };
}

function idsOf({ motion, accountType, segment, entryMode }: Variant): ProcessChoice {
  return { motion: motion.id, accountType: accountType.id, segment: segment.id, entryMode: entryMode.id };
}

function phasesOf({ motion, segment }: Variant): Process['phases'] {
  return motion.phases
    .filter(({ phase }) => !segment.skipsPhases.includes(phase))
    .map(({ phase, length }) => ({ phase, length: segment.shortens.includes(phase) ? 'short' : length }));
}

function dropReason(question: Question, { motion, accountType, segment }: Variant): DropReason | undefined {
  if (!motion.phases.some(({ phase }) => phase === question.phase))
    return { kind: 'motion-phase', id: motion.id };
  if (segment.skipsPhases.includes(question.phase)) return { kind: 'segment-phase', id: segment.id };
  if (motion.skips.includes(question.id)) return { kind: 'motion', id: motion.id };
  if (accountType.skips.includes(question.id)) return { kind: 'account-type', id: accountType.id };
  if (segment.skips.includes(question.id)) return { kind: 'segment', id: segment.id };
  return undefined;
}

/** A process without any phase keeps the entry mode's own: nothing is asked there, and nothing breaks. */
function firstPhase(phases: Process['phases'], { startsIn }: EntryMode): PhaseId {
  const start = phases.find(({ phase }) => phase === startsIn) ?? phases[0];
  return start === undefined ? startsIn : start.phase;
}

function entryOf<Entry extends { readonly id: string }>(list: readonly Entry[], id: string): Entry {
  return list.find((entry) => entry.id === id) ?? firstOf(list);
}

function firstOf<Entry>(list: readonly Entry[]): Entry {
  const [first] = list;
  if (first === undefined) throw new RangeError('The catalogue has an empty list of process variants.');
  return first;
}
