import { isLocale, LOCALES, type Locale } from './locales.ts';

/** The first language of the site that a reader prefers, else English, else the first. */
export function preferredLocale(preferences: readonly string[]): Locale {
  const wanted = preferences.map((it) => it.split('-')[0]).find(isLocale);
  return wanted ?? (isLocale('en') ? 'en' : (LOCALES[0] ?? 'en'));
}
