import { z } from 'astro/zod';
import { bilingual, id, ids } from './schema-parts.ts';

/** Shapes of content/process-map.yaml, lessons.yaml and renewal.yaml. */
const named = z.strictObject({ id, name: bilingual });

const milestoneSchema = z.strictObject({
  id,
  name: bilingual,
  segments: ids.min(1).optional(),
  phase: id,
  jobs: ids.min(1),
  funnel: ids.min(1),
  orderSteps: ids,
  systems: ids,
  sellers: ids.min(1),
  buyers: ids.min(1),
  needs: ids.min(1, 'it asks for no answer → name at least one question the buyer must have answered'),
  counts: bilingual,
  notYet: bilingual,
  usuallyOpen: ids.min(1),
});

export const processMapSchema = z.strictObject({
  funnel: z
    .array(z.strictObject({ id, level: z.enum(['top', 'middle', 'bottom', 'after']), name: bilingual }))
    .min(1),
  sellerRoles: z.array(named).min(1),
  milestones: z.array(milestoneSchema).min(1),
  stageLists: z.array(
    z.strictObject({
      id,
      name: bilingual,
      stages: z.array(z.strictObject({ id, name: bilingual, milestones: ids.min(1) })).min(1),
    }),
  ),
});

export const lessonsSchema = z.array(
  z.strictObject({
    id,
    title: bilingual,
    summary: bilingual,
    path: z
      .string()
      .regex(
        /^([a-z0-9-]+\/)+$/,
        'a path is written like learn/my-lesson/ → write it without a slash at the beginning and with one at the end',
      ),
    minutes: z.number().int().min(1).max(120),
    assets: ids.optional(),
    phases: ids.optional(),
  }),
);

const days = z.number().int().min(0).max(1000);

export const renewalSchema = z.strictObject({
  steps: z.array(z.strictObject({ id, daysBefore: days, owner: id, text: bilingual })).min(1),
  statements: z.array(z.strictObject({ id, key: z.boolean(), text: bilingual })).min(1),
  bands: z
    .array(z.strictObject({ id, atLeast: z.number().min(0).max(100), name: bilingual, text: bilingual }))
    .min(1)
    .refine(
      (bands) => bands.at(-1)?.atLeast === 0,
      'the last band begins at 0, so that every result has one → write "atLeast: 0" in it',
    )
    .refine(
      (bands) =>
        bands.every(({ atLeast }, index) => index === 0 || atLeast < (bands[index - 1]?.atLeast ?? 0)),
      'the bands stand from the highest to the lowest → put them in order',
    ),
  paths: z
    .array(z.strictObject({ id, asset: id, name: bilingual, when: bilingual, first: bilingual }))
    .min(1),
});

export type ProcessMapFile = z.output<typeof processMapSchema>;
export type MilestoneFile = z.output<typeof milestoneSchema>;
export type LessonFile = z.output<typeof lessonsSchema>[number];
export type RenewalFile = z.output<typeof renewalSchema>;
