import type { ContentSources } from './content-sources.ts';
import type { KnownIds } from './id-index.ts';
import type { QuizItem, QuizText, StepFile } from './order-flow-schemas.ts';
import type { ReferenceCheck } from './reference-check.ts';

const inFile = (name: string) => (field: string) => ({ file: `order-flow/${name}.yaml`, field });

const namesOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** The objects that a kind of sale has. Under an unknown kind of sale they are unknown for that reason only. */
function objectsOf(segment: string, { orderFlow }: ContentSources, { index }: ReferenceCheck): KnownIds {
  const own = orderFlow.objects.filter(({ segments }) => segments.includes(segment));
  const sold = index.known('segment').ids;
  const isComplete = orderFlow.objects.every(({ segments }) => segments.every((it) => sold.has(it)));
  return index.among('object', `object of ${segment}`, namesOf(own), isComplete);
}

/** The steps that a kind of sale passes. */
function stepsIn(segment: string, { orderFlow }: ContentSources, { index }: ReferenceCheck): KnownIds {
  const own = orderFlow.steps.filter(({ segments }) => segment in segments);
  const sold = index.known('segment').ids;
  const isComplete = orderFlow.steps.every(({ segments }) =>
    Object.keys(segments).every((it) => sold.has(it)),
  );
  return index.among('order step', `step of ${segment}`, namesOf(own), isComplete);
}

function checkStep(step: StepFile, sources: ContentSources, check: ReferenceCheck): void {
  const place = inFile('steps');
  check.known(place(`${step.id}.buyingPhase`), 'phase', [step.buyingPhase]);
  check.known(place(`${step.id}.segments`), 'segment', Object.keys(step.segments));
  for (const [segment, it] of Object.entries(step.segments)) {
    // Everything under an unknown kind of sale is unknown for that reason only.
    if (!check.index.known('segment').ids.has(segment)) continue;
    const field = (name: string) => place(`${step.id}.segments.${segment}.${name}`);
    const objects = objectsOf(segment, sources, check);
    check.known(field('systems'), 'system', it.systems);
    check.known(field('buyerRoles'), 'role', it.buyerRoles);
    check.known(field('creates'), objects, it.creates);
    check.known(field('changes'), objects, it.changes);
    const steps = stepsIn(segment, sources, check);
    const others = { ...steps, ids: new Set([...steps.ids].filter((id) => id !== step.id)) };
    check.known(field('movesAfter'), others, it.movesAfter === undefined ? [] : [it.movesAfter]);
  }
}

function checkLesson(sources: ContentSources, check: ReferenceCheck): void {
  const { lesson } = sources.orderFlow;
  const place = inFile('lesson');
  check.unique('order-flow/lesson.yaml', 'aspects', namesOf(lesson.aspects));
  check.unique('order-flow/lesson.yaml', 'restarts', namesOf(lesson.restarts));
  for (const aspect of lesson.aspects) {
    const told = Object.keys(aspect.in);
    check.known(place(`aspects.${aspect.id}.in`), 'segment', told);
    check.complete(place(`aspects.${aspect.id}.in`), 'segment', told);
  }
  for (const { segment, story } of lesson.scenarios) {
    check.known(place('scenarios.segment'), 'segment', [segment]);
    const steps = stepsIn(segment, sources, check);
    check.known(
      place(`scenarios.${segment}.story`),
      steps,
      story.map(({ step }) => step),
    );
  }
  for (const { id, asset, path } of lesson.restarts) {
    check.known(place(`restarts.${id}.asset`), 'asset', [asset]);
    check.known(place(`restarts.${id}.path`), 'segment', Object.keys(path));
    for (const [segment, objects] of Object.entries(path))
      check.known(place(`restarts.${id}.path.${segment}`), objectsOf(segment, sources, check), objects);
  }
}

/** Every id that content/order-flow/ names exists, and belongs to the kind of sale it stands under. */
export function checkOrderFlow(sources: ContentSources, check: ReferenceCheck): void {
  const { objects, steps, arrivals } = sources.orderFlow;
  for (const object of objects)
    check.known(inFile('objects')(`${object.id}.segments`), 'segment', object.segments);
  for (const step of steps) checkStep(step, sources, check);
  checkLesson(sources, check);
  for (const arrival of arrivals) {
    const place = (field: string) => inFile('arrivals')(`${arrival.id}.${field}`);
    check.known(place('step'), 'order step', [arrival.step]);
    check.known(place('questions'), 'question', arrival.questions);
    check.known(place('motions'), 'motion', arrival.motions ?? []);
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
  const parts = ['order step', 'object', 'system'] as const;
  const names: KnownIds = {
    what: 'name',
    where: 'order-flow/',
    ids: new Set([
      ...steps.map(({ id }) => `step:${id}`),
      ...objects.map(({ id }) => `object:${id}`),
      ...systems.map(({ id }) => `system:${id}`),
    ]),
    complete: parts.every((kind) => check.index.known(kind).complete),
  };
  for (const [lesson, items] of sources.quizzes) {
    const file = `quizzes/${lesson}.yaml`;
    check.unique(file, '', namesOf(items));
    for (const item of items) {
      check.known({ file, field: item.id }, names, textsOf(item).flatMap(refsOf));
      check.known({ file, field: `${item.id}.segments` }, 'segment', item.segments ?? []);
    }
  }
}
