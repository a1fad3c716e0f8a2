import type { Journey } from '../journey/journey.ts';
import type { Milestone, MilestoneStanding } from './milestone.ts';
import { milestoneStanding } from './milestone.ts';

/** A milestone on the map of one journey. */
export interface MapRow {
  readonly standing: MilestoneStanding;
  /** The first one on the way that does not count yet. */
  readonly isNext: boolean;
}

/** One row for each milestone, in the same order. */
export function mapRows(
  milestones: readonly Milestone[],
  journey: Pick<Journey, 'process' | 'states'>,
): readonly MapRow[] {
  const standings = milestones.map((milestone) => milestoneStanding(milestone, journey));
  const next = standings.find((standing) => standing.kind === 'inside' && !standing.counts);
  return standings.map((standing) => ({ standing, isNext: standing === next }));
}

/** How many milestones count, of those this kind of purchase has; and how many it does not have. */
export interface MapSum {
  readonly counting: number;
  readonly inside: number;
  readonly outside: number;
}

export function mapSum(rows: readonly MapRow[]): MapSum {
  const inside = rows.flatMap(({ standing }) => (standing.kind === 'inside' ? [standing] : []));
  return {
    counting: inside.filter(({ counts }) => counts).length,
    inside: inside.length,
    outside: rows.length - inside.length,
  };
}
