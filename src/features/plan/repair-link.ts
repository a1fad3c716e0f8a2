import { findPayloads } from '~/domain/link/finder.ts';

/** A payload is at least this long: shorter beginnings are chance. */
const SHORTEST = 24;

/**
 * Mail gateways turn `#` into `%23`, so that the plan lands in the path and the host finds no such page. Gives the
 * payload that stands in a text, in whatever form it has come.
 */
export function payloadIn(text: string): string | undefined {
  const found = findPayloads(text);
  return found.ok ? found.value.find((payload) => payload.length >= SHORTEST) : undefined;
}
