import { z } from 'astro/zod';
import { bilingual, id } from './schema-parts.ts';

/** Shapes of content/security-kit/: what decides the tier, the questions of each area, and what their codes point to. */
const tier = z.number().int().min(1).max(9);

export const kitTiersSchema = z.strictObject({
  data: z.array(z.strictObject({ id, name: bilingual, about: bilingual, example: bilingual })).min(1),
  criticality: z.array(z.strictObject({ id, name: bilingual, about: bilingual })).min(1),
  matrix: z.record(id, z.array(tier).min(1)),
  raise: z.array(z.strictObject({ id, text: bilingual })),
  tiers: z
    .array(
      z.strictObject({
        tier,
        questions: z.number().int().positive(),
        name: bilingual,
        about: bilingual,
        work: bilingual,
      }),
    )
    .min(1)
    .refine(
      (tiers) => tiers.every((entry, index) => entry.tier === index + 1),
      'the tiers are numbered 1, 2, 3 … in this order → number them so',
    ),
});

const code = z.string().regex(/^\S+$/, 'a code holds no blanks → write it without');

const citation = bilingual.refine(
  ({ en, ja }) => en.includes('#') && ja.includes('#'),
  'a text does not say where the codes go → write "#" there, in both languages',
);

const frameworkSchema = z
  .strictObject({
    id,
    name: bilingual,
    cite: citation,
    note: bilingual,
    spelledOut: z.boolean().default(false),
    series: z
      .array(
        z.strictObject({
          prefix: z.string(),
          from: z.number().int().default(1),
          to: z.number().int().positive(),
        }),
      )
      .default([]),
    codes: z.array(z.strictObject({ code, name: bilingual.optional() })).default([]),
  })
  .refine(
    ({ series, codes }) => series.length + codes.length > 0,
    'it has no code → give it codes, or a series of them',
  )
  .refine(
    ({ spelledOut, codes }) => !spelledOut || codes.every(({ name }) => name !== undefined),
    'a code has no name to spell out → give each code a name',
  );

export const kitFrameworksSchema = z.array(frameworkSchema).min(1);
export const kitAreasSchema = z.array(z.strictObject({ id, name: bilingual })).min(1);

const maps = z
  .record(id, z.array(code).min(1, 'no code is named → name at least one, or leave the framework out'))
  .refine(
    (entries) => Object.keys(entries).length > 0,
    'it points nowhere → point to at least one framework',
  );

/** evidence: what the supplier hands in. check: what the buyer tries without telling; no sheet that is sent holds it. */
const asked = {
  id,
  ask: bilingual,
  good: bilingual,
  weak: bilingual,
  evidence: bilingual,
  check: bilingual.optional(),
  maps,
};

export const kitQuestionsSchema = z.array(z.strictObject({ ...asked, tier })).min(1);
export const kitAiQuestionsSchema = z.array(z.strictObject(asked)).min(1);

export type KitTiersFile = z.output<typeof kitTiersSchema>;
export type KitFramework = z.output<typeof frameworkSchema>;
export type KitArea = z.output<typeof kitAreasSchema>[number];
export type KitQuestionFile = z.output<typeof kitQuestionsSchema>[number];
export type KitAiQuestionFile = z.output<typeof kitAiQuestionsSchema>[number];
