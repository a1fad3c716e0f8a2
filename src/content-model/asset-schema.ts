import { z } from 'astro/zod';
import { bilingual, id, ids, nearDay } from './schema-parts.ts';

/** content/assets/{id}/asset.yaml: the facts of an asset that are the same in every language, once. */
export const assetSchema = z
  .strictObject({
    title: bilingual,
    summary: bilingual,
    type: id,
    form: z.enum(['practical', 'prescriptive', 'proof']),
    phases: ids.min(1),
    jobs: ids.min(1),
    roles: ids.min(1),
    answers: ids.min(
      1,
      'an asset answers at least one question → name what it really answers, or leave the text out',
    ),
    prerequisites: ids.default([]),
    audience: z.enum(['buyer', 'seller']),
    conditions: z
      .strictObject({ motions: ids.min(1), accountTypes: ids.min(1), segments: ids.min(1) })
      .partial()
      .default({}),
    sample: z.boolean(),
    owner: id,
    reviewedOn: nearDay,
    expiresOn: nearDay.optional(),
    updatedOn: z.strictObject({ en: nearDay, ja: nearDay }),
  })
  .refine(({ reviewedOn, expiresOn }) => expiresOn === undefined || expiresOn > reviewedOn, {
    path: ['expiresOn'],
    message: 'it ends before it was reviewed → correct expiresOn or reviewedOn',
  });

export type AssetFile = z.output<typeof assetSchema>;
