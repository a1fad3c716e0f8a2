import type { z } from 'astro/zod';
import { fallbackOf, furtherOf } from '../kit/languages.ts';
import { LOCALES, SPOKEN, type Locale } from '../kit/locales.ts';
import { assetSchema, type AssetFile } from './asset-schema.ts';
import { readClauses, type ClauseSources } from './clause-sources.ts';
import { foldersIn, type ContentFiles } from './content-files.ts';
import { ContentReader } from './content-reader.ts';
import type { MdxDocument } from './mdx-document.ts';
import {
  assetTypesSchema,
  concernsSchema,
  jobsSchema,
  ownersSchema,
  phasesSchema,
  processesSchema,
  questionsSchema,
  rolesSchema,
  suggestionSchema,
} from './model-schemas.ts';
import { readOrderFlow, readQuizzes, type OrderFlowSources } from './order-flow-sources.ts';
import type { QuizItem } from './order-flow-schemas.ts';
import { readPapers, type PaperSources } from './paper-sources.ts';
import type { PlanFile } from './plan-schema.ts';
import { readPlans } from './plan-sources.ts';
import type { ContentProblem } from './problem.ts';
import { readProcessMap, type ProcessMapSources } from './process-map-sources.ts';
import { figuresSchema, glossarySchema, supplierSchema } from './reference-schemas.ts';
import { REGISTRY_FILE, registrySchema, TAKE_BACK, type Registry } from './registry.ts';
import type { RequirementSet } from './requirement-schema.ts';
import { readRequirements } from './requirement-sources.ts';
import type { ShareKitFile } from './share-kit-schema.ts';
import { readShareKits } from './share-kit-sources.ts';
import { runningCaseSchema, type RunningCase } from './running-case.ts';
import { asId, ID } from './schema-parts.ts';
import { readTools, type ToolSources } from './tool-sources.ts';
import { readSecurityKit, type SecurityKitSources } from './security-kit-sources.ts';
import type { Translated } from './site-languages.ts';
import { SITE_FILE, siteSchema, type SiteFile } from './site-schema.ts';

type QuestionFile = z.output<typeof questionsSchema>[number];

/**
 * Twin texts, `undefined` where a file could not be read (which has then been reported), in a language of no page, and where
 * a further language has none yet.
 */
export interface Twins {
  readonly en: MdxDocument | undefined;
  readonly ja: MdxDocument | undefined;
}

/** The texts that there are, of every language. */
export function textsIn(twins: Twins | undefined): readonly MdxDocument[] {
  const texts: readonly (MdxDocument | undefined)[] = Object.values(twins ?? {});
  return texts.filter((text) => text !== undefined);
}

/** The text that a page in this language shows: its own or, in a further language, that of the fallback. */
export function shownText(twins: Twins | undefined, locale: Locale): MdxDocument | undefined {
  return twins?.[locale] ?? twins?.[fallbackOf(LOCALES)];
}

