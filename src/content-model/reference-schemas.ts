import { z } from 'astro/zod';
import { bilingual, id } from './schema-parts.ts';

/** content/figures.yaml: each published figure once, with where it comes from. */
export const figuresSchema = z.array(
  z.strictObject({
    id,
    value: bilingual,
    statement: bilingual,
    source: z.strictObject({
      name: z.string().min(1),
      year: z.number().int().min(1950).max(2100),
      sample: z.number().int().positive().optional(),
      strength: z.enum(['primary', 'secondary']),
    }),
  }),
);

const names = z.array(z.string().min(1));

/** `also`: other names of the same thing, which the search offers. */
export const glossarySchema = z.array(
  z.strictObject({
    id,
    term: bilingual,
    also: z.strictObject({ en: names.optional(), ja: names.optional() }).optional(),
    text: bilingual,
  }),
);

const fact = z
  .strictObject({
    ...bilingual.shape,
    /** The number of the fact, once: the texts show it where they say "#", and sums calculate with it. */
    value: z.number().optional(),
  })
  .refine(({ en, ja, value }) => value === undefined || (en.includes('#') && ja.includes('#')), {
    message: 'the number of "value" is in no text → write "#" where it goes, in both languages',
  });
export type Fact = z.output<typeof fact>;

/** content/supplier.yaml: the supplier the site speaks for, invented (`sample`) or real. */
export const supplierSchema = z.strictObject({ sample: z.boolean(), facts: z.record(id, fact) });
