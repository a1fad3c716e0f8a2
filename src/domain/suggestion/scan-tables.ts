import type { QuestionId } from '../shared/brand.ts';
import { numberAt, valueAt } from '../shared/at.ts';
import type { QuestionState } from '../coverage/question-state.ts';
import { gainInThousandths, stateFactorOf } from './gain.ts';
import type { Standing } from './gates.ts';
import { dateGate, standingOf } from './gates.ts';
import type { PhaseFrame } from './phase-frame.ts';
import { frameOf, silentRolesOf, statesOf } from './phase-frame.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { AssetNode, SuggestionIndex } from './suggestion-index.ts';
import { indexOf } from './suggestion-index.ts';

/** The total of an asset that is not for this phase, or not for this process or day. */
export const DOES_NOT_FIT = -1;

/** What one context says about each question and each asset; lists go by the positions of the index. */
export interface ScanTables {
  readonly context: SuggestionContext;
  readonly index: SuggestionIndex;
  readonly frame: PhaseFrame;
  readonly states: readonly QuestionState[];
  /** Gain of each question in thousandths. */
  readonly gains: Int32Array;
  /** Gain of each asset in thousandths, or DOES_NOT_FIT. */
  readonly totals: Int32Array;
  readonly standings: readonly Standing[];
  /** Questions that are still to be settled before the late assets. */
  readonly firstQuestions: readonly QuestionId[];
}

export function tablesOf(context: SuggestionContext): ScanTables {
  const index = indexOf(context.catalogue, context.process);
  const states = statesOf(index, context);
  const frame = frameOf(index, context, silentRolesOf(index, states));
  const gains = gainsOf(frame, states);
  const totals = totalsOf(index, frame, gains, context.today);
  const firstQuestions = firstQuestionsOf(index, states);
  return {
    context,
    index,
    frame,
    states,
    gains,
    totals,
    standings: standingsOf(index, context),
    firstQuestions,
  };
}

function gainsOf({ questions, setting }: PhaseFrame, states: readonly QuestionState[]): Int32Array {
  const gains = new Int32Array(states.length);
  for (const question of questions) {
    const factor = stateFactorOf(setting.weights, valueAt(states, question.at, 'open'));
    gains[question.at] = gainInThousandths(question, factor);
  }
  return gains;
}

function totalsOf(
  { assets }: SuggestionIndex,
  frame: PhaseFrame,
  gains: Int32Array,
  today: number,
): Int32Array {
  const totals = new Int32Array(assets.length).fill(DOES_NOT_FIT);
  const { phase, weights } = frame.setting;
  for (const node of assets) {
    if (node.gate !== undefined || dateGate(node.asset, today, weights.reviewLimitDays) !== undefined)
      continue;
    let total = 0;
    let fits = node.asset.phases.includes(phase);
    for (const { at } of node.answers) {
      const gain = numberAt(gains, at);
      total += gain;
      fits ||= gain > 0 && numberAt(frame.carries, at) === 1;
    }
    if (fits) totals[node.at] = total;
  }
  return totals;
}

function standingsOf(
  { assets, assetById }: SuggestionIndex,
  { view, phase }: SuggestionContext,
): readonly Standing[] {
  const standings = new Array<Standing>(assets.length).fill('unread');
  for (const [id, evidence] of view.assets) {
    const node = assetById.get(id);
    if (node !== undefined) standings[node.at] = standingOf(node.asset, evidence, phase);
  }
  return standings;
}

function firstQuestionsOf({ catalogue, questionById }: SuggestionIndex, states: readonly QuestionState[]) {
  return catalogue.weights.notBefore.questions.filter((id) => {
    const node = questionById.get(id);
    const state = node === undefined ? 'not-applicable' : valueAt(states, node.at, 'open');
    return state === 'open' || state === 'reopened';
  });
}

export function standingAt({ standings }: ScanTables, node: AssetNode): Standing {
  return valueAt(standings, node.at, 'unread');
}

/**
 * The prerequisites that hold an asset back: not received, and useful now. One that does not fit the process, the day
 * or the phase, has nothing open left to answer, or was dismissed for good could never be suggested first, so nothing
 * waits for it.
 */
export function missingOf(tables: ScanTables, node: AssetNode): readonly AssetNode[] {
  return node.prerequisites.filter((prerequisite) => {
    const standing = standingAt(tables, prerequisite);
    return (standing === 'unread' || standing === 'later') && numberAt(tables.totals, prerequisite.at) > 0;
  });
}
