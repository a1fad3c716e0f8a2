import { describe, expect, test } from 'vitest';
import { loadContent } from '~/content-model/load-content.ts';
import { stepsOf } from '~/content-model/order-flow.ts';
import { arrivalsOf } from '~/domain/order-flow/arrival.ts';
import { defaultChoice, processOf } from '~/domain/process/process.ts';
import { toId, type SegmentId } from '~/domain/shared/brand.ts';
import { LOCALES } from '~/kit/locales.ts';
import { whole } from './support/broken-content.ts';

const { catalogue, sources } = loadContent(whole);
const consumer = toId<SegmentId>('b2c');
/** Words of a sale with a quote and a negotiation. An estimate (概算見積, 見積もり) is neither. */
const FORBIDDEN = { en: /\bquot(e|es|ed|ation)\b|negotiat/iu, ja: /(?<!概算)見積(?!もり)|交渉/u } as const;

const processes = catalogue.motions.map(({ id }) =>
  processOf(catalogue, { ...defaultChoice(catalogue), motion: id, segment: consumer }),
);
const questions = new Set(processes.flatMap((process) => [...process.questions]));
const usable = [...catalogue.assets.values()].filter(
  ({ conditions, answers, audience }) =>
    audience === 'buyer' &&
    (conditions.segments === undefined || conditions.segments.includes(consumer)) &&
    answers.some((answer) => questions.has(answer)),
);

/** Every text under a value, in one language. */
function textsIn(value: unknown, locale: 'en' | 'ja'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (key === locale ? [inner] : []) : textsIn(inner, locale),
  );
}

describe.each(LOCALES)('a purchase by a consumer (%s)', (locale) => {
  test('asks no question about a quote or a negotiation', () => {
    const asked = sources.questions
      .filter(({ id }) => questions.has(toId(id)))
      .map(({ text }) => text[locale]);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((text) => FORBIDDEN[locale].test(text))).toEqual([]);
  });

  test('is offered no content asset about a quote or a negotiation', () => {
    expect(usable.length).toBeGreaterThan(5);
    const told = usable.map(({ id }) => {
      const file = sources.assets.get(id);
      return `${id}: ${file?.title[locale] ?? ''} ${file?.summary[locale] ?? ''}`;
    });
    expect(told.filter((text) => FORBIDDEN[locale].test(text))).toEqual([]);
  });

  test('passes no step, record, story or quiz question with a quote or a negotiation', () => {
    const { orderFlow, quizzes } = sources;
    const steps = stepsOf(sources, consumer).map(({ file: { name, segments } }) => [
      { name },
      segments[consumer],
    ]);
    const objects = orderFlow.objects.filter(({ segments }) => segments.includes(consumer));
    const stories = orderFlow.lesson.scenarios.filter(({ segment }) => segment === consumer);
    const items = [...quizzes.values()].flat().filter(({ segments }) => segments?.includes(consumer) ?? true);
    const told = textsIn(
      [
        steps,
        objects,
        stories,
        items,
        orderFlow.lesson.aspects.map((aspect) => [aspect.name, aspect.in[consumer]]),
      ],
      locale,
    );
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter((text) => FORBIDDEN[locale].test(text))).toEqual([]);
  });
});

test('a consumer waits for no quote and no contract', () => {
  for (const process of processes) {
    const names = arrivalsOf(catalogue, process).map(({ id }) => id);
    expect(names).not.toContain('quote-received');
    expect(names).not.toContain('contract-received');
    expect(names).toContain('invoice-received');
  }
});
