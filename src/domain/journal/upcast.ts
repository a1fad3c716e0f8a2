import type { JsonRecord } from './canonical-json.ts';

/** The version this build writes. */
export const RECORD_VERSION = 1;

/** Turns the fields of one version into those of the next; pure. */
export type Upcast = (fields: JsonRecord) => JsonRecord;

/**
 * From a version to the next one. A stored event is never rewritten: old ones are lifted each time they are read.
 * Version 1 is the first, so the table is empty; a version 2 adds `[1, (fields) => …]` and keeps its fixtures for ever.
 */
export const UPCASTS: ReadonlyMap<number, Upcast> = new Map();

/** The fields lifted from `version` to `target`, or undefined where a step is missing. */
export function upcast(
  fields: JsonRecord,
  version: number,
  target: number,
  steps: ReadonlyMap<number, Upcast>,
): JsonRecord | undefined {
  if (version === target) return fields;
  const step = steps.get(version);
  return step === undefined ? undefined : upcast(step(fields), version + 1, target, steps);
}
