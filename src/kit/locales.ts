/** The languages that everything exists in. */
export const SPOKEN = ['ja', 'en'] as const;

/**
 * A language of the site. Types know the two that everything exists in. A further one of content/site.yaml gets each text
 * when the content is read, and each word when the pages are built, its own or that of `fallbackOf` (kit/languages.ts): what
 * has an entry for these two has one for it.
 */
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

/**
 * The language of the page, as its layout wrote it into `<html data-locale>`. Not `lang`: a browser that translates the
 * page changes that one.
 */
export function pageLocale(): Locale {
  const { locale } = document.documentElement.dataset;
  return isLocale(locale) ? locale : 'en';
}
