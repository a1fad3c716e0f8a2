import type { Locale } from './locales.ts';

const MS_PER_DAY = 86_400_000;
const TAGS: Readonly<Record<Locale, string>> = { ja: 'ja-JP', en: 'en-GB' };

/** A calendar day (days since 1970-01-01), the same in every time zone. */
export function formatDay(locale: Locale, day: number): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    day * MS_PER_DAY,
  );
}

/** A moment (seconds since 1970) in the reader's own time zone. */
export function formatMoment(locale: Locale, seconds: number): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(
    seconds * 1000,
  );
}

/** The calendar day of a moment, and its time of day, in the reader's own time zone. */
export function formatDate(locale: Locale, seconds: number): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long' }).format(seconds * 1000);
}

export function formatTime(locale: Locale, seconds: number): string {
  return new Intl.DateTimeFormat(TAGS[locale], { timeStyle: 'short' }).format(seconds * 1000);
}

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long ago, in the largest whole unit; below a minute it is "now". */
export function formatAgo(locale: Locale, seconds: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(TAGS[locale], { numeric: 'auto' });
  const past = Math.max(0, now - seconds);
  for (const [unit, length] of STEPS) {
    if (past >= length) return format.format(-Math.floor(past / length), unit);
  }
  return format.format(0, 'second');
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 1 }).format(value);
}

/** "A, B and C" / 「A、B、C」 */
export function formatList(locale: Locale, items: readonly string[]): string {
  if (locale === 'ja') return items.join('、');
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
}
