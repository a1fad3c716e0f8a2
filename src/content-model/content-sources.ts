import type { z } from 'astro/zod';
import { assetSchema, type AssetFile } from './asset-schema.ts';
import { readClauses, type ClauseSources } from './clause-sources.ts';
import type { ContentFiles } from './content-files.ts';
import { parseMdx, type MdxDocument } from './mdx-document.ts';
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
import type { ContentProblem } from './problem.ts';
import { readProcessMap, type ProcessMapSources } from './process-map-sources.ts';
import { readYaml } from './read-yaml.ts';
import { figuresSchema, glossarySchema, sampleSupplierSchema } from './reference-schemas.ts';
import { emptyRegistry, registrySchema, type Registry } from './registry.ts';
import { runningCaseSchema, type RunningCase } from './running-case.ts';
import { readSecurityKit, type SecurityKitSources } from './security-kit-sources.ts';

type QuestionFile = z.output<typeof questionsSchema>[number];

/** Twin texts, `undefined` where a file is missing or unreadable (which has then been reported). */
export interface Twins {
  readonly en: MdxDocument | undefined;
  readonly ja: MdxDocument | undefined;
}

/** All files of content/, each checked for its own shape; references between them are not checked yet. */
export interface ContentSources extends ProcessMapSources, ClauseSources {
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
  readonly facts: z.output<typeof sampleSupplierSchema>['facts'];
  /** Undefined where the file is missing or wrong, which has then been reported. */
  readonly runningCase: RunningCase | undefined;
  readonly orderFlow: OrderFlowSources;
  readonly securityKit: SecurityKitSources;
  readonly quizzes: ReadonlyMap<string, readonly QuizItem[]>;
  readonly registry: Registry;
  readonly assets: ReadonlyMap<string, AssetFile>;
  readonly assetTexts: ReadonlyMap<string, Twins>;
  readonly guideTexts: ReadonlyMap<string, Twins>;
  readonly pageTexts: ReadonlyMap<string, Twins>;
}

function foldersOf(files: ContentFiles, parent: string): string[] {
  const prefix = `${parent}/`;
  const names = [...files.keys()].filter((name) => name.startsWith(prefix));
  return [...new Set(names.map((name) => name.slice(prefix.length).split('/')[0] ?? ''))];
}

function readTwins(files: ContentFiles, folder: string, problems: ContentProblem[]): Twins {
  const read = (locale: 'en' | 'ja', other: string) => {
    const file = `${folder}/${locale}.mdx`;
    const source = files.get(file);
    if (source !== undefined) return parseMdx(file, source, problems);
    problems.push({
      file,
      wrong: 'the file is missing: the two languages always ship together',
      mend: `write it as the twin of ${folder}/${other}.mdx`,
    });
    return undefined;
  };
  return { en: read('en', 'ja'), ja: read('ja', 'en') };
}

function readAllTwins(files: ContentFiles, parent: string, problems: ContentProblem[]): Map<string, Twins> {
  return new Map(
    foldersOf(files, parent).map((name) => [name, readTwins(files, `${parent}/${name}`, problems)]),
  );
}

/** Reads everything; problems are collected, never thrown, so that all are told at once. */
export function readSources(files: ContentFiles, problems: ContentProblem[]): ContentSources {
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    readYaml(files, file, schema, problems);
  const phases = read('buying-phases.yaml', phasesSchema) ?? [];
  const assets = foldersOf(files, 'assets').flatMap((name) => {
    const asset = read(`assets/${name}/asset.yaml`, assetSchema);
    return asset ? [[name, asset] as const] : [];
  });
  return {
    phases,
    jobs: read('buying-jobs.yaml', jobsSchema) ?? [],
    concerns: read('concerns.yaml', concernsSchema) ?? [],
    roles: read('roles.yaml', rolesSchema) ?? [],
    questions: phases.flatMap(({ id: phase }) =>
      (read(`questions/${phase}.yaml`, questionsSchema) ?? []).map((question) => ({ ...question, phase })),
    ),
    processes: read('processes.yaml', processesSchema) ?? {
      motions: [],
      accountTypes: [],
      segments: [],
      entryModes: [],
    },
    suggestion: read('suggestion.yaml', suggestionSchema) ?? NO_SUGGESTION,
    assetTypes: read('asset-types.yaml', assetTypesSchema) ?? [],
    owners: read('owners.yaml', ownersSchema) ?? [],
    figures: read('figures.yaml', figuresSchema) ?? [],
    glossary: read('glossary.yaml', glossarySchema) ?? [],
    facts: read('sample-supplier.yaml', sampleSupplierSchema)?.facts ?? {},
    ...readProcessMap(files, problems),
    runningCase: read('running-case.yaml', runningCaseSchema),
    ...readClauses(files, problems),
    orderFlow: readOrderFlow(files, problems),
    securityKit: readSecurityKit(files, problems),
    quizzes: readQuizzes(files, problems),
    registry: files.has('registry.json')
      ? (read('registry.json', registrySchema) ?? emptyRegistry())
      : emptyRegistry(),
    assets: new Map(assets),
    assetTexts: readAllTwins(files, 'assets', problems),
    guideTexts: readAllTwins(files, 'guides', problems),
    pageTexts: readAllTwins(files, 'pages', problems),
  };
}

const NO_SUGGESTION: z.output<typeof suggestionSchema> = {
  state: { open: 1, received: 1, reopened: 1 },
  role: { ownerPresent: 1, anyPresent: 1, nonePresent: 1 },
  otherPhase: { alwaysOnJob: 0 },
  earlyVeto: { bonus: 0, roles: [] },
  reviewLimitDays: 365,
  riskBeforePrice: { phase: 'unknown', risk: 'unknown', price: 'unknown' },
  notBefore: { questions: [], types: [], answers: [] },
  formOrder: {},
  mostShown: 3,
};
