import { z } from 'astro/zod';
import { MOST_WORKDAYS } from '../domain/link/plan-steps.ts';
import { STEP_SIDES } from '../domain/steps/plan-step.ts';
import { bilingual, id } from './schema-parts.ts';

const due = z
  .strictObject({
    workdays: z.number().int().min(0).max(MOST_WORKDAYS),
    before: id.optional(),
    after: id.optional(),
  })
  .refine(
    ({ before, after }) => (before === undefined) !== (after === undefined),
    'a step is due before or after another one → give exactly one of "before" and "after"',
  );

const stepSchema = z.strictObject({
  id,
  title: bilingual,
  /** Who does it. */
  side: z.enum(STEP_SIDES),
  /** The role that answers for it at the buyer's. */
  buyer: id.optional(),
  /** Who answers for it at the supplier's: the id of a role of the seller (process-map.yaml), or words. */
  seller: z.union([id, bilingual]).optional(),
  due,
  doneWhen: bilingual,
  gate: z.boolean().default(false),
});
export type PlanStepFile = z.output<typeof stepSchema>;

/** content/plans/{id}.yaml: the steps a mutual action plan may begin with. */
export const planSchema = z.strictObject({
  name: bilingual,
  about: bilingual,
  steps: z.array(stepSchema).min(1),
});
export type PlanFile = z.output<typeof planSchema>;
