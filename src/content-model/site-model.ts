import {
  writeModel,
  writeNames,
  type CatalogueTexts,
  type LocalCatalogue,
} from '../domain/catalogue/catalogue-wire.ts';
import { toId } from '../domain/shared/brand.ts';
import { otherLocale, type Locale } from '~/kit/locales.ts';
import { textsIn } from './content-sources.ts';
import { content, textsFor } from './content.ts';
import { factsInProse } from './mdx-document.ts';
import { readingMinutes } from './reading-time.ts';
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

function localCatalogue(locale: Locale): LocalCatalogue {
  const codes = registryCodes(content.registry, locale);
  return { catalogue: content.catalogue, texts: shortTexts(locale), codes };
}

/** What the islands fetch, by the name of the file inside its language (domain/catalogue/catalogue-wire.ts). */
const FILES = { model: writeModel, names: writeNames } as const;
export type ModelFile = keyof typeof FILES;

export function modelFile(file: ModelFile, locale: Locale): string {
  return FILES[file](localCatalogue(locale));
}

/** Changes whenever the file does, so that a browser never shows an old one. */
function fingerprint(text: string): string {
  let hash = 0;
  for (let index = 0; index < text.length; index++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0;
  return hash.toString(36);
}

const addresses = new Map<string, string>();

/** Address of such a file inside its language. */
export function modelAddress(file: ModelFile, locale: Locale): string {
  const key = `${locale} ${file}`;
  const known = addresses.get(key) ?? `${file}.json?v=${fingerprint(modelFile(file, locale))}`;
  addresses.set(key, known);
  return known;
}

/** Number of a phase on the line, from 1: it gives the roundel and the colour. */
export function phaseNumber(phase: string): number {
  return content.catalogue.phases.findIndex(({ id }) => id === toId(phase)) + 1;
}

/** The stale language of an asset and the day the other one changed, if the two are not of one day. */
export function staleSince(asset: string, locale: Locale): number | undefined {
  const { updatedOn } = textsFor(locale).assetFile(asset);
  const other = otherLocale(locale);
  return other !== undefined && updatedOn[other] > updatedOn[locale] ? updatedOn[other] : undefined;
}

/** Whether the text of an asset is the supplier's, not only a block of it. */
export function speaksForSupplier(asset: string): boolean {
  const { assets, assetTexts } = content.sources;
  const states = textsIn(assetTexts.get(asset)).some((text) => factsInProse(text).length > 0);
  return states || assets.get(asset)?.sample === true;
}

/** Title and summary of a lesson, by its page. Throws if content/lessons.yaml does not list the page. */
export function lessonOf(page: string, locale: Locale): { readonly title: string; readonly summary: string } {
  const lesson = content.sources.lessons.find(({ path }) => path === page);
  if (!lesson) throw new Error(`content/lessons.yaml has no lesson with the path "${page}"`);
  return { title: lesson.title[locale], summary: lesson.summary[locale] };
}

/** Whole minutes to read the guide of a phase from its first line to its last; the longer of the two languages. */
export function guideMinutes(phase: string): number {
  const texts = content.sources.guideTexts.get(phase);
  return readingMinutes(texts?.en?.text ?? '', texts?.ja?.text ?? '');
}
