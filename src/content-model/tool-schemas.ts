import { z } from 'astro/zod';
import { bilingual, id, ids, text } from './schema-parts.ts';

/** Shape of content/tools/*.yaml: a calculator as inputs, formulas and sentences. */
const unit = bilingual.refine(({ en, ja }) => en.includes('#') && ja.includes('#'), {
  message: 'the unit does not say where the number goes → write "#" there, in both languages: "JPY #"',
});

/** A number, or a sum of facts and of the running case: "case.users.atStart * price-standard". */
const sum = z.union([z.number(), text]);

const figure = z.union([
  sum,
  z.strictObject({ low: sum.optional(), likely: sum.optional(), high: sum.optional() }),
]);

const step = z
  .number()
  .positive('things are rounded to a multiple of more than nothing → write 1000, 1 or 0.1');

const input = z
  .strictObject({
    id,
    label: bilingual,
    unit,
    least: z.number(),
    most: z.number(),
    /** Where the number comes from, or whom to ask. */
    from: bilingual.optional(),
    ifEmpty: sum.optional(),
    against: z.boolean().optional(),
    range: z.boolean().optional(),
  })
  .refine(({ least, most }) => least < most, {
    message: '"least" is not below "most", so no number can be right → exchange them',
    path: ['least'],
  });

const group = z.strictObject({
  id,
  title: bilingual,
  /** While all of its inputs are empty, they count as zero, or what needs them is left out. */
  optional: z.enum(['zero', 'left-out']).optional(),
  inputs: z.array(input).min(1),
});

const row = z.strictObject({ id, label: bilingual, formula: text, round: step.optional() });

const result = z.strictObject({
  id,
  label: bilingual,
  unit: z.union([z.literal('months'), unit]),
  formula: text,
  round: step,
  low: text.optional(),
  high: text.optional(),
  main: z.boolean().optional(),
});

export const toolSchema = z.strictObject({
  asset: id,
  title: bilingual,
  groups: z.array(group).min(1),
  years: text.optional(),
  /** The unit of the rows, and how much one of it is: 1000 for thousands. */
  table: z.strictObject({ unit: bilingual, per: z.number().positive() }).optional(),
  rows: z.array(row).optional(),
  results: z.array(result).min(1),
  breakEven: z
    .strictObject({ of: id, inputs: z.array(z.strictObject({ id, round: step })).min(1) })
    .optional(),
  picture: z.union([z.strictObject({ row: id }), z.strictObject({ results: ids.min(1) })]).optional(),
  /** Question → sentences; the first whose figures are all there is offered. */
  answers: z.record(id, z.array(bilingual).min(1)),
  /** Fields of a template that stood on the page before: what was written there is still shown. */
  earlier: z
    .strictObject({ block: id, fields: z.array(z.strictObject({ id, label: bilingual })).min(1) })
    .optional(),
  /** The worked example of the page: the content check works it out. */
  example: z.strictObject({
    figures: z.record(id, figure),
    results: z.record(id, figure),
  }),
});

export type ToolFile = z.output<typeof toolSchema>;
export type ToolInputFile = z.output<typeof input>;
export type FigureFile = z.output<typeof figure>;
