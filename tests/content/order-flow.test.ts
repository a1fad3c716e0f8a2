import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '~/content-model/load-content.ts';
import { flowSegments, OrderFlowNames, quizOf, stepsOf } from '~/content-model/order-flow.ts';
import { LOCALES } from '~/kit/locales.ts';
import { edited, problemsAfter, replace, whole, type Edits } from './support/broken-content.ts';

const { sources } = loadContent(whole);
const STEPS = 'order-flow/steps.yaml';

test('a company passes eight order phases and a consumer five, in the order of the order', () => {
  expect(flowSegments(sources).map(({ id }) => [id, stepsOf(sources, id).map((step) => step.id)])).toEqual([
    [
      'b2b',
      [
        'lead-assignment',
        'opportunity-creation',
        'quote-configuration',
        'contracting',
        'order-submission',
        'order-fulfillment',
        'service-activation',
        'billing',
      ],
    ],
    ['b2c', ['account-creation', 'order-submission', 'order-fulfillment', 'service-activation', 'billing']],
  ]);
});

test('a story goes from its first step to the end, and one story of each kind of sale begins at the beginning', () => {
  const { scenarios } = sources.orderFlow.lesson;
  for (const { id: segment } of flowSegments(sources)) {
    const steps = stepsOf(sources, segment).map(({ id }) => id);
    const stories = scenarios
      .filter((it) => it.segment === segment)
      .map(({ story }) => story.map(({ step }) => step));
    for (const story of stories) expect(story).toEqual(steps.slice(-story.length));
    expect(stories).toContainEqual(steps);
  }
});

test('an existing customer who calls is no lead', () => {
  const begins = sources.orderFlow.lesson.scenarios.map(({ story }) => story[0]?.step);
  expect(begins).toContain('opportunity-creation');
});

test('every record that a kind of sale has is made by one of its steps', () => {
  for (const { id: segment } of flowSegments(sources)) {
    const made = new Set(stepsOf(sources, segment).flatMap(({ creates }) => creates));
    const objects = sources.orderFlow.objects.filter(({ segments }) => segments.includes(segment));
    expect(objects.map(({ id }) => id).filter((id) => !made.has(id))).toEqual([]);
  }
});

describe('a name is changed in one place', () => {
  const renamed = loadContent(
    edited({
      [STEPS]: replace(
        'en: "Fulfil the order", ja: "注文の履行"',
        'en: "Make it happen", ja: "お届けの準備"',
      ),
      'order-flow/objects.yaml': replace(
        'en: "Asset", ja: "納入商品"',
        'en: "What you have", ja: "お手元の品"',
      ),
      'order-flow/systems.yaml': replace('en: "Billing", ja: "請求"', 'en: "Accounts", ja: "経理システム"'),
    }),
  ).sources;

  test('and steps, quiz and every other text that uses it follow', () => {
    const names = new OrderFlowNames(renamed, 'ja');
    expect(names.step('order-fulfillment')).toBe('お届けの準備');
    expect(names.object('asset')).toBe('お手元の品');
    expect(names.system('billing')).toBe('経理システム');
    const quiz = quizOf(renamed, 'order-flow').flatMap((item) =>
      item.kind === 'choice'
        ? item.options.map(({ text }) => names.quizText(text))
        : item.pairs.map(({ left }) => names.quizText(left)),
    );
    expect(quiz).toContain('お届けの準備');
    expect(quiz).toContain('取引先 → 注文 → お手元の品');
  });

  test('because no name of a step is typed anywhere else', () => {
    const files = ['content', 'src'].flatMap((folder) =>
      readdirSync(path.resolve(import.meta.dirname, '../..', folder), {
        recursive: true,
        withFileTypes: true,
      })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name)),
    );
    const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
    for (const { name } of sources.orderFlow.steps) {
      for (const locale of LOCALES) {
        const places = texts
          .filter(([, text]) => text.includes(name[locale]))
          .map(([file]) => path.basename(file));
        expect(places, name[locale]).toEqual(['steps.yaml']);
      }
    }
  });

  test('a name that nobody has is a mistake of the build', () => {
    expect(() => new OrderFlowNames(sources, 'en').step('gone')).toThrow('Unknown name "step:gone"');
    expect(quizOf(sources, 'gone')).toEqual([]);
  });
});

