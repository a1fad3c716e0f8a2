import { LANGUAGE_NAMES, SPOKEN, type Locale } from './locales.ts';

/*
 * What a further language of content/site.yaml needs (kit/locales.ts). For the build: no page loads it.
 */

const CODE = /^[a-z]{2,3}$/;
/** Kept for private use by ISO 639: `qps` is what tests use for a language that nobody speaks. */
const PRIVATE = /^q[a-t][a-z]$/;

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The code of a language in ISO 639, as a folder of pages is called. */
export function isLanguage(code: unknown): code is Locale {
  return typeof code === 'string' && CODE.test(code) && (PRIVATE.test(code) || names.of(code) !== undefined);
}

/** Everything exists in it, so nothing of it may be missing. */
export function isSpoken(key: string): boolean {
  return SPOKEN.some((locale) => locale === key);
}

export function furtherOf(languages: readonly Locale[]): readonly Locale[] {
  return languages.filter((locale) => !isSpoken(locale));
}

/** What is not translated into a further language stands in the first of those that have everything. */
export function fallbackOf(languages: readonly Locale[]): Locale {
  return languages.find(isSpoken) ?? 'en';
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The name of a language, in its own words or in those of another. */
export function languageName(locale: Locale, inWordsOf: Locale = locale): string {
  if (inWordsOf === locale && isSpoken(locale)) return LANGUAGE_NAMES[locale];
  return capital(new Intl.DisplayNames([inWordsOf, 'en'], { type: 'language' }).of(locale) ?? locale);
}

/** How its lines run. Undefined for left to right, which pages need not say. */
export function directionOf(locale: Locale): 'rtl' | undefined {
  const { script = '' } = new Intl.Locale(locale).maximize();
  return ['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Adlm', 'Rohg'].includes(script) ? 'rtl' : undefined;
}
