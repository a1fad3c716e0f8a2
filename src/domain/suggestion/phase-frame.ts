import type { RoleId } from '../shared/brand.ts';
import { valueAt } from '../shared/at.ts';
import type { QuestionState } from '../coverage/question-state.ts';
import type { GainSetting, QuestionWeight } from './gain.ts';
import { gainInThousandths, settingOf, stateFactorOf, WEIGHTLESS, weightOf } from './gain.ts';
import { dateGate } from './gates.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { AssetNode, QuestionNode, SuggestionIndex } from './suggestion-index.ts';
import type { Share, Totals } from './totals.ts';
import { changeShare, emptyTotals, NOTHING } from './totals.ts';

/** What holds in one phase, on one day, for one group of people, as long as no question is touched. */
export interface PhaseFrame {
  readonly key: string;
  readonly setting: GainSetting;
  /** By the position of the question. */
  readonly weights: readonly QuestionWeight[];
  /** Gain of each question in thousandths, by its position, all being open; and what the assets have of it. */
  readonly openGains: Int32Array;
  readonly openTotals: Totals;
  /** Positions of the questions of this phase. */
  readonly inPhase: readonly number[];
  /** The assets that can pass at all: the others need not be looked at. */
  readonly candidates: readonly AssetNode[];
}

const latest = new WeakMap<SuggestionIndex, PhaseFrame>();

/** The frame of a context. The last one of each index is kept: most marks change neither phase nor people. */
export function frameOf(
  index: SuggestionIndex,
  context: SuggestionContext,
  silent: readonly RoleId[],
): PhaseFrame {
  const key = JSON.stringify([context.today, context.phase, context.roles, silent]);
  const kept = latest.get(index);
  if (kept?.key === key) return kept;
  const frame = buildFrame(index, context, settingOf(context, silent), key);
  latest.set(index, frame);
  return frame;
}

function buildFrame(
  { questions, assets }: SuggestionIndex,
  { today }: SuggestionContext,
  setting: GainSetting,
  key: string,
): PhaseFrame {
  const weights = questions.map(({ question }) => weightOf(setting, question));
  const openTotals = emptyTotals(assets, (node) => {
    if (node.gate !== undefined || dateGate(node.asset, today, setting.weights.reviewLimitDays))
      return 'never';
    return node.asset.phases.includes(setting.phase) ? 'phase' : 'carried';
  });
  const fixed = { key, setting, weights };
  for (const node of questions) changeShare(openTotals, node, NOTHING, shareOf(fixed, node, 'open'));
  return {
    ...fixed,
    openGains: Int32Array.from(questions, (node) => shareOf(fixed, node, 'open').gain),
    openTotals,
    inPhase: questions.filter(({ question }) => question.phase === setting.phase).map(({ at }) => at),
    candidates: assets.filter((node) => canFit(openTotals, weights, node)),
  };
}

function canFit({ fits }: Totals, weights: readonly QuestionWeight[], { at, answers }: AssetNode): boolean {
  if (valueAt(fits, at, 0) < 0) return false;
  return (
    valueAt(fits, at, 0) > 0 || answers.some((question) => valueAt(weights, question.at, WEIGHTLESS).carries)
  );
}

/** What a question in some state adds to the assets that answer it. */
export function shareOf(
  { setting, weights }: Pick<PhaseFrame, 'setting' | 'weights'>,
  { at }: QuestionNode,
  state: QuestionState,
): Share {
  const weight = valueAt(weights, at, WEIGHTLESS);
  return { gain: gainInThousandths(weight, stateFactorOf(setting.weights, state)), carries: weight.carries };
}