/** All files of content/, each checked for its own shape; references between them are not checked yet. */
export interface ContentSources extends ProcessMapSources, ClauseSources, PaperSources, ToolSources {
  /** Files that could not be read, or not wholly: what they say is unknown, not absent. */
  readonly unread: ReadonlySet<string>;
  readonly phases: z.output<typeof phasesSchema>;
  readonly jobs: z.output<typeof jobsSchema>;
  readonly concerns: z.output<typeof concernsSchema>;
  readonly roles: z.output<typeof rolesSchema>;
  readonly questions: readonly (QuestionFile & { readonly phase: string })[];
  readonly processes: z.output<typeof processesSchema>;
  readonly suggestion: z.output<typeof suggestionSchema>;
  readonly assetTypes: z.output<typeof assetTypesSchema>;
  readonly owners: z.output<typeof ownersSchema>;
  readonly figures: z.output<typeof figuresSchema>;
  readonly glossary: z.output<typeof glossarySchema>;
  readonly site: SiteFile;
  readonly facts: z.output<typeof supplierSchema>['facts'];
  /** The supplier that the facts are of is invented. */
  readonly isSampleSupplier: boolean;
  /** Undefined where the file is missing or wrong, which has then been reported. */
  readonly runningCase: RunningCase | undefined;
  readonly orderFlow: OrderFlowSources;
  readonly securityKit: SecurityKitSources;
  /** Templates of a mutual action plan, by the names of their files. */
  readonly plans: ReadonlyMap<string, PlanFile>;
  /** Starter requirements, by their files. */
  readonly requirements: ReadonlyMap<string, RequirementSet>;
  /** Kits of a rep, by their files. */
  readonly shareKits: ReadonlyMap<string, ShareKitFile>;
  readonly quizzes: ReadonlyMap<string, readonly QuizItem[]>;
  /** Undefined if the file could not be read: there is nothing to put in its place. */
  readonly registry: Registry | undefined;
  /** The ids of all assets, whether or not their files could be read. */
  readonly assetFolders: ReadonlySet<string>;
  readonly assets: ReadonlyMap<string, AssetFile>;
  readonly assetTexts: ReadonlyMap<string, Twins>;
  readonly guideTexts: ReadonlyMap<string, Twins>;
  readonly pageTexts: ReadonlyMap<string, Twins>;
  /** How many of the short texts each further language has. */
  readonly shortTexts: ReadonlyMap<Locale, Translated>;
}

/** Folders whose name is an id; one whose name can be none is reported, and nothing in it is read. */
function idFolders(reader: ContentReader, parent: string): string[] {
  return foldersIn(reader.files, parent).filter((name) => {
    if (ID.test(name)) return true;
    reader.skip(`${parent}/${name}/`, {
      wrong: `a folder in ${parent}/ is named by an id, and "${name}" is none: an id is written in small-letters-and-hyphens`,
      fix: `rename it to "${asId(name)}"`,
    });
    return false;
  });
}

function readTwins(reader: ContentReader, parent: string, names: readonly string[]): Map<string, Twins> {
  const read = (name: string): Twins => ({
    en: reader.languages.includes('en') ? reader.mdx(`${parent}/${name}/en.mdx`) : undefined,
    ja: reader.languages.includes('ja') ? reader.mdx(`${parent}/${name}/ja.mdx`) : undefined,
    ...Object.fromEntries(
      furtherOf(reader.languages).map((locale) => [
        locale,
        reader.mdxIfThere(`${parent}/${name}/${locale}.mdx`),
      ]),
    ),
  });
  return new Map(names.map((name) => [name, read(name)]));
}

function readQuestions(reader: ContentReader, phases: readonly string[]): ContentSources['questions'] {
  return phases.flatMap((phase) => {
    const questions = reader.yaml(`questions/${phase}.yaml`, questionsSchema) ?? [];
    return questions.map((question) => ({ ...question, phase }));
  });
}

/** The phases, or if their file cannot be read, those that the names of the other files let us guess. */
function phaseNames(reader: ContentReader, phases: readonly { readonly id: string }[] | undefined): string[] {
  if (phases) return phases.map(({ id }) => id);
  const files = [...reader.files.keys()].map((file) => /^questions\/([a-z-]+)\.yaml$/.exec(file)?.[1]);
  return files.filter((name) => name !== undefined);
}

/** What a writer does about a missing file. */
function howToAdd(file: string): string {
  const twin = /^(.*\/)(en|ja)\.mdx$/.exec(file);
  if (twin)
    return `write it: the two languages always ship together (its twin is ${twin[1] ?? ''}${twin[2] === 'en' ? 'ja' : 'en'}.mdx)`;
  if (file === REGISTRY_FILE)
    return 'take it back from version control; only for a site that has published nothing, "npm run content:registry -- --new" makes one';
  return 'take it back from version control, or add it (CONTRIBUTING.md shows its shape)';
}

