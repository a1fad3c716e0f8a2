import type { Locale } from '~/kit/locales.ts';
import type { ContentSources } from './content-sources.ts';
import type { QuizItem, QuizText, StepFile, StepInSegment } from './order-flow-schemas.ts';
import type { Bilingual } from './schema-parts.ts';

/** A step as one kind of sale has it. */
export interface SegmentStep extends StepInSegment {
  readonly id: string;
  readonly file: StepFile;
}

/** The steps of one kind of sale, in order. */
export function stepsOf({ orderFlow }: ContentSources, segment: string): readonly SegmentStep[] {
  return orderFlow.steps.flatMap((file) => {
    const it = file.segments[segment];
    return it === undefined ? [] : [{ ...it, id: file.id, file }];
  });
}

/** The kinds of sale that have an order flow, in the order of processes.yaml. */
export function flowSegments(sources: ContentSources): ContentSources['processes']['segments'] {
  return sources.processes.segments.filter(({ id }) => stepsOf(sources, id).length > 0);
}

/** Names of steps, objects and systems in one language, each from the one place where it stands. */
export class OrderFlowNames {
  readonly #locale: Locale;
  readonly #names: ReadonlyMap<string, Bilingual>;

  constructor({ orderFlow }: ContentSources, locale: Locale) {
    this.#locale = locale;
    const named = (kind: string, entries: readonly { readonly id: string; readonly name: Bilingual }[]) =>
      entries.map(({ id, name }) => [`${kind}:${id}`, name] as const);
    this.#names = new Map([
      ...named('step', orderFlow.steps),
      ...named('object', orderFlow.objects),
      ...named('system', orderFlow.systems),
    ]);
  }

  #name(ref: string): string {
    const name = this.#names.get(ref);
    if (name === undefined) throw new RangeError(`Unknown name "${ref}": the content check must run first.`);
    return name[this.#locale];
  }

  step(id: string): string {
    return this.#name(`step:${id}`);
  }

  object(id: string): string {
    return this.#name(`object:${id}`);
  }

  system(id: string): string {
    return this.#name(`system:${id}`);
  }

  /** A text of a quiz: its own words, or names borrowed from the flow. */
  quizText(text: QuizText): string {
    if (typeof text === 'string') return this.#name(text);
    return Array.isArray(text) ? text.map((ref) => this.#name(ref)).join(' → ') : text[this.#locale];
  }
}

/** The quiz of a lesson; none where the lesson has no file in content/quizzes/. */
export function quizOf({ quizzes }: ContentSources, lesson: string): readonly QuizItem[] {
  return quizzes.get(lesson) ?? [];
}
