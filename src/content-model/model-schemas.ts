import { z } from 'astro/zod';
import { ABOUTS } from '../domain/catalogue/question.ts';
import { bilingual, id, ids, nearDay, weight } from './schema-parts.ts';

/** Shapes of the YAML files that hold the model. Unknown keys are errors: a typo never passes. */
export const phasesSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(['core', 'bookend']),
    name: bilingual,
    subtitle: bilingual,
    concernWeights: z.record(id, z.number().int().min(0).max(3)),
    exitCriteria: z.array(z.strictObject({ id, text: bilingual })).min(1),
    /** Days of its guide: when somebody last read it against the world, and when each language last changed. */
    reviewedOn: nearDay.optional(),
    updatedOn: z.strictObject({ en: nearDay, ja: nearDay }).optional(),
  }),
);

export const jobsSchema = z.array(
  z.strictObject({ id, alwaysOn: z.boolean(), name: bilingual, meaning: bilingual }),
);

export const concernsSchema = z.array(z.strictObject({ id, name: bilingual, asks: bilingual }));

export const rolesSchema = z.array(
  z.strictObject({
    id,
    code: z.string().regex(/^[A-Z]{2}$/, 'a role code is two capital letters → write two capital letters'),
    name: bilingual,
    also: bilingual,
    judgedBy: bilingual,
    arrives: bilingual,
  }),
);

export const questionsSchema = z.array(
  z.strictObject({
    id,
    job: id,
    concern: id,
    roles: ids.min(1, 'nobody needs the answer → name at least the role that owns it'),
    /** Is there one answer for the buyer's own side, or one for each supplier or way under consideration? */
    about: z.enum(ABOUTS),
    text: bilingual,
  }),
);

export const processesSchema = z.strictObject({
  motions: z
    .array(
      z.strictObject({
        id,
        name: bilingual,
        salesName: bilingual,
        about: bilingual,
        phases: ids.min(1),
        short: ids,
        skips: ids,
      }),
    )
    .min(1),
  accountTypes: z
    .array(
      z.strictObject({
        id,
        name: bilingual,
        about: bilingual,
        smallPrint: bilingual,
        skips: ids,
        rolesExpected: ids,
      }),
    )
    .min(1),
  segments: z
    .array(
      z.strictObject({
        id,
        name: bilingual,
        about: bilingual,
        skipsPhases: ids,
        short: ids,
        skips: ids,
        rolesExpected: ids.optional(),
      }),
    )
    .min(1),
  entryModes: z
    .array(z.strictObject({ id, name: bilingual, salesName: bilingual, about: bilingual, startsIn: id }))
    .min(1),
});

const form = z.enum(['practical', 'prescriptive', 'proof']);

export const suggestionSchema = z.strictObject({
  state: z.strictObject({ open: weight, received: weight, reopened: weight }),
  role: z.strictObject({ ownerPresent: weight, anyPresent: weight, nonePresent: weight }),
  otherPhase: z.strictObject({ alwaysOnJob: weight }),
  earlyVeto: z.strictObject({ bonus: weight, roles: ids }),
  reviewLimitDays: z.number().int().positive(),
  riskBeforePrice: z.strictObject({ phase: id, risk: id, price: id }),
  notBefore: z.strictObject({ questions: ids, types: ids, answers: ids }),
  formOrder: z.record(id, z.array(form)),
  mostShown: z.number().int().min(1).max(10),
});

export const assetTypesSchema = z.array(z.strictObject({ id, name: bilingual }));
const reviewer = z
  .string()
  .regex(
    /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/u,
    'a reviewer is written like @person, @company/team or person@company.example → write it so',
  );

/** `reviewers`: whom a git host asks before a text of this owner is published (`npm run content:owners`). */
export const ownersSchema = z.array(
  z.strictObject({ id, name: bilingual, reviewers: z.array(reviewer).min(1).optional() }),
);
