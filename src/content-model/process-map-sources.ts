import type { ContentFiles } from './content-files.ts';
import {
  lessonsSchema,
  processMapSchema,
  renewalSchema,
  type LessonFile,
  type ProcessMapFile,
  type RenewalFile,
} from './process-map-schemas.ts';
import type { ContentProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** The two sides of a purchase, what is learnt about them, and the tools for the time after it. */
export interface ProcessMapSources {
  readonly processMap: ProcessMapFile;
  readonly lessons: readonly LessonFile[];
  readonly renewal: RenewalFile;
}

const NO_MAP: ProcessMapFile = { funnel: [], sellerRoles: [], milestones: [], stageLists: [] };
const NO_RENEWAL: RenewalFile = { steps: [], statements: [], bands: [], paths: [] };

export function readProcessMap(files: ContentFiles, problems: ContentProblem[]): ProcessMapSources {
  return {
    processMap: readYaml(files, 'process-map.yaml', processMapSchema, problems) ?? NO_MAP,
    lessons: readYaml(files, 'lessons.yaml', lessonsSchema, problems) ?? [],
    renewal: readYaml(files, 'renewal.yaml', renewalSchema, problems) ?? NO_RENEWAL,
  };
}
