import { writeCatalogue, type CatalogueTexts } from '../domain/catalogue/catalogue-wire.ts';
import { toId } from '../domain/shared/brand.ts';
import type { Locale } from '~/kit/locales.ts';
import { content, textsFor } from './content.ts';
import { registryCodes } from './registry-codes.ts';

function shortTexts(locale: Locale): CatalogueTexts {
  const { catalogue } = content;
  const texts = textsFor(locale);
  return {
    phases: new Map(catalogue.phases.map(({ id }) => [id, texts.phase(id)])),
    jobs: new Map(catalogue.jobs.map(({ id }) => [id, texts.job(id)])),
    concerns: new Map(catalogue.concerns.map((id) => [id, texts.concern(id)])),
    roles: new Map(catalogue.roles.map(({ id }) => [id, texts.role(id)])),
    questions: new Map([...catalogue.questions.keys()].map((id) => [id, texts.question(id)])),
    assets: new Map([...catalogue.assets.keys()].map((id) => [id, texts.asset(id)])),
  };
}

/** The compact catalogue of one language, as the islands fetch it. */
export function catalogueFile(locale: Locale): string {
  const codes = registryCodes(content.sources.registry, locale);
  return writeCatalogue({ catalogue: content.catalogue, texts: shortTexts(locale), codes });
}

/** Changes whenever the file does, so that a browser never shows an old one. */
function fingerprint(text: string): string {
  let hash = 0;
  for (let index = 0; index < text.length; index++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0;
  return hash.toString(36);
}

const versions: Readonly<Record<Locale, string>> = {
  ja: fingerprint(catalogueFile('ja')),
  en: fingerprint(catalogueFile('en')),
};

/** Address of the compact catalogue inside a language. */
export function catalogueAddress(locale: Locale): string {
  return `catalogue.json?v=${versions[locale]}`;
}

/** Number of a phase on the line, from 1: it gives the roundel and the colour. */
export function phaseNumber(phase: string): number {
  return content.catalogue.phases.findIndex(({ id }) => id === toId(phase)) + 1;
}

/** The stale language of an asset and the day the other one changed, if the two are not of one day. */
export function staleSince(asset: string, locale: Locale): number | undefined {
  const { updatedOn } = textsFor(locale).assetFile(asset);
  const other = locale === 'ja' ? updatedOn.en : updatedOn.ja;
  return other > updatedOn[locale] ? other : undefined;
}

/** Title and summary of a lesson, by its page. Throws if content/lessons.yaml does not list the page. */
export function lessonOf(page: string, locale: Locale): { readonly title: string; readonly summary: string } {
  const lesson = content.sources.lessons.find(({ path }) => path === page);
  if (!lesson) throw new Error(`content/lessons.yaml has no lesson with the path "${page}"`);
  return { title: lesson.title[locale], summary: lesson.summary[locale] };
}
