import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { catalogueFromContent } from './catalogue-from-content.ts';
import type { ContentFiles } from './content-files.ts';
import { readSources, type ContentSources } from './content-sources.ts';
import { checkContentCoverage } from './coverage-checks.ts';
import { checkDocument, checkTwins, type KnownIds } from './mdx-checks.ts';
import { ContentError, type ContentProblem } from './problem.ts';
import { checkReferences } from './reference-checks.ts';
import { checkRegistry, type RegisteredKind } from './registry.ts';

/** The checked content: the language-free catalogue, and everything else the pages show. */
export interface Content {
  readonly catalogue: Catalogue;
  readonly sources: ContentSources;
}

function knownIds(sources: ContentSources): KnownIds {
  return {
    question: new Set(sources.questions.map((question) => question.id)),
    asset: new Set(sources.assets.keys()),
    phase: new Set(sources.phases.map((phase) => phase.id)),
    role: new Set(sources.roles.map((role) => role.id)),
    term: new Set(sources.glossary.map((entry) => entry.id)),
    fact: new Set(Object.keys(sources.facts)),
    figure: new Set(sources.figures.map((figure) => figure.id)),
    clause: new Set(sources.clauses.keys()),
    'law date': new Set(sources.lawDates.map((entry) => entry.id)),
  };
}

/** The ids of the content that the registry must know. */
export function liveIds(sources: ContentSources): Readonly<Record<RegisteredKind, ReadonlySet<string>>> {
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map((entry) => entry.id));
  return {
    question: ids(sources.questions),
    asset: new Set(sources.assets.keys()),
    phase: ids(sources.phases),
    role: ids(sources.roles),
    motion: ids(sources.processes.motions),
    accountType: ids(sources.processes.accountTypes),
    segment: ids(sources.processes.segments),
    entryMode: ids(sources.processes.entryModes),
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

function sameTexts(a: ContentFiles, b: ContentFiles): boolean {
  return a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);
}

function check(files: ContentFiles): CheckedContent {
  const problems: ContentProblem[] = [];
  const sources = readSources(files, problems);
  checkReferences(sources, problems);
  checkRegistry(sources.registry, liveIds(sources), problems);
  const known = knownIds(sources);
  for (const texts of [sources.assetTexts, sources.guideTexts, sources.pageTexts]) {
    for (const { en, ja } of texts.values()) {
      for (const document of [en, ja]) if (document) checkDocument(document, known, problems);
      if (en && ja) checkTwins(en, ja, problems);
    }
  }
  checkContentCoverage(sources, problems);
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
export function loadContent(files: ContentFiles): Content {
  const { sources, problems } = checkContent(files);
  if (problems.length > 0) throw new ContentError(problems);
  return { catalogue: catalogueFromContent(sources), sources };
}
