import type { RoleId } from '../shared/brand.ts';
import { valueAt } from '../shared/at.ts';
import type { QuestionState } from '../coverage/question-state.ts';
import { receivedQuestions, stateOf } from '../coverage/question-state.ts';
import type { GainSetting, QuestionWeight } from './gain.ts';
import { settingOf, weightOf } from './gain.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { SuggestionIndex } from './suggestion-index.ts';

export interface WeighedQuestion extends QuestionWeight {
  readonly at: number;
}

/** What the questions weigh in one phase, for one group of people. */
export interface PhaseFrame {
  readonly key: string;
  readonly setting: GainSetting;
  /** In the order of the index. */
  readonly questions: readonly WeighedQuestion[];
  /** 1 at the positions of questions that carry an asset into this phase. */
  readonly carries: Int32Array;
}

const latest = new WeakMap<SuggestionIndex, PhaseFrame>();

/** The frame of a context. The last one of each index is kept: most marks change neither phase nor people. */
export function frameOf(
  index: SuggestionIndex,
  context: SuggestionContext,
  silent: readonly RoleId[],
): PhaseFrame {
  const key = [context.phase, context.roles.join(' '), silent.join(' ')].join('|');
  const kept = latest.get(index);
  if (kept?.key === key) return kept;
  const setting = settingOf(context, silent);
  const questions = index.questions.map(({ at, question }) => ({ at, ...weightOf(setting, question) }));
  const frame = {
    key,
    setting,
    questions,
    carries: Int32Array.from(questions, (row) => (row.carries ? 1 : 0)),
  };
  latest.set(index, frame);
  return frame;
}

/** The state of each question, by its position in the index. The same rule as questionStates, without its map. */
export function statesOf(
  { catalogue, questions, questionById }: SuggestionIndex,
  { view }: SuggestionContext,
) {
  const states = new Array<QuestionState>(questions.length).fill('open');
  const received = receivedQuestions(catalogue, view);
  for (const id of received) {
    const node = questionById.get(id);
    if (node !== undefined) states[node.at] = 'received';
  }
  for (const [id, { mark }] of view.questions) {
    const node = questionById.get(id);
    if (node !== undefined) states[node.at] = stateOf(mark, received.has(id));
  }
  return states;
}

/** The early-veto roles for whose own questions nothing has been received. */
export function silentRolesOf(index: SuggestionIndex, states: readonly QuestionState[]): RoleId[] {
  return index.catalogue.weights.earlyVeto.roles.filter((role) => {
    const owned = (index.questionsByOwner.get(role) ?? []).map(({ at }) => valueAt(states, at, 'open'));
    const applicable = owned.filter((state) => state !== 'not-applicable');
    return applicable.length > 0 && applicable.every((state) => state === 'open');
  });
}
