import type { ConcernId, JobId, PhaseId, QuestionId, RoleId } from '../shared/brand.ts';
import type { Question } from '../catalogue/question.ts';
import type { SuggestionWeights } from '../catalogue/suggestion-weights.ts';
import type { QuestionState } from '../coverage/question-state.ts';
import { isSettled } from '../coverage/question-state.ts';
import { phaseAfter } from '../process/process.ts';
import type { SuggestionContext } from './suggestion-context.ts';

/*
 * gain of a question = concern weight × role factor × phase factor × state factor + early-veto bonus
 *   phase factor: 1 in the phase; `otherPhase.alwaysOnJob` for an always-on job of another phase of the process, and for
 *   the next phase's questions of an early-veto role that has received nothing; 0 otherwise.
 *   bonus: `earlyVeto.bonus` for questions of this and the next phase whose owner is such a role.
 * Gains are whole thousandths inside, so that sums do not depend on their order and equal scores are equal.
 */
const THOUSAND = 1000;

/** What the gain depends on beside a question and its state. */
export interface GainSetting {
  readonly weights: SuggestionWeights;
  readonly phase: PhaseId;
  /** The phase after this one in the process. */
  readonly nextPhase: PhaseId | undefined;
  /** The phases of the process up to and with this one. */
  readonly phasesSoFar: ReadonlySet<PhaseId>;
  readonly concernWeights: ReadonlyMap<ConcernId, number>;
  readonly alwaysOnJobs: ReadonlySet<JobId>;
  readonly isPresent: (role: RoleId) => boolean;
  /** Early-veto roles for whose questions nothing has been received. */
  readonly silentRoles: readonly RoleId[];
}

/** The parts of a question's gain that do not depend on its state. */
export interface QuestionWeight {
  readonly concernWeight: number;
  readonly roleFactor: number;
  readonly phaseFactor: number;
  readonly bonus: number;
  readonly inPhase: boolean;
  /** True if this question, while unsettled, makes an asset fit that is not made for this phase. */
  readonly carries: boolean;
}

/** The weight of no question. */
export const WEIGHTLESS: QuestionWeight = {
  concernWeight: 0,
  roleFactor: 0,
  phaseFactor: 0,
  bonus: 0,
  inPhase: false,
  carries: false,
};

/** The whole arithmetic of one question, for display. */
export interface QuestionGain {
  readonly question: QuestionId;
  readonly state: QuestionState;
  readonly inPhase: boolean;
  readonly concernWeight: number;
  readonly roleFactor: number;
  readonly phaseFactor: number;
  readonly stateFactor: number;
  readonly bonus: number;
  /** The product of the factors plus the bonus, to three decimals. */
  readonly gain: number;
}

export function settingOf(context: SuggestionContext, silentRoles: readonly RoleId[]): GainSetting {
  const { catalogue, process, phase } = context;
  const order = process.phases.map((step) => step.phase);
  const position = order.indexOf(phase);
  const present = new Set(context.roles);
  return {
    weights: catalogue.weights,
    phase,
    nextPhase: phaseAfter(process, phase),
    phasesSoFar: new Set(order.slice(0, position + 1)),
    concernWeights:
      catalogue.phases.find(({ id }) => id === phase)?.concernWeights ?? new Map<ConcernId, number>(),
    alwaysOnJobs: new Set(catalogue.jobs.filter(({ alwaysOn }) => alwaysOn).map(({ id }) => id)),
    isPresent: (role) => present.size === 0 || present.has(role),
    silentRoles,
  };
}

export function weightOf(setting: GainSetting, question: Question): QuestionWeight {
  const { weights, phase, nextPhase } = setting;
  const inPhase = question.phase === phase;
  const isAlwaysOn = setting.alwaysOnJobs.has(question.job);
  const isEarly = setting.silentRoles.includes(question.owner) && (inPhase || question.phase === nextPhase);
  const offPhase = isAlwaysOn || isEarly ? weights.otherPhase.alwaysOnJob : 0;
  return {
    concernWeight: setting.concernWeights.get(question.concern) ?? 0,
    roleFactor: roleFactorOf(setting, question),
    phaseFactor: inPhase ? 1 : offPhase,
    bonus: isEarly ? weights.earlyVeto.bonus : 0,
    inPhase,
    carries: isEarly || (isAlwaysOn && setting.phasesSoFar.has(question.phase)),
  };
}

function roleFactorOf({ weights, isPresent }: GainSetting, { owner, roles }: Question): number {
  if (isPresent(owner)) return weights.role.ownerPresent;
  return roles.some(isPresent) ? weights.role.anyPresent : weights.role.nonePresent;
}

export function stateFactorOf({ state: factors }: SuggestionWeights, state: QuestionState): number {
  return isSettled(state) ? 0 : factors[state];
}

/** The gain in whole thousandths; 0 for a settled question, bonus and all. */
export function gainInThousandths(weight: QuestionWeight, stateFactor: number): number {
  if (stateFactor === 0) return 0;
  const product = weight.concernWeight * weight.roleFactor * weight.phaseFactor * stateFactor;
  return Math.round(THOUSAND * product) + Math.round(THOUSAND * weight.bonus);
}

export function fromThousandths(gain: number): number {
  return gain / THOUSAND;
}

/** The gain of one question with every part of it. */
export function gainOf(setting: GainSetting, question: Question, state: QuestionState): QuestionGain {
  const weight = weightOf(setting, question);
  const { inPhase, concernWeight, roleFactor, phaseFactor, bonus } = weight;
  const stateFactor = stateFactorOf(setting.weights, state);
  const gain = fromThousandths(gainInThousandths(weight, stateFactor));
  return {
    question: question.id,
    state,
    inPhase,
    concernWeight,
    roleFactor,
    phaseFactor,
    stateFactor,
    bonus,
    gain,
  };
}
