/** The languages that the words of the interface exist in. */
export const SPOKEN = ['ja', 'en'] as const;
export type Locale = (typeof SPOKEN)[number];

/** Each in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { ja: '日本語', en: 'English' };

declare const SITE_LANGUAGES: readonly Locale[];

/**
 * The languages of this site, in the order of the language chooser: a build puts those of content/site.yaml here
 * (astro.config.mjs). Scripts and unit tests see all of them.
 */
export const LOCALES: readonly Locale[] = typeof SITE_LANGUAGES === 'undefined' ? SPOKEN : SITE_LANGUAGES;

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language that a page can also be read in; undefined on a site of one language. */
export function otherLocale(locale: Locale): Locale | undefined {
  return LOCALES.find((other) => other !== locale);
}

/** The first language of the site that a reader prefers, else English, else the first. */
export function preferredLocale(preferences: readonly string[]): Locale {
  const wanted = preferences.map((it) => it.slice(0, 2)).find(isLocale);
  return wanted ?? (isLocale('en') ? 'en' : (LOCALES[0] ?? 'en'));
}

/**
 * The language of the page, as its layout wrote it into `<html data-locale>`. Not `lang`: a browser that translates the
 * page changes that one.
 */
export function pageLocale(): Locale {
  const { locale } = document.documentElement.dataset;
  return isLocale(locale) ? locale : 'en';
}
