import type { z } from 'astro/zod';
import type { ContentFiles } from './content-files.ts';
import type { ContentProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import {
  kitAiQuestionsSchema,
  kitAreasSchema,
  kitFrameworksSchema,
  kitQuestionsSchema,
  kitTiersSchema,
  type KitAiQuestionFile,
  type KitArea,
  type KitFramework,
  type KitQuestionFile,
  type KitTiersFile,
} from './security-kit-schemas.ts';

/** content/security-kit/: the questionnaire for suppliers, by tier and area, and the module for AI functions. */
export interface SecurityKitSources {
  readonly tiers: KitTiersFile;
  readonly frameworks: readonly KitFramework[];
  readonly areas: readonly KitArea[];
  readonly questions: readonly (KitQuestionFile & { readonly area: string })[];
  readonly aiQuestions: readonly KitAiQuestionFile[];
}

const FOLDER = 'security-kit/';
const NO_TIERS: KitTiersFile = { data: [], criticality: [], matrix: {}, raise: [], tiers: [] };

export const kitFile = (name: string) => `${FOLDER}${name}.yaml`;
export const kitQuestionsFile = (area: string) => kitFile(`questions/${area}`);

/** A file of questions whose area is not listed would never be shown. */
function checkLostFiles(files: ContentFiles, areas: readonly KitArea[], problems: ContentProblem[]): void {
  const expected = new Set(areas.map(({ id }) => kitQuestionsFile(id)));
  for (const file of files.keys()) {
    if (!file.startsWith(`${FOLDER}questions/`) || expected.has(file)) continue;
    problems.push({
      file,
      wrong: 'no area has the name of this file, so its questions would not be shown',
      mend: `add the area to ${kitFile('areas')}, or name the file after one that is there`,
    });
  }
}

export function readSecurityKit(files: ContentFiles, problems: ContentProblem[]): SecurityKitSources {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    readYaml(files, kitFile(name), schema, problems);
  const areas = read('areas', kitAreasSchema) ?? [];
  if (areas.length > 0) checkLostFiles(files, areas, problems);
  return {
    tiers: read('tiers', kitTiersSchema) ?? NO_TIERS,
    frameworks: read('frameworks', kitFrameworksSchema) ?? [],
    areas,
    questions: areas.flatMap(({ id: area }) =>
      (read(`questions/${area}`, kitQuestionsSchema) ?? []).map((question) => ({ ...question, area })),
    ),
    aiQuestions: read('ai-questions', kitAiQuestionsSchema) ?? [],
  };
}
