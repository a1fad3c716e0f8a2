/** What a reading plan is chosen from, in plain numbers: the benchmark's oracle shares no code with the site. */
export interface OracleItem {
  readonly minutes: number;
  readonly questions: readonly number[];
  /** Items that must be in the plan, too. */
  readonly needs: readonly OracleItem[];
}

/**
 * The greatest gain that fits: depth-first search over every set of items, cut where even a fractional filling of the
 * time left (as if no two items shared a question) cannot beat the best found. Undefined if `mostSteps` are not enough.
 */
export function optimalGain(
  items: readonly OracleItem[],
  gains: readonly number[],
  minutes: number,
  mostSteps: number,
): number | undefined {
  const counts = new Map<number, number>();
  const taken = new Set<OracleItem>();
  let best = 0;
  let steps = 0;

  const freshGain = (item: OracleItem) =>
    item.questions.reduce((sum, at) => sum + ((counts.get(at) ?? 0) > 0 ? 0 : (gains[at] ?? 0)), 0);
  const count = (item: OracleItem, change: number) => {
    for (const at of item.questions) counts.set(at, (counts.get(at) ?? 0) + change);
  };

  const visit = (rest: readonly OracleItem[], left: number, gain: number): void => {
    steps += 1;
    if (steps > mostSteps) return;
    if (gain > best && [...taken].every(({ needs }) => needs.every((need) => taken.has(need)))) best = gain;
    const offers = rest
      .filter((item) => item.minutes <= left)
      .map((item) => ({ item, fresh: freshGain(item) }))
      .sort((a, b) => b.fresh / b.item.minutes - a.fresh / a.item.minutes);
    for (const [at, { item, fresh }] of offers.entries()) {
      let free = left;
      let limit = gain;
      for (const other of offers.slice(at)) {
        const part = Math.min(1, free / other.item.minutes);
        limit += part * other.fresh;
        free -= part * other.item.minutes;
        if (free <= 0) break;
      }
      if (limit <= best + 1e-9) return;
      count(item, 1);
      taken.add(item);
      const others = offers.slice(at + 1).map((offer) => offer.item);
      visit(others, left - item.minutes, gain + fresh);
      taken.delete(item);
      count(item, -1);
    }
  };
  visit(items, minutes, 0);
  return steps > mostSteps ? undefined : best;
}
