import type { Fit } from '../journal/answer-events.ts';
import type { Answer } from '../journal/standing-answers.ts';
import type { AnswerBook, Option, Requirement } from './answer-book.ts';
import { isDisputed } from './answer-book.ts';

/*
 * The comparison: how each option meets each requirement, and what that adds up to.
 *   points of a cell: standard 3, by settings 2, by custom work 1, not possible 0; what was only said counts 1 at most;
 *   score of an option: the sum of weight × points, of at most the sum of weight × 3.
 * A cell without an answer, one about which people differ, and one that has expired count 0 and are open.
 */
export const MOST_POINTS = 3;
const POINTS: Readonly<Record<Fit, number>> = { standard: 3, settings: 2, custom: 1, impossible: 0 };
const POINTS_IF_SAID = 1;

/** `said`: nothing but words stands behind it, so a must-have is still open. */
export type CellState = 'none' | 'disputed' | 'expired' | 'said' | 'proved';

export interface MatrixCell {
  readonly requirement: Requirement;
  readonly option: Option;
  /** The answers that stand there, the oldest first. */
  readonly answers: readonly Answer[];
  readonly state: CellState;
  readonly fit: Fit | undefined;
  readonly points: number;
}

export interface MatrixRow {
  readonly requirement: Requirement;
  /** One for each option, in their order. */
  readonly cells: readonly MatrixCell[];
}

export interface OptionResult {
  readonly option: Option;
  readonly score: number;
  /** Must-haves that it cannot meet: with one of them it is out. */
  readonly failed: readonly Requirement[];
  /** Must-haves that nobody has proved yet: with one of them it can wait, not win. */
  readonly open: readonly Requirement[];
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  /** Those that fail no must-have first, each of the two by score; options that are out are left out. */
  readonly results: readonly OptionResult[];
  /** The most an option can have. */
  readonly most: number;
}

export function matrixOf(book: AnswerBook): Matrix {
  const { requirements } = book;
  const options = book.options.filter(({ state }) => state !== 'out');
  const rows = requirements.map((requirement) => ({
    requirement,
    cells: options.map((option) => cellOf(book, requirement, option)),
  }));
  const columns = Map.groupBy(
    rows.flatMap(({ cells }) => cells),
    ({ option }) => option,
  );
  const results = options.map((option) => resultOf(option, columns.get(option) ?? []));
  return {
    rows,
    results: results.sort((a, b) => hasFailed(a) - hasFailed(b) || b.score - a.score),
    most: requirements.reduce((sum, { weight }) => sum + weight * MOST_POINTS, 0),
  };
}

function cellOf(book: AnswerBook, requirement: Requirement, option: Option): MatrixCell {
  const answers = book.cell(requirement.id, option.id);
  const state = stateOf(book, answers);
  const fit = state === 'disputed' ? undefined : answers[0]?.fit;
  return { requirement, option, answers, state, fit, points: pointsOf(state, fit) };
}

function stateOf(book: AnswerBook, answers: readonly Answer[]): CellState {
  const [first] = answers;
  if (first === undefined) return 'none';
  if (isDisputed(answers)) return 'disputed';
  if (answers.some((answer) => book.isExpired(answer))) return 'expired';
  return answers.some(({ proof = 'said' }) => proof !== 'said') ? 'proved' : 'said';
}

function pointsOf(state: CellState, fit: Fit | undefined): number {
  if (fit === undefined || state === 'expired') return 0;
  return state === 'said' ? Math.min(POINTS[fit], POINTS_IF_SAID) : POINTS[fit];
}

function resultOf(option: Option, column: readonly MatrixCell[]): OptionResult {
  const musts = column.filter(({ requirement }) => requirement.need === 'must');
  const named = (cells: readonly MatrixCell[]) => cells.map(({ requirement }) => requirement);
  return {
    option,
    score: column.reduce((sum, { requirement, points }) => sum + requirement.weight * points, 0),
    failed: named(musts.filter(({ fit }) => fit === 'impossible')),
    open: named(
      musts.filter(({ fit, state }) => fit === undefined || (state !== 'proved' && fit !== 'impossible')),
    ),
  };
}

function hasFailed({ failed }: OptionResult): number {
  return failed.length > 0 ? 1 : 0;
}
