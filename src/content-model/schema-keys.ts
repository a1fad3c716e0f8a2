import { z } from 'astro/zod';

/** The schema inside optional values, defaults and refinements. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap());
  if (schema instanceof z.ZodPipe) return bare(schema.in);
  return schema;
}

/** The keys that a schema allows at a path; none where it is no record with fixed keys. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const here = bare(schema);
  const [step, ...rest] = path;
  if (here instanceof z.ZodUnion) return here.options.flatMap((option) => keysAt(option, path));
  if (here instanceof z.ZodArray && step !== undefined) return keysAt(here.element, rest);
  if (here instanceof z.ZodRecord && step !== undefined) return keysAt(here.valueType, rest);
  if (!(here instanceof z.ZodObject)) return [];
  const shape = new Map<PropertyKey, z.core.$ZodType>(Object.entries(here.shape));
  if (step === undefined) return Object.keys(here.shape);
  const inner = shape.get(step);
  return inner === undefined ? [] : keysAt(inner, rest);
}
