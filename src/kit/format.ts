import { bareDay, MS_PER_DAY, SECONDS_PER_DAY } from '~/domain/shared/calendar-day.ts';
import { localDay } from '~/state/clock.ts';
import type { Locale } from './locales.ts';

/**
 * A formatter takes a hundred times as long to make as to use, so each is made once a language. Marked as pure where it is
 * called: a page then loads only the formatters it uses.
 */
function perLanguage<Format>(make: (tag: string) => Format): (locale: Locale) => Format {
  const made = new Map<Locale, Format>();
  return (locale) => {
    const format = made.get(locale) ?? make(locale === 'en' ? 'en-GB' : locale);
    made.set(locale, format);
    return format;
  };
}

const dates = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((tag) => new Intl.DateTimeFormat(tag, options));

const dayFormat = /* @__PURE__ */ dates({ dateStyle: 'long', timeZone: 'UTC' });
const momentFormat = /* @__PURE__ */ dates({ dateStyle: 'medium', timeStyle: 'short' });
const mediumDayFormat = /* @__PURE__ */ dates({ dateStyle: 'medium', timeZone: 'UTC' });
const dateFormat = /* @__PURE__ */ dates({ dateStyle: 'long' });
const timeFormat = /* @__PURE__ */ dates({ timeStyle: 'short' });
const agoFormat = /* @__PURE__ */ perLanguage((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
const numberFormat = /* @__PURE__ */ perLanguage(
  (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }),
);
const listFormat = /* @__PURE__ */ perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** A calendar day (days since 1970-01-01), the same in every time zone. */
export function formatDay(locale: Locale, day: number): string {
  return dayFormat(locale).format(day * MS_PER_DAY);
}

/*
 * Moments are seconds since 1970, told in the reader's own time zone. Of some only the day is known; it is the same in
 * every time zone and has no time of day.
 */

export function formatMoment(locale: Locale, seconds: number): string {
  const format = bareDay(seconds) === undefined ? momentFormat : mediumDayFormat;
  return format(locale).format(seconds * 1000);
}

/** The calendar day of a moment. */
export function formatDate(locale: Locale, seconds: number): string {
  return (bareDay(seconds) === undefined ? dateFormat : dayFormat)(locale).format(seconds * 1000);
}

/** Its time of day; empty where only the day is known. */
export function formatTime(locale: Locale, seconds: number): string {
  return bareDay(seconds) === undefined ? timeFormat(locale).format(seconds * 1000) : '';
}

const STEPS = [
  ['day', SECONDS_PER_DAY],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long ago, in the largest whole unit; below a minute it is "now". */
export function formatAgo(locale: Locale, seconds: number, now: number): string {
  const format = agoFormat(locale);
  const day = bareDay(seconds);
  if (day !== undefined) return format.format(Math.min(0, day - localDay(now)), 'day');
  const past = Math.max(0, now - seconds);
  for (const [unit, length] of STEPS) {
    if (past >= length) return format.format(-Math.floor(past / length), unit);
  }
  return format.format(0, 'second');
}

export function formatNumber(locale: Locale, value: number): string {
  return numberFormat(locale).format(value);
}

const MEGABYTE = 1_000_000;

/** "12 KB", "1.2 MB": never less than it is, so that nobody waits longer than told. */
export function formatBytes(locale: Locale, bytes: number): string {
  if (bytes < MEGABYTE) return `${formatNumber(locale, Math.ceil(bytes / 1000))} KB`;
  return `${formatNumber(locale, Math.ceil(bytes / (MEGABYTE / 10)) / 10)} MB`;
}

/** "A, B and C" / 「A、B、C」 */
export function formatList(locale: Locale, items: readonly string[]): string {
  if (locale === 'ja') return items.join('、');
  return listFormat(locale).format(items);
}
