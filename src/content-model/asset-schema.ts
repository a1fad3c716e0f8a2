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
    /** What there is to do besides reading, by the editors' estimate: minutes of each person, at the first use. */
    work: z
      .strictObject({
        minutes: z
          .number()
          .min(5)
          .max(2400)
          .multipleOf(5, 'an estimate is rounded to five minutes → write 35 or 40'),
        people: z.number().int().min(1).max(20).default(1),
      })
      .optional(),
    audience: z.enum(['buyer', 'seller']),
    conditions: z
      .strictObject({ motions: ids.min(1), accountTypes: ids.min(1), segments: ids.min(1) })
      .partial()
      .default({}),
    /** The text speaks for the supplier of content/supplier.yaml, as long as that one is a sample. */
    sample: z.boolean().default(false),
    /** A draft is shown in development and in a preview build only; publishOn is the day from which a build shows it. */
    state: z.enum(['published', 'draft']).default('published'),
    publishOn: nearDay.optional(),
    owner: id,
    reviewedOn: nearDay,
    expiresOn: nearDay.optional(),
    updatedOn: z.strictObject({ en: nearDay, ja: nearDay }),
  })
  .refine(({ reviewedOn, expiresOn }) => expiresOn === undefined || expiresOn > reviewedOn, {
    path: ['expiresOn'],
    message: 'it ends before it was reviewed → correct expiresOn or reviewedOn',
  })
  .refine(({ publishOn, expiresOn }) => !publishOn || !expiresOn || expiresOn > publishOn, {
    path: ['publishOn'],
    message: 'it ends before it is published → correct publishOn or expiresOn',
  })
  .refine(({ state, publishOn }) => state === 'published' || publishOn === undefined, {
    path: ['publishOn'],
    message: 'a draft is published by no date → remove "state: draft", or publishOn',
  });

export type AssetFile = z.output<typeof assetSchema>;
