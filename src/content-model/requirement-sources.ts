import type { ContentReader } from './content-reader.ts';
import { requirementSetSchema, type RequirementSet } from './requirement-schema.ts';

const FILE = /^requirements\/[^/]+\.yaml$/;

/** The starter requirements by the names of their files, which also give their order. */
export function readRequirements(reader: ContentReader): ReadonlyMap<string, RequirementSet> {
  const files = [...reader.files.keys()].filter((file) => FILE.test(file)).sort();
  const sets = files.flatMap((file) => {
    const set = reader.yaml(file, requirementSetSchema);
    return set === undefined ? [] : [[file, set] as const];
  });
  return new Map(sets);
}
