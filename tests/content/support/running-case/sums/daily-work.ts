import type { RunningCase } from '~/content-model/running-case.ts';
import { total } from './percent.ts';

/** Minutes a week, by group and in all, and the same by the requests of a year. */
export function dailyWorkOf({ groups, work, inaction }: RunningCase) {
  const rows = groups.map((group) => {
    const each = group.added - group.saved;
    return { ...group, each, all: each * group.people };
  });
  const shorter = work.today.minutesPerRequest - work.goal.minutesPerRequest;
  const saved = -total(rows.map(({ all }) => all));
  return {
    rows,
    people: total(rows.map(({ people }) => people)),
    saved,
    hours: Math.floor(saved / 60),
    shorter,
    byRequests: Math.round((work.requestsPerMonth * 12 * shorter) / inaction.weeksPerYear),
  };
}