describe('a mistake in the order flow is one problem with its file, line, field and how to fix it', () => {
  type Case = readonly [name: string, edits: Edits, file: string, field: string, wrong: string];
  const cases: readonly Case[] = [
    [
      'a system',
      { [STEPS]: replace('systems: [crm]', 'systems: [fax]') },
      STEPS,
      'lead-assignment.segments.b2b.systems',
      'unknown system "fax"',
    ],
    [
      'a role',
      { [STEPS]: replace('buyerRoles: [champion, user]', 'buyerRoles: [wizard]') },
      STEPS,
      'buyerRoles',
      '"wizard"',
    ],
    [
      'an object of the other kind of sale',
      { [STEPS]: replace('creates: [account]\n', 'creates: [quote]\n') },
      STEPS,
      'b2c.creates',
      'object of b2c "quote"',
    ],
    [
      'a buying phase',
      { [STEPS]: replace('buyingPhase: before-buying', 'buyingPhase: start') },
      STEPS,
      'lead-assignment.buyingPhase',
      '"start"',
    ],
    ['a segment', { [STEPS]: replace('    b2c:', '    b2x:') }, STEPS, 'segments', 'unknown segment "b2x"'],
    [
      'a place to move to',
      { [STEPS]: replace('movesAfter: order-submission', 'movesAfter: contracting') },
      STEPS,
      'movesAfter',
      'step of b2b "contracting"',
    ],
    [
      'a story',
      { 'order-flow/lesson.yaml': replace('step: lead-assignment', 'step: account-creation') },
      'order-flow/lesson.yaml',
      'scenarios.b2b.story',
      '"account-creation"',
    ],
    [
      'a column left out',
      { 'order-flow/lesson.yaml': replace(/\n {6}b2c: \{ en: "One or two.*/, '') },
      'order-flow/lesson.yaml',
      'aspects.who-decides.in',
      '"b2c"',
    ],
    [
      'an asset',
      { 'order-flow/lesson.yaml': replace('\n    asset: sla-sheet', '\n    asset: gone') },
      'order-flow/lesson.yaml',
      'restarts.change-order.asset',
      '"gone"',
    ],
    [
      'a path',
      { 'order-flow/lesson.yaml': replace('b2c: [asset, order, asset]', 'b2c: [asset, quote]') },
      'order-flow/lesson.yaml',
      'restarts.change-order.path.b2c',
      '"quote"',
    ],
    [
      'a question',
      { 'order-flow/arrivals.yaml': replace('[invoice-matches]', '[invoice-is-nice]') },
      'order-flow/arrivals.yaml',
      'invoice-received.questions',
      '"invoice-is-nice"',
    ],
    [
      'a motion',
      { 'order-flow/arrivals.yaml': replace('[expansion, renewal]', '[growth]') },
      'order-flow/arrivals.yaml',
      'installed-list.motions',
      '"growth"',
    ],
    [
      'a borrowed name',
      { 'quizzes/order-flow.yaml': replace('"step:billing"', '"step:paying"') },
      'quizzes/order-flow.yaml',
      'problem-found',
      '"step:paying"',
    ],
    [
      'two right answers',
      { 'quizzes/order-flow.yaml': replace('right: false', 'right: true') },
      'quizzes/order-flow.yaml',
      'options',
      'exactly one option is right',
    ],
    [
      'an id twice',
      { 'order-flow/objects.yaml': replace('- id: lead', '- id: order') },
      'order-flow/objects.yaml',
      'order',
      'is used twice',
    ],
    [
      'an unknown key',
      { 'order-flow/systems.yaml': replace('kind: crm', 'kind: crm\n  colour: red') },
      'order-flow/systems.yaml',
      '',
      'colour',
    ],
  ];
  test.each(cases)('%s', (_, edits, file, field, wrong) => {
    expect(problemsAfter(edits)).toEqual([
      {
        file,
        line: expect.any(Number) as number,
        field: expect.stringContaining(field) as string,
        wrong: expect.stringContaining(wrong) as string,
        fix: expect.stringMatching(/./) as string,
      },
    ]);
  });
});
