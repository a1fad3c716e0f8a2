import { z } from 'astro/zod';

/** What the editor has to know of a schema: plain data, so that the page of the editor can carry it. */
export type Shape =
  | { readonly kind: 'text' | 'day' | 'boolean' | 'yaml' }
  | { readonly kind: 'number'; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly item: Shape; readonly least?: number; readonly most?: number }
  | { readonly kind: 'record'; readonly value: Shape }
  | { readonly kind: 'object'; readonly members: Readonly<Record<string, Member>> };

export interface Member {
  readonly shape: Shape;
  readonly optional: boolean;
  /** What its absence stands for. */
  readonly fallback?: unknown;
}

type Schema = z.core.$ZodType;

const isBound = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER;

function bounds(least?: number | null, most?: number | null): { least?: number; most?: number } {
  return { ...(isBound(least) ? { least } : {}), ...(isBound(most) ? { most } : {}) };
}

/** How many entries a list has at least and at most. */
function lengthOf({ _zod: { def } }: z.ZodArray): { least?: number; most?: number } {
  const checks = def.checks ?? [];
  const least = checks.find((it) => it instanceof z.core.$ZodCheckMinLength)?._zod.def.minimum;
  const most = checks.find((it) => it instanceof z.core.$ZodCheckMaxLength)?._zod.def.maximum;
  return bounds(least, most);
}

function memberOf(schema: Schema): Member {
  if (schema instanceof z.ZodOptional) return { ...memberOf(schema.unwrap()), optional: true };
  if (schema instanceof z.ZodDefault)
    return { ...memberOf(schema.unwrap()), optional: true, fallback: schema.def.defaultValue };
  return { shape: shapeOf(schema), optional: false };
}

const isText = (schema: Schema) =>
  schema instanceof z.ZodString || schema instanceof z.ZodStringFormat || schema instanceof z.ZodCustom;

/** A value of several shapes is edited as YAML: no form can be right for all of them. */
const isOfSeveral = (schema: Schema) =>
  schema instanceof z.ZodUnion || schema instanceof z.ZodTuple || schema instanceof z.ZodLiteral;

export function shapeOf(schema: Schema): Shape {
  if (isText(schema)) return { kind: 'text' };
  if (isOfSeveral(schema)) return { kind: 'yaml' };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  // Only days are read as something else than what is written.
  if (schema instanceof z.ZodPipe) return { kind: 'day' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodRecord) return { kind: 'record', value: shapeOf(schema.valueType) };
  if (schema instanceof z.ZodArray)
    return { kind: 'list', item: shapeOf(schema.element), ...lengthOf(schema) };
  if (schema instanceof z.ZodNumber) {
    const whole = schema.format?.includes('int') === true;
    return { kind: 'number', whole, ...bounds(schema.minValue, schema.maxValue) };
  }
  if (schema instanceof z.ZodObject) {
    const members = Object.entries<Schema>(schema.shape).map(([name, it]) => [name, memberOf(it)] as const);
    return { kind: 'object', members: Object.fromEntries(members) };
  }
  throw new Error(
    `the editor knows no field for "${schema._zod.def.type}" → give it one in scripts/editor/shape.ts`,
  );
}
