import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { catalogueFromContent } from './catalogue-from-content.ts';
import type { ContentFiles, NoText } from './content-files.ts';
import { readSources, type ContentSources } from './content-sources.ts';
import { checkContentCoverage } from './coverage-checks.ts';
import { publishedToday, type Edition } from './edition.ts';
import { IdIndex } from './id-index.ts';
import { checkTexts } from './mdx-checks.ts';
import { ContentError, type ContentProblem } from './problem.ts';
import { ReferenceCheck } from './reference-check.ts';
import { checkReferences } from './reference-checks.ts';
import { checkRegistry } from './registry-check.ts';
import { checkSite } from './site-checks.ts';
import type { LiveIds, Registry } from './registry.ts';

/** The checked content: the language-free catalogue, and everything else the pages show. */
export interface Content {
  readonly catalogue: Catalogue;
  readonly sources: ContentSources;
  readonly registry: Registry;
}

/** The ids of the content that the registry must know. */
export function liveIds(sources: ContentSources): LiveIds {
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map((entry) => entry.id));
  return {
    question: ids(sources.questions),
    asset: sources.assetFolders,
    phase: ids(sources.phases),
    role: ids(sources.roles),
    motion: ids(sources.processes.motions),
    accountType: ids(sources.processes.accountTypes),
    segment: ids(sources.processes.segments),
    entryMode: ids(sources.processes.entryModes),
    planStep: new Set([...sources.plans.values()].flatMap(({ steps }) => steps.map(({ id }) => id))),
  };
}

interface CheckedContent {
  readonly files: ContentFiles;
  readonly sources: ContentSources;
  readonly problems: readonly ContentProblem[];
}

declare global {
  /** The last content that was checked. A build loads this module twice: for astro.config.mjs, and with the pages. */
  var shirubeChecked: CheckedContent | undefined;
}

const contentOf = (file: string | NoText | undefined) => (typeof file === 'object' ? file.noText : file);

function sameTexts(a: ContentFiles, b: ContentFiles): boolean {
  return a.size === b.size && [...a].every(([file, text]) => contentOf(text) === contentOf(b.get(file)));
}

function check(files: ContentFiles): CheckedContent {
  const problems: ContentProblem[] = [];
  const sources = readSources(files, problems);
  const references = new ReferenceCheck(files, new IdIndex(sources), problems);
  checkReferences(sources, references);
  checkSite(sources, files, references);
  const sound = checkTexts(files, sources, references, problems);
  const explained = checkRegistry(sources, references, problems);
  references.finish((what, id) => explained.has(what, id));
  checkContentCoverage(sources, sound, explained, problems);
  return { files, sources, problems };
}

/** Reads and checks everything, once for the same texts in one process; returns all problems instead of throwing. */
export function checkContent(files: ContentFiles): CheckedContent {
  const last = globalThis.shirubeChecked;
  if (last && sameTexts(last.files, files)) return last;
  const checked = check(files);
  globalThis.shirubeChecked = checked;
  return checked;
}

/** @throws {ContentError} once, with all problems, where there is any. */
export function loadContent(
  files: ContentFiles,
  folder?: string,
  edition: Edition = publishedToday(),
): Content {
  const { sources, problems } = checkContent(files);
  const { registry } = sources;
  if (problems.length > 0 || registry === undefined) throw new ContentError(problems, folder);
  return { catalogue: catalogueFromContent(sources, registry, edition), sources, registry };
}