/** Reads everything; problems are collected, never thrown, so that all are reported at once. */
export function readSources(files: ContentFiles, problems: ContentProblem[]): ContentSources {
  const reader = new ContentReader(files);
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) => reader.yaml(file, schema);
  // First, because it says which languages the other files are read in.
  const site = read(SITE_FILE, siteSchema) ?? NO_SITE;
  const phases = read('buying-phases.yaml', phasesSchema);
  const names = phaseNames(reader, phases);
  const assetFolders = idFolders(reader, 'assets');
  const assets = assetFolders.flatMap((name) => {
    const asset = read(`assets/${name}/asset.yaml`, assetSchema);
    return asset ? [[name, asset] as const] : [];
  });
  const supplier = read('supplier.yaml', supplierSchema);
  const sources: ContentSources = {
    unread: reader.unread,
    phases: phases ?? [],
    jobs: read('buying-jobs.yaml', jobsSchema) ?? [],
    concerns: read('concerns.yaml', concernsSchema) ?? [],
    roles: read('roles.yaml', rolesSchema) ?? [],
    questions: readQuestions(reader, names),
    site,
    processes: defaultsFirst(read('processes.yaml', processesSchema) ?? NO_PROCESSES, site),
    suggestion: read('suggestion.yaml', suggestionSchema) ?? NO_SUGGESTION,
    assetTypes: read('asset-types.yaml', assetTypesSchema) ?? [],
    owners: read('owners.yaml', ownersSchema) ?? [],
    figures: read('figures.yaml', figuresSchema) ?? [],
    glossary: read('glossary.yaml', glossarySchema) ?? [],
    facts: supplier?.facts ?? {},
    isSampleSupplier: supplier?.sample ?? true,
    ...readProcessMap(reader),
    ...readClauses(reader),
    ...readTools(reader),
    ...readPapers(reader),
    runningCase: read('running-case.yaml', runningCaseSchema),
    orderFlow: readOrderFlow(reader),
    securityKit: readSecurityKit(reader),
    plans: readPlans(reader),
    requirements: readRequirements(reader),
    shareKits: readShareKits(reader),
    quizzes: readQuizzes(reader),
    registry: reader.yaml(REGISTRY_FILE, registrySchema, TAKE_BACK),
    assetFolders: new Set(assetFolders),
    assets: new Map(assets),
    assetTexts: readTwins(reader, 'assets', assetFolders),
    guideTexts: readTwins(reader, 'guides', idFolders(reader, 'guides')),
    pageTexts: readTwins(reader, 'pages', idFolders(reader, 'pages')),
    shortTexts: new Map(),
  };
  const further = furtherOf(reader.languages);
  for (const language of further) reader.words(language);
  reader.finish(howToAdd);
  problems.push(...reader.problems);
  return { ...sources, shortTexts: new Map(further.map((it) => [it, reader.translated(it)])) };
}

/** The lists with the kind of purchase first that readers begin with. */
function defaultsFirst(
  processes: ContentSources['processes'],
  { defaultProcess }: SiteFile,
): ContentSources['processes'] {
  const first = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item[] => [
    ...items.filter((item) => item.id === id),
    ...items.filter((item) => item.id !== id),
  ];
  return {
    motions: first(processes.motions, defaultProcess.motion),
    accountTypes: first(processes.accountTypes, defaultProcess.accountType),
    segments: first(processes.segments, defaultProcess.segment),
    entryModes: first(processes.entryModes, defaultProcess.entryMode),
  };
}

const NO_SITE: SiteFile = {
  address: '',
  name: { en: '', ja: '' },
  tagline: { en: '', ja: '' },
  languages: [...SPOKEN],
  defaultProcess: { motion: '', accountType: '', segment: '', entryMode: '' },
};

const NO_PROCESSES: z.output<typeof processesSchema> = {
  motions: [],
  accountTypes: [],
  segments: [],
  entryModes: [],
};

const NO_SUGGESTION: z.output<typeof suggestionSchema> = {
  state: { open: 1, received: 1, reopened: 1 },
  role: { ownerPresent: 1, anyPresent: 1, nonePresent: 1 },
  otherPhase: { alwaysOnJob: 0 },
  earlyVeto: { bonus: 0, roles: [] },
  reviewLimitDays: 365,
  riskBeforePrice: { phase: '', risk: '', price: '' },
  notBefore: { questions: [], types: [], answers: [] },
  formOrder: {},
  mostShown: 3,
};
