import type { ReferenceCheck } from './reference-check.ts';
import type { RequirementSet } from './requirement-schema.ts';

/** Every line stands once in all sets, and names a role that exists. */
export function checkRequirements(sets: ReadonlyMap<string, RequirementSet>, check: ReferenceCheck): void {
  const all = [...sets].flatMap(([file, { requirements }]) =>
    requirements.map(({ id }, index) => ({ id, file, path: ['requirements', index, 'id'] as const })),
  );
  check.uniqueIn(all);
  for (const [file, { requirements }] of sets) {
    for (const { id, role } of requirements)
      check.known({ file, field: `requirements.${id}.role` }, 'role', role === undefined ? [] : [role]);
  }
}
