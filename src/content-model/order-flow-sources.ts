import type { z } from 'astro/zod';
import type { ContentReader } from './content-reader.ts';
import {
  arrivalsSchema,
  objectsSchema,
  orderLessonSchema,
  quizSchema,
  stepsSchema,
  systemsSchema,
  type QuizItem,
} from './order-flow-schemas.ts';

/** content/order-flow/: how a supplier's order goes, from the first contact to the payment. */
export interface OrderFlowSources {
  readonly systems: z.output<typeof systemsSchema>;
  readonly objects: z.output<typeof objectsSchema>;
  readonly steps: z.output<typeof stepsSchema>;
  readonly lesson: z.output<typeof orderLessonSchema>;
  readonly arrivals: z.output<typeof arrivalsSchema>;
}

const NO_LESSON: z.output<typeof orderLessonSchema> = { goals: [], aspects: [], scenarios: [], restarts: [] };

export function readOrderFlow(reader: ContentReader): OrderFlowSources {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    reader.yaml(`order-flow/${name}.yaml`, schema);
  return {
    systems: read('systems', systemsSchema) ?? [],
    objects: read('objects', objectsSchema) ?? [],
    steps: read('steps', stepsSchema) ?? [],
    lesson: read('lesson', orderLessonSchema) ?? NO_LESSON,
    arrivals: read('arrivals', arrivalsSchema) ?? [],
  };
}

/** The quizzes by the lesson they belong to: content/quizzes/{lesson}.yaml. */
export function readQuizzes(reader: ContentReader): ReadonlyMap<string, readonly QuizItem[]> {
  const names = [...reader.files.keys()].filter((file) => /^quizzes\/[^/]+\.yaml$/.test(file));
  return new Map(
    names.map((file) => [
      file.slice('quizzes/'.length, -'.yaml'.length),
      reader.yaml(file, quizSchema) ?? [],
    ]),
  );
}
