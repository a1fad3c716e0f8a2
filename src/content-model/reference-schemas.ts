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

export const glossarySchema = z.array(z.strictObject({ id, term: bilingual, text: bilingual }));

/** content/sample-supplier.yaml: the facts of the one invented supplier. */
export const sampleSupplierSchema = z.strictObject({ facts: z.record(id, bilingual) });
