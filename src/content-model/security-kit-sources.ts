import type { z } from 'astro/zod';
import type { ContentReader } from './content-reader.ts';
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

export function readSecurityKit(reader: ContentReader): SecurityKitSources {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) => reader.yaml(kitFile(name), schema);
  const areas = read('areas', kitAreasSchema);
  // Without the list of areas, no file of questions can be called lost.
  if (areas === undefined) reader.leave(`${FOLDER}questions/`);
  return {
    tiers: read('tiers', kitTiersSchema) ?? NO_TIERS,
    frameworks: read('frameworks', kitFrameworksSchema) ?? [],
    areas: areas ?? [],
    questions: (areas ?? []).flatMap(({ id: area }) =>
      (read(`questions/${area}`, kitQuestionsSchema) ?? []).map((question) => ({ ...question, area })),
    ),
    aiQuestions: read('ai-questions', kitAiQuestionsSchema) ?? [],
  };
}
