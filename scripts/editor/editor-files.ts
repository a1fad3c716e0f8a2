import type { z } from 'astro/zod';
import { assetSchema } from '../../src/content-model/asset-schema.ts';
import { clauseBookSchema, clauseSchema } from '../../src/content-model/clause-schemas.ts';
import { lawDatesSchema } from '../../src/content-model/law-date-schema.ts';
import * as model from '../../src/content-model/model-schemas.ts';
import * as flow from '../../src/content-model/order-flow-schemas.ts';
import { paperSchema } from '../../src/content-model/paper-schemas.ts';
import { planSchema } from '../../src/content-model/plan-schema.ts';
import * as map from '../../src/content-model/process-map-schemas.ts';
import * as reference from '../../src/content-model/reference-schemas.ts';
import { requirementSetSchema } from '../../src/content-model/requirement-schema.ts';
import { runningCaseSchema } from '../../src/content-model/running-case.ts';
import * as kit from '../../src/content-model/security-kit-schemas.ts';
import { shareKitSchema } from '../../src/content-model/share-kit-schema.ts';
import { siteSchema } from '../../src/content-model/site-schema.ts';
import { toolSchema } from '../../src/content-model/tool-schemas.ts';

/** A kind of file of the content: `file` is a path in it, or a folder of entries with `{id}` in its place. */
export interface EditorFile {
  readonly name: string;
  readonly label: string;
  readonly file: string;
  readonly schema: z.core.$ZodType;
  /** The source file of the schema, whose comments become hints. */
  readonly from: string;
}

const many = (
  name: string,
  label: string,
  file: string,
  schema: z.core.$ZodType,
  from: string,
): EditorFile => ({ name, label, file, schema, from });

/** Every YAML file of the content, with the schema it is checked against. */
export const EDITOR_FILES: readonly EditorFile[] = [
  many('assets', '支援コンテンツ · Content assets', 'assets/{id}/asset.yaml', assetSchema, 'asset-schema'),
  many('kits', '資料のセット · Kits', 'kits/{id}.yaml', shareKitSchema, 'share-kit-schema'),
  many('questions', '質問 · Questions', 'questions/{id}.yaml', model.questionsSchema, 'model-schemas'),
  many(
    'requirements',
    '要件 · Requirements',
    'requirements/{id}.yaml',
    requirementSetSchema,
    'requirement-schema',
  ),
  many('plans', '計画 · Plans', 'plans/{id}.yaml', planSchema, 'plan-schema'),
  many('papers', '書類 · Papers', 'papers/{id}.yaml', paperSchema, 'paper-schemas'),
  many('clauses', '条項 · Clauses', 'clauses/{id}.yaml', clauseSchema, 'clause-schemas'),
  many('tools', '計算ツール · Calculators', 'tools/{id}.yaml', toolSchema, 'tool-schemas'),
  many('quizzes', 'クイズ · Quizzes', 'quizzes/{id}.yaml', flow.quizSchema, 'order-flow-schemas'),
  many(
    'kit-questions',
    '審査の質問 · Security questions',
    'security-kit/questions/{id}.yaml',
    kit.kitQuestionsSchema,
    'security-kit-schemas',
  ),
  many('site', 'Site', 'site.yaml', siteSchema, 'site-schema'),
  many('supplier', 'Supplier', 'supplier.yaml', reference.supplierSchema, 'reference-schemas'),
  many('glossary', 'Glossary', 'glossary.yaml', reference.glossarySchema, 'reference-schemas'),
  many('figures', 'Figures', 'figures.yaml', reference.figuresSchema, 'reference-schemas'),
  many('roles', 'Roles', 'roles.yaml', model.rolesSchema, 'model-schemas'),
  many('owners', 'Owners', 'owners.yaml', model.ownersSchema, 'model-schemas'),
  many('buying-phases', 'Buying phases', 'buying-phases.yaml', model.phasesSchema, 'model-schemas'),
  many('buying-jobs', 'Buying jobs', 'buying-jobs.yaml', model.jobsSchema, 'model-schemas'),
  many('concerns', 'Concerns', 'concerns.yaml', model.concernsSchema, 'model-schemas'),
  many('asset-types', 'Asset types', 'asset-types.yaml', model.assetTypesSchema, 'model-schemas'),
  many('processes', 'Processes', 'processes.yaml', model.processesSchema, 'model-schemas'),
  many('suggestion', 'Suggestion', 'suggestion.yaml', model.suggestionSchema, 'model-schemas'),
  many('law-dates', 'Dates of law', 'law-dates.yaml', lawDatesSchema, 'law-date-schema'),
  many('clause-book', 'Clause book', 'clause-book.yaml', clauseBookSchema, 'clause-schemas'),
  many('process-map', 'Process map', 'process-map.yaml', map.processMapSchema, 'process-map-schemas'),
  many('lessons', 'Lessons', 'lessons.yaml', map.lessonsSchema, 'process-map-schemas'),
  many('renewal', 'Renewal', 'renewal.yaml', map.renewalSchema, 'process-map-schemas'),
  many('running-case', 'Running case', 'running-case.yaml', runningCaseSchema, 'running-case'),
  many(
    'order-systems',
    'Order flow: systems',
    'order-flow/systems.yaml',
    flow.systemsSchema,
    'order-flow-schemas',
  ),
  many(
    'order-objects',
    'Order flow: objects',
    'order-flow/objects.yaml',
    flow.objectsSchema,
    'order-flow-schemas',
  ),
  many('order-steps', 'Order flow: steps', 'order-flow/steps.yaml', flow.stepsSchema, 'order-flow-schemas'),
  many(
    'order-arrivals',
    'Order flow: arrivals',
    'order-flow/arrivals.yaml',
    flow.arrivalsSchema,
    'order-flow-schemas',
  ),
  many(
    'order-lesson',
    'Order flow: lesson',
    'order-flow/lesson.yaml',
    flow.orderLessonSchema,
    'order-flow-schemas',
  ),
  many(
    'kit-tiers',
    'Security kit: tiers',
    'security-kit/tiers.yaml',
    kit.kitTiersSchema,
    'security-kit-schemas',
  ),
  many(
    'kit-areas',
    'Security kit: areas',
    'security-kit/areas.yaml',
    kit.kitAreasSchema,
    'security-kit-schemas',
  ),
  many(
    'kit-frameworks',
    'Security kit: standards',
    'security-kit/frameworks.yaml',
    kit.kitFrameworksSchema,
    'security-kit-schemas',
  ),
  many(
    'kit-ai-questions',
    'Security kit: AI',
    'security-kit/ai-questions.yaml',
    kit.kitAiQuestionsSchema,
    'security-kit-schemas',
  ),
];
