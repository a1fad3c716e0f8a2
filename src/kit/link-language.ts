import { LOCALES, pageLocale, SPOKEN, type Locale } from './locales.ts';

/** The language that links made on this page name; they know two only (domain/link/plan-link.ts). */
export function linkLanguage(): Locale {
  const spoken = (locale: Locale) => SPOKEN.includes(locale);
  return [pageLocale(), ...LOCALES].find(spoken) ?? 'en';
}
