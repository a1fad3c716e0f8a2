import { files } from 'virtual:content-files';
import { isLocale, type Locale } from '~/kit/locales.ts';
import { loadContent, type Content } from './load-content.ts';
import { Texts } from './texts.ts';

/** The checked content of this site; a page that imports it fails to build if anything in it is wrong. */
export const content: Content = loadContent(files);

const byLocale = { ja: new Texts(content.sources, 'ja'), en: new Texts(content.sources, 'en') } as const;

/** The short texts of the model in one language. */
export function textsFor(locale: Locale): Texts {
  return byLocale[locale];
}

/** The language of the page being built; pages outside a language are English. */
export function localeOfPage(astro: { readonly currentLocale: string | undefined }): Locale {
  return isLocale(astro.currentLocale) ? astro.currentLocale : 'en';
}
