import type { RoleId } from '../shared/brand.ts';
import { numberAt } from '../shared/at.ts';
import type { GainSetting, QuestionWeight } from './gain.ts';
import { gainInThousandths, settingOf, weightOf } from './gain.ts';
import { dateGate } from './gates.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { AssetNode, SuggestionIndex } from './suggestion-index.ts';

/** The total of an asset that is not for this phase, this day or this process. */
export const DOES_NOT_FIT = -1;

/** What holds in one phase, on one day, for one group of people, as long as no question is touched. */
export interface PhaseFrame {
  readonly key: string;
  readonly today: number;
  readonly setting: GainSetting;
  /** By the position of the question. */
  readonly weights: readonly QuestionWeight[];
  /** Positions of the questions of this phase. */
  readonly inPhase: readonly number[];
  /** 1 at the positions of questions that carry an asset into this phase. */
  readonly carries: Int32Array;
  /** Gains and totals in thousandths, every question being open. */
  readonly openGains: Int32Array;
  readonly openTotals: Int32Array;
  /** The assets that can have a total: the others need not be looked at. */
  readonly candidates: readonly AssetNode[];
}

const latest = new WeakMap<SuggestionIndex, PhaseFrame>();

/** The frame of a context. The last one of each index is kept: most marks change neither phase nor people. */
export function frameOf(index: SuggestionIndex, context: SuggestionContext, silent: readonly RoleId[]): PhaseFrame {
  const key = [context.today, context.phase, context.roles.join(' '), silent.join(' ')].join('|');
  const kept = latest.get(index);
  if (kept?.key === key) return kept;
  const frame = buildFrame(index, context, silent, key);
  latest.set(index, frame);
  return frame;
}

function buildFrame(
  { questions, assets }: SuggestionIndex,
  context: SuggestionContext,
  silent: readonly RoleId[],
  key: string,
): PhaseFrame {
  const setting = settingOf(context, silent);
  const weights = questions.map(({ question }) => weightOf(setting, question));
  const inPhase = questions.filter(({ question }) => question.phase === setting.phase).map(({ at }) => at);
  const carries = Int32Array.from(weights, (weight) => (weight.carries ? 1 : 0));
  const openGains = Int32Array.from(weights, (weight) => gainInThousandths(weight, setting.weights.state.open));
  const fixed = { key, today: context.today, setting, weights, inPhase, carries, openGains };
  const openTotals = Int32Array.from(assets, (node) => totalOf(fixed, openGains, node));
  const candidates = assets.filter((node) => numberAt(openTotals, node.at) !== DOES_NOT_FIT);
  return { ...fixed, openTotals, candidates };
}

/** The gain of an asset's questions, or DOES_NOT_FIT. */
export function totalOf(
  { setting, today, carries }: Pick<PhaseFrame, 'setting' | 'today' | 'carries'>,
  gains: Int32Array,
  node: AssetNode,
): number {
  if (node.gate !== undefined || dateGate(node.asset, today, setting.weights.reviewLimitDays)) return DOES_NOT_FIT;
  let total = 0;
  let fits = node.asset.phases.includes(setting.phase);
  for (const { at } of node.answers) {
    const gain = numberAt(gains, at);
    total += gain;
    fits ||= gain > 0 && numberAt(carries, at) === 1;
  }
  return fits ? total : DOES_NOT_FIT;
}
