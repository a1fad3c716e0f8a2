import { z } from 'astro/zod';
import { bilingual, day, id, ids } from './schema-parts.ts';

/** content/assets/{id}/asset.yaml: the facts of an asset that are the same in every language, once. */
export const assetSchema = z.strictObject({
  title: bilingual,
  summary: bilingual,
  type: id,
  form: z.enum(['practical', 'prescriptive', 'proof']),
  phases: ids.min(1),
  jobs: ids.min(1),
  roles: ids.min(1),
  answers: ids.min(1, 'an asset answers at least one question'),
  prerequisites: ids.default([]),
  audience: z.enum(['buyer', 'seller']),
  conditions: z
    .strictObject({ motions: ids.min(1), accountTypes: ids.min(1), segments: ids.min(1) })
    .partial()
    .default({}),
  sample: z.boolean(),
  owner: id,
  reviewedOn: day,
  expiresOn: day.optional(),
  updatedOn: z.strictObject({ en: day, ja: day }),
});

export type AssetFile = z.output<typeof assetSchema>;
