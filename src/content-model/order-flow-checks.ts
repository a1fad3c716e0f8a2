import type { ContentSources } from './content-sources.ts';
import type { QuizItem, QuizText, StepFile } from './order-flow-schemas.ts';
import { idsOf, type ReferenceCheck } from './reference-check.ts';

const inFile = (name: string) => (field: string) => ({ file: `order-flow/${name}.yaml`, field });

function checkStep(step: StepFile, sources: ContentSources, check: ReferenceCheck): void {
  const { systems, objects, steps } = sources.orderFlow;
  const place = inFile('steps');
  check.known(place(`${step.id}.buyingPhase`), 'phase', [step.buyingPhase], idsOf(sources.phases));
  check.known(
    place(`${step.id}.segments`),
    'segment',
    Object.keys(step.segments),
    idsOf(sources.processes.segments),
  );
  for (const [segment, it] of Object.entries(step.segments)) {
    const field = (name: string) => place(`${step.id}.segments.${segment}.${name}`);
    const inSegment = objects.filter((object) => object.segments.includes(segment));
    check.known(field('systems'), 'system', it.systems, idsOf(systems));
    check.known(field('buyerRoles'), 'role', it.buyerRoles, idsOf(sources.roles));
    check.known(field('creates'), `object of ${segment}`, it.creates, idsOf(inSegment));
    check.known(field('changes'), `object of ${segment}`, it.changes, idsOf(inSegment));
    const others = steps.filter((other) => other.id !== step.id && segment in other.segments);
    check.known(
      field('movesAfter'),
      `step of ${segment}`,
      it.movesAfter === undefined ? [] : [it.movesAfter],
      idsOf(others),
    );
  }
}

function checkLesson(sources: ContentSources, check: ReferenceCheck): void {
  const { lesson, steps, objects } = sources.orderFlow;
  const segments = idsOf(sources.processes.segments);
  const place = inFile('lesson');
  check.unique(
    'order-flow/lesson.yaml',
    [...lesson.aspects, ...lesson.restarts].map(({ id }) => id),
  );
  for (const aspect of lesson.aspects) {
    const told = new Set(Object.keys(aspect.in));
    check.known(place(`aspects.${aspect.id}.in`), 'segment', told, segments);
    check.known(place(`aspects.${aspect.id}.in (missing)`), 'segment', segments, told);
  }
  for (const { segment, story } of lesson.scenarios) {
    const own = steps.filter((step) => segment in step.segments);
    check.known(place('scenarios.segment'), 'segment', [segment], segments);
    check.known(
      place(`scenarios.${segment}.story`),
      `step of ${segment}`,
      story.map(({ step }) => step),
      idsOf(own),
    );
  }
  for (const restart of lesson.restarts) {
    check.known(
      place(`restarts.${restart.id}.asset`),
      'asset',
      [restart.asset],
      new Set(sources.assets.keys()),
    );
    check.known(place(`restarts.${restart.id}.path`), 'segment', Object.keys(restart.path), segments);
    for (const [segment, path] of Object.entries(restart.path)) {
      const own = objects.filter((object) => object.segments.includes(segment));
      check.known(place(`restarts.${restart.id}.path.${segment}`), `object of ${segment}`, path, idsOf(own));
    }
  }
}

/** Every id that content/order-flow/ names exists, and belongs to the kind of sale it stands under. */
export function checkOrderFlow(sources: ContentSources, check: ReferenceCheck): void {
  const { objects, steps, arrivals } = sources.orderFlow;
  const segments = idsOf(sources.processes.segments);
  for (const object of objects)
    check.known(inFile('objects')(`${object.id}.segments`), 'segment', object.segments, segments);
  for (const step of steps) checkStep(step, sources, check);
  checkLesson(sources, check);
  for (const arrival of arrivals) {
    const place = (field: string) => inFile('arrivals')(`${arrival.id}.${field}`);
    check.known(place('step'), 'step', [arrival.step], idsOf(steps));
    check.known(place('questions'), 'question', arrival.questions, idsOf(sources.questions));
    check.known(place('motions'), 'motion', arrival.motions ?? [], idsOf(sources.processes.motions));
  }
}

function textsOf(item: QuizItem): readonly QuizText[] {
  return item.kind === 'choice'
    ? item.options.map(({ text }) => text)
    : item.pairs.flatMap(({ left, right }) => [left, right]);
}

function refsOf(text: QuizText): readonly string[] {
  if (typeof text === 'string') return [text];
  return Array.isArray(text) ? text : [];
}

/** Names that a quiz borrows from content/order-flow/ exist. */
export function checkQuizzes(sources: ContentSources, check: ReferenceCheck): void {
  const { steps, objects, systems } = sources.orderFlow;
  const known = new Set([
    ...steps.map(({ id }) => `step:${id}`),
    ...objects.map(({ id }) => `object:${id}`),
    ...systems.map(({ id }) => `system:${id}`),
  ]);
  const segments = idsOf(sources.processes.segments);
  for (const [lesson, items] of sources.quizzes) {
    const file = `quizzes/${lesson}.yaml`;
    check.unique(
      file,
      items.map(({ id }) => id),
    );
    for (const item of items) {
      check.known({ file, field: item.id }, 'name', textsOf(item).flatMap(refsOf), known);
      check.known({ file, field: `${item.id}.segments` }, 'segment', item.segments ?? [], segments);
    }
  }
}
