import type { Locale } from './locales.ts';

const MS_PER_DAY = 86_400_000;
const TAGS: Readonly<Record<Locale, string>> = { ja: 'ja-JP', en: 'en-GB' };

/** A formatter takes a hundred times as long to make as to use, so each is made once a language. */
function perLanguage<Format>(make: (tag: string) => Format): (locale: Locale) => Format {
  const made = new Map<Locale, Format>();
  return (locale) => {
    const format = made.get(locale) ?? make(TAGS[locale]);
    made.set(locale, format);
    return format;
  };
}

const dates = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((tag) => new Intl.DateTimeFormat(tag, options));

const dayFormat = dates({ dateStyle: 'long', timeZone: 'UTC' });
const momentFormat = dates({ dateStyle: 'medium', timeStyle: 'short' });
const dateFormat = dates({ dateStyle: 'long' });
const timeFormat = dates({ timeStyle: 'short' });
const agoFormat = perLanguage((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
const numberFormat = perLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
const listFormat = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** A calendar day (days since 1970-01-01), the same in every time zone. */
export function formatDay(locale: Locale, day: number): string {
  return dayFormat(locale).format(day * MS_PER_DAY);
}

/** A moment (seconds since 1970) in the reader's own time zone. */
export function formatMoment(locale: Locale, seconds: number): string {
  return momentFormat(locale).format(seconds * 1000);
}

/** The calendar day of a moment, and its time of day, in the reader's own time zone. */
export function formatDate(locale: Locale, seconds: number): string {
  return dateFormat(locale).format(seconds * 1000);
}

export function formatTime(locale: Locale, seconds: number): string {
  return timeFormat(locale).format(seconds * 1000);
}

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long ago, in the largest whole unit; below a minute it is "now". */
export function formatAgo(locale: Locale, seconds: number, now: number): string {
  const format = agoFormat(locale);
  const past = Math.max(0, now - seconds);
  for (const [unit, length] of STEPS) {
    if (past >= length) return format.format(-Math.floor(past / length), unit);
  }
  return format.format(0, 'second');
}

export function formatNumber(locale: Locale, value: number): string {
  return numberFormat(locale).format(value);
}

/** "A, B and C" / 「A、B、C」 */
export function formatList(locale: Locale, items: readonly string[]): string {
  if (locale === 'ja') return items.join('、');
  return listFormat(locale).format(items);
}
