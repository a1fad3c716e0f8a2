import type { QuestionId, RoleId } from '../shared/brand.ts';
import { numberAt } from '../shared/at.ts';
import type { QuestionState } from '../coverage/question-state.ts';
import { receivedQuestions, stateOf, whatIsSaid } from '../coverage/question-state.ts';
import type { Standing } from './gates.ts';
import { standingOf } from './gates.ts';
import type { PhaseFrame } from './phase-frame.ts';
import { frameOf, shareOf } from './phase-frame.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { AssetNode, QuestionNode, SuggestionIndex } from './suggestion-index.ts';
import { indexOf } from './suggestion-index.ts';
import type { Totals } from './totals.ts';
import { changeShare, copyOf, totalOf } from './totals.ts';

/** What one context says about each question and each asset. Only what differs from an untouched journey is computed. */
export interface ScanTables {
  readonly context: SuggestionContext;
  readonly index: SuggestionIndex;
  readonly frame: PhaseFrame;
  /** The questions that are not simply open. */
  readonly touched: ReadonlyMap<QuestionNode, QuestionState>;
  /** Gain of each question in thousandths, by its position. */
  readonly gains: Int32Array;
  readonly totals: Totals;
  /** The assets that are not simply unread. */
  readonly standings: ReadonlyMap<AssetNode, Standing>;
  /** Questions that are still to be settled before the late assets. */
  readonly firstQuestions: readonly QuestionId[];
}

export function tablesOf(context: SuggestionContext): ScanTables {
  const index = indexOf(context.catalogue, context.process);
  const touched = touchedOf(index, context);
  const frame = frameOf(index, context, silentRolesOf(index, touched));
  const gains = frame.openGains.slice();
  const totals = copyOf(frame.openTotals);
  for (const [node, state] of touched) {
    const share = shareOf(frame, node, state);
    changeShare(totals, node, shareOf(frame, node, 'open'), share);
    gains[node.at] = share.gain;
  }
  const standings = standingsOf(index, context);
  return {
    context,
    index,
    frame,
    touched,
    gains,
    totals,
    standings,
    firstQuestions: firstQuestionsOf(index, touched),
  };
}

/** The same rule as questionStates, without an entry for each open question. */
function touchedOf({ catalogue, questionById }: SuggestionIndex, { view, today }: SuggestionContext) {
  const touched = new Map<QuestionNode, QuestionState>();
  const received = receivedQuestions(catalogue, view);
  for (const id of received) {
    const node = questionById.get(id);
    if (node !== undefined) touched.set(node, 'received');
  }
  for (const [id, said] of whatIsSaid(catalogue, view, today)) {
    const node = questionById.get(id);
    if (node !== undefined) touched.set(node, stateOf(said, received.has(id)));
  }
  return touched;
}

/** The early-veto roles for whose own questions nothing has been received. */
function silentRolesOf({ catalogue }: SuggestionIndex, touched: ScanTables['touched']): RoleId[] {
  const heard = new Set<RoleId>();
  for (const [{ question }, state] of touched) {
    if (state !== 'open' && state !== 'not-applicable') heard.add(question.owner);
  }
  return catalogue.weights.earlyVeto.roles.filter((role) => !heard.has(role));
}

function standingsOf({ assetById }: SuggestionIndex, { view, phase }: SuggestionContext) {
  const standings = new Map<AssetNode, Standing>();
  for (const [id, evidence] of view.assets) {
    const node = assetById.get(id);
    if (node !== undefined) standings.set(node, standingOf(node.asset, evidence, phase));
  }
  return standings;
}

function firstQuestionsOf({ catalogue, questionById }: SuggestionIndex, touched: ScanTables['touched']) {
  return catalogue.weights.notBefore.questions.filter((id) => {
    const node = questionById.get(id);
    if (node === undefined) return false;
    const state = touched.get(node) ?? 'open';
    return state === 'open' || state === 'reopened';
  });
}

export function standingAt({ standings }: ScanTables, node: AssetNode): Standing {
  return standings.get(node) ?? 'unread';
}

/**
 * The prerequisites that hold an asset back: not received, and useful now. One that does not fit the process, the day
 * or the phase, has nothing open left to answer, or was dismissed for good could never be suggested first, so nothing
 * waits for it.
 */
export function missingOf(tables: ScanTables, node: AssetNode): readonly AssetNode[] {
  return node.prerequisites.filter((prerequisite) => {
    const standing = standingAt(tables, prerequisite);
    return (standing === 'unread' || standing === 'later') && totalOf(tables.totals, prerequisite) > 0;
  });
}

/** The questions for which an asset would be suggested: those that have a gain. */
export function openAnswers({ gains }: ScanTables, node: AssetNode): readonly QuestionNode[] {
  return node.answers.filter(({ at }) => numberAt(gains, at) > 0);
}
