/** The languages of the site, in the order of the language chooser. The two always ship together. */
export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(value: unknown): value is Locale {
  return value === 'ja' || value === 'en';
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'ja' ? 'en' : 'ja';
}

/** The language an element stands in: that of its nearest `lang`. */
export function localeOf(element: Element): Locale {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return isLocale(lang) ? lang : 'en';
}
