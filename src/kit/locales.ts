/** The languages of the site, in the order of the language chooser. The two always ship together. */
export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(value: unknown): value is Locale {
  return value === 'ja' || value === 'en';
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'ja' ? 'en' : 'ja';
}

/**
 * The language of the page, as its layout wrote it into `<html data-locale>`. Not `lang`: a browser that translates the
 * page changes that one.
 */
export function pageLocale(): Locale {
  const { locale } = document.documentElement.dataset;
  return isLocale(locale) ? locale : 'en';
}
