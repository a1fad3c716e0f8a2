import type { RandomNumbers } from './random.ts';

/** Payloads with one character changed, one dropped, the end cut off, or all in lower case; in turn. */
export function damagedPayloads(
  random: RandomNumbers,
  payloads: readonly string[],
  count: number,
): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const payload = payloads[random.below(payloads.length)] ?? '';
    const at = 3 + random.below(payload.length - 3);
    const other = random.one(['A', 'z', '0', '-', '_', 'x', '.', ' ']);
    const changed = [
      payload.slice(0, at) + other + payload.slice(at + 1),
      payload.slice(0, at) + payload.slice(at + 1),
      payload.slice(0, at),
      payload.toLowerCase(),
    ][index % 4];
    return changed ?? '';
  });
}
