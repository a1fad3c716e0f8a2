import { z } from 'astro/zod';
import { bilingual, id, ids } from './schema-parts.ts';

/** Shapes of content/order-flow/*.yaml and content/quizzes/*.yaml. */
export const systemsSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(['crm', 'cpq', 'shop', 'clm', 'om', 'provisioning', 'service', 'billing']),
    name: bilingual,
    product: bilingual.optional(),
    does: bilingual,
    buyerGets: bilingual,
  }),
);

export const objectsSchema = z.array(
  z.strictObject({
    id,
    name: bilingual,
    segments: ids.min(1),
    who: bilingual,
    about: bilingual,
    ask: bilingual,
  }),
);

const stepInSegment = z.strictObject({
  systems: ids.min(1),
  actors: bilingual,
  buyerRoles: ids,
  creates: ids,
  changes: ids,
  about: bilingual,
  check: bilingual.optional(),
  notice: bilingual,
  because: bilingual,
  movesAfter: id.optional(),
});

export const stepsSchema = z
  .array(
    z.strictObject({
      id,
      name: bilingual,
      buyingPhase: id,
      inOrderCapture: z.boolean(),
      segments: z.record(id, stepInSegment),
    }),
  )
  .min(1);

export const orderLessonSchema = z.strictObject({
  goals: z.array(bilingual).min(1),
  aspects: z.array(z.strictObject({ id, name: bilingual, in: z.record(id, bilingual) })),
  scenarios: z.array(
    z.strictObject({
      segment: id,
      title: bilingual,
      intro: bilingual,
      story: z.array(z.strictObject({ step: id, text: bilingual })).min(1),
    }),
  ),
  restarts: z.array(
    z.strictObject({ id, name: bilingual, path: z.record(id, ids.min(2)), text: bilingual, asset: id }),
  ),
});

export const arrivalsSchema = z.array(
  z.strictObject({
    id,
    name: bilingual,
    text: bilingual,
    step: id,
    questions: ids.min(1, 'it helps to answer no question → name at least one'),
    motions: ids.optional(),
  }),
);

/** `step:billing`: the name of something in content/order-flow/. */
const nameRef = z
  .string()
  .regex(
    /^(step|object|system):[a-z][a-z0-9-]*$/,
    'it is neither a text nor a name → write {en, ja}, or the name of something: "step:billing"',
  );
const quizText = z.union([bilingual, nameRef, z.array(nameRef).min(2)]);
const quizItem = { id, text: bilingual, segments: ids.optional(), because: bilingual };

export const quizSchema = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('choice'),
        ...quizItem,
        options: z
          .array(z.strictObject({ text: quizText, right: z.boolean() }))
          .min(2)
          .refine(
            (options) => options.filter(({ right }) => right).length === 1,
            'exactly one option is right → write "right: true" once',
          ),
      }),
      z.strictObject({
        kind: z.literal('match'),
        ...quizItem,
        pairs: z.array(z.strictObject({ left: quizText, right: quizText })).min(2),
      }),
    ]),
  )
  .min(1);

export type StepFile = z.output<typeof stepsSchema>[number];
export type StepInSegment = z.output<typeof stepInSegment>;
export type QuizText = z.output<typeof quizText>;
export type QuizItem = z.output<typeof quizSchema>[number];
