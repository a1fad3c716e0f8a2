import type { ContentReader } from './content-reader.ts';
import {
  lessonsSchema,
  processMapSchema,
  renewalSchema,
  type LessonFile,
  type ProcessMapFile,
  type RenewalFile,
} from './process-map-schemas.ts';

/** The two sides of a purchase, what is learnt about them, and the tools for the time after it. */
export interface ProcessMapSources {
  readonly processMap: ProcessMapFile;
  readonly lessons: readonly LessonFile[];
  readonly renewal: RenewalFile;
}

const NO_MAP: ProcessMapFile = { funnel: [], sellerRoles: [], milestones: [], stageLists: [] };
const NO_RENEWAL: RenewalFile = { steps: [], statements: [], bands: [], paths: [] };

export function readProcessMap(reader: ContentReader): ProcessMapSources {
  return {
    processMap: reader.yaml('process-map.yaml', processMapSchema) ?? NO_MAP,
    lessons: reader.yaml('lessons.yaml', lessonsSchema) ?? [],
    renewal: reader.yaml('renewal.yaml', renewalSchema) ?? NO_RENEWAL,
  };
}
