import { z } from 'astro/zod';
import { parseDay } from '../domain/shared/calendar-day.ts';

/*
 * Messages of a schema say what is wrong and, behind an arrow, how to fix it (shape-words.ts takes them apart).
 */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Permanent, topic-based, kebab-case. */
export const id = z.string().regex(ID, 'an id is written in small-letters-and-hyphens');

/** What a name would be as an id: "New One" → "new-one". */
export function asId(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '') || 'a-name-like-this';
}

export const text = z.string().trim().min(1, 'the text is empty → write it');

/** A short text in both languages; neither may be missing. */
export const bilingual = z.strictObject({ en: text, ja: text });
export type Bilingual = z.output<typeof bilingual>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_YEAR = 2000;
const YEARS_AHEAD = 10;

function isNear(value: string): boolean {
  const year = Number(value.slice(0, 4));
  return year >= FIRST_YEAR && year <= new Date().getUTCFullYear() + YEARS_AHEAD;
}

const isoDay = z
  .string()
  .regex(DAY, 'a date is written like 2026-11-22 → write the year, the month and the day')
  .refine(
    (value) => !DAY.test(value) || parseDay(value) !== undefined,
    'no such day in the calendar → check the day and the month',
  );

const dayNumber = (value: string) => parseDay(value) ?? 0;

/** `2026-11-22` → days since 1970-01-01. */
export const day = isoDay.transform(dayNumber);

/** The same for something that somebody does now or soon. */
export const nearDay = isoDay
  .refine((value) => !DAY.test(value) || parseDay(value) === undefined || isNear(value), {
    message: `the year is before ${FIRST_YEAR} or more than ${YEARS_AHEAD} years ahead → check the year`,
  })
  .transform(dayNumber);

export const ids = z.array(id);
export const weight = z.number().min(0).max(10);
