import { drafts, files, folder } from 'virtual:content-files';
import { isLocale, LOCALES, SPOKEN, type Locale } from '~/kit/locales.ts';
import { preferredLocale } from '~/kit/preferred-locale.ts';
import { toId, type AssetId } from '../domain/shared/brand.ts';
import { publishedToday, type Edition } from './edition.ts';
import { loadContent, type Content } from './load-content.ts';
import { Texts } from './texts.ts';

/** Which assets this build shows. */
export const edition: Edition = { ...publishedToday(), drafts };

/** The checked content of this site; a page that imports it fails to build if anything in it is wrong. */
export const content: Content = loadContent(files, folder, edition);

/** Whether an asset has a page in this build; a draft has none. */
export function isShown(asset: string): boolean {
  return content.catalogue.assets.has(toId<AssetId>(asset));
}

const byLocale = new Map(
  [...SPOKEN, ...LOCALES].map((locale) => [locale, new Texts(content.sources, locale)]),
);

/** The short texts of the model in one language. */
export function textsFor(locale: Locale): Texts {
  const texts = byLocale.get(locale);
  if (!texts) throw new Error(`no texts in "${locale}"`);
  return texts;
}

/** The language of the page being built; pages outside a language are English. */
export function localeOfPage(astro: { readonly currentLocale: string | undefined }): Locale {
  return isLocale(astro.currentLocale) ? astro.currentLocale : preferredLocale([]);
}
