/** Numbers that look random and are the same in every run. */
export interface RandomNumbers {
  /** Whole, 0 to limit − 1. */
  below(limit: number): number;
  bytes(length: number): Uint8Array;
  /** So many different numbers below a limit. */
  choose(count: number, limit: number): readonly number[];
  one<Value>(values: readonly [Value, ...Value[]]): Value;
}

export function numbersFrom(seed: number): RandomNumbers {
  let state = seed;
  // mulberry32
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const choose = (count: number, limit: number): readonly number[] => {
    const chosen = new Set<number>();
    while (chosen.size < count) chosen.add(below(limit));
    return [...chosen];
  };
  return {
    below,
    choose,
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
    one: (values) => values[below(values.length)] ?? values[0],
  };
}
