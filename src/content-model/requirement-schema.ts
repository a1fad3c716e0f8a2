import { z } from 'astro/zod';
import { GREATEST_WEIGHT, NEEDS } from '../domain/journal/answer-events.ts';
import { bilingual, id } from './schema-parts.ts';

/** content/requirements/{n-name}.yaml: lines a buyer may begin the own list with. */
export const requirementSetSchema = z.strictObject({
  name: bilingual,
  requirements: z
    .array(
      z.strictObject({
        id,
        text: bilingual,
        need: z.enum(NEEDS),
        weight: z.number().int().min(0).max(GREATEST_WEIGHT),
        /** The role that answers for it in the buying group. */
        role: id.optional(),
        /** What has to be seen for it to count as met. */
        passMark: bilingual.optional(),
      }),
    )
    .min(1),
});
export type RequirementSet = z.output<typeof requirementSetSchema>;
