import { isLocale, type Locale } from '~/kit/locales.ts';
import type { ContentFiles } from './content-files.ts';
import { loadContent, type Content } from './load-content.ts';
import { Texts } from './texts.ts';

const texts = import.meta.glob<string>('../../content/**/*.{yaml,json,mdx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const PREFIX = '../../content/';
const files: ContentFiles = new Map(
  Object.entries(texts)
    .map(([name, text]) => [name.slice(PREFIX.length), text] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

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
