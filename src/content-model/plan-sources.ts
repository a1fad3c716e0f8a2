import type { ContentReader } from './content-reader.ts';
import { planSchema, type PlanFile } from './plan-schema.ts';

const FILE = /^plans\/([^/]+)\.yaml$/;

export const planFile = (plan: string) => `plans/${plan}.yaml`;

/** The templates of a mutual action plan by the names of their files. */
export function readPlans(reader: ContentReader): ReadonlyMap<string, PlanFile> {
  const names = [...reader.files.keys()].flatMap((file) => FILE.exec(file)?.[1] ?? []).sort();
  const plans = names.flatMap((name) => {
    const plan = reader.yaml(planFile(name), planSchema);
    return plan === undefined ? [] : [[name, plan] as const];
  });
  return new Map(plans);
}
