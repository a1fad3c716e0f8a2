import type { RunningCase } from '~/content-model/running-case.ts';
import { of, raised } from './percent.ts';

/** What three suppliers would charge in a year at half the size, at that of the company and at double, and the range. */
export function askedRangeOf({ askedForRange, users, work, price }: RunningCase) {
  const { perUser, steps, byVolume, width } = askedForRange;
  const year = (monthly: number) => monthly * 12;
  const step = (count: number) => (count <= steps.smallTo ? steps.small : steps.large);
  const at = (share: number) => {
    const count = users.atStart * share;
    const requests = work.requestsPerMonth * share;
    return {
      users: count,
      requests,
      byUser: year(count * perUser),
      byStep: year(step(count)),
      byVolume: year(byVolume.base + requests * byVolume.perRequest),
    };
  };
  const ours = at(1);
  const fees = [ours.byUser, ours.byStep, ours.byVolume];
  const [cheapest, dearest] = [Math.min(...fees), Math.max(...fees)];
  const widened = dearest + of(dearest, width.above);
  return {
    half: at(0.5),
    ours,
    double: at(2),
    apart: Math.ceil(((dearest - cheapest) / cheapest) * 100),
    jump: year(steps.large - steps.small),
    lessAtHalf: ours.byVolume - year(byVolume.base + (work.requestsPerMonth / 2) * byVolume.perRequest),
    low: cheapest - of(cheapest, width.below),
    high: widened,
    highLater: raised(widened, price.listRise),
    setUp: price.setUp + of(price.setUp, width.above),
  };
}
