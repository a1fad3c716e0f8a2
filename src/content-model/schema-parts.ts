import { z } from 'astro/zod';

/** Permanent, topic-based, kebab-case. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is written in small-letters-and-hyphens');

export const text = z.string().trim().min(1, 'the text is empty');

/** A short text in both languages; neither may be missing. */
export const bilingual = z.strictObject({ en: text, ja: text });
export type Bilingual = z.output<typeof bilingual>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

function isRealDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** `2026-11-22` → days since 1970-01-01. */
export const day = z
  .string()
  .regex(DAY, 'a date is written like 2026-11-22')
  .refine((value) => !DAY.test(value) || isRealDay(value), 'no such day in the calendar')
  .transform((value) => Date.parse(`${value}T00:00:00Z`) / MS_PER_DAY);

export const ids = z.array(id);
export const weight = z.number().min(0).max(10);
