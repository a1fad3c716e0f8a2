import { GREATEST_WEIGHT } from '../journal/answer-events.ts';
import type { Requirement } from './answer-book.ts';
import type { Matrix, OptionResult } from './matrix.ts';

/** How far the weight of one requirement may go before the first two options are level or change places. */
export interface WeightLimit {
  readonly requirement: Requirement;
  /** `below`: the order holds unless the weight falls below `weight`. `above`: unless it rises above it. */
  readonly when: 'below' | 'above';
  readonly weight: number;
}

export interface Sensitivity {
  readonly first: OptionResult;
  readonly second: OptionResult;
  /** How many points the first is ahead; 0 = level. */
  readonly lead: number;
  /** Those that need the smallest step first. */
  readonly limits: readonly WeightLimit[];
}

/** The first two options that fail no must-have, and what would turn them round. Undefined with fewer than two. */
export function sensitivityOf({ rows, results }: Matrix): Sensitivity | undefined {
  const [first, second] = results.filter(({ failed }) => failed.length === 0);
  if (first === undefined || second === undefined) return undefined;
  const lead = first.score - second.score;
  const steps = rows.flatMap(({ requirement, cells }) => {
    const pointsOf = ({ option }: OptionResult) =>
      cells.reduce((sum, cell) => sum + (cell.option.id === option.id ? cell.points : 0), 0);
    return limitOf(requirement, pointsOf(first) - pointsOf(second), lead);
  });
  const step = ({ requirement, weight }: WeightLimit) => Math.abs(requirement.weight - weight);
  const limits = lead === 0 ? [] : steps.sort((a, b) => step(a) - step(b));
  return { first, second, lead, limits };
}

/** `ahead`: by how many points for each unit of weight the first is ahead in this line. Weights are whole numbers. */
function limitOf(requirement: Requirement, ahead: number, lead: number): readonly WeightLimit[] {
  if (ahead === 0) return [];
  const level = requirement.weight - lead / ahead;
  if (ahead > 0) return level < 0 ? [] : [{ requirement, when: 'below', weight: Math.floor(level) + 1 }];
  return level > GREATEST_WEIGHT ? [] : [{ requirement, when: 'above', weight: Math.ceil(level) - 1 }];
}
