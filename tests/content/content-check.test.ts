import { describe, expect, test, vi } from 'vitest';
import { ContentError } from '~/content-model/problem.ts';
import { checkContent, loadContent } from '~/content-model/load-content.ts';
import { edited, insert, problemsAfter, replace, sound, whole } from './support/broken-content.ts';
import {
  ASSET,
  ASSET_EN,
  ASSET_JA,
  GUIDE_EN,
  GUIDE_JA,
  QUESTIONS,
  inBoth,
  expectProblem,
  type Case,
} from './support/expect-problem.ts';

test('the content of this site is sound, and so is what the other tests break', () => {
  expect(checkContent(whole).problems).toEqual([]);
  expect(problemsAfter({})).toEqual([]);
});

describe('what an author may not write is told with what to write instead', () => {
  const cases: readonly Case[] = [
    [
      'an unknown component',
      inBoth('<Banner />'),
      { file: ASSET_EN, field: '<Banner>', wrong: 'unknown component', mend: 'use one of' },
    ],
    [
      'a missing attribute',
      inBoth('<Section id="x">\n\ny\n\n</Section>'),
      { file: ASSET_EN, field: '<Section>', wrong: '"title"', mend: 'add title' },
    ],
    [
      'an unknown attribute',
      inBoth('<Term id="tco" size="2">x</Term>'),
      { file: ASSET_EN, field: '<Term>', wrong: '"size"', mend: 'use: id' },
    ],
    [
      'a component in the wrong place',
      inBoth('<Field id="x" label="y" />'),
      { file: ASSET_EN, field: '<Field>', wrong: 'wrong place', mend: 'TemplateBlock' },
    ],
    [
      'two targets in one link',
      inBoth('<Ref asset="sla-sheet" role="user">x</Ref>'),
      { file: ASSET_EN, field: '<Ref>', wrong: 'one target', mend: 'exactly one' },
    ],
    [
      'two tables with one caption',
      inBoth(
        '<ComparisonTable caption="x">\n\n| a | b |\n| - | - |\n| c | d |\n\n</ComparisonTable>\n\n'.repeat(
          2,
        ),
      ),
      { file: ASSET_EN, field: 'caption="x"', wrong: 'the same caption', mend: 'what this table is about' },
    ],
    [
      'an anchor twice',
      inBoth('<Section id="x" title="a" />\n\n<Section id="x" title="b" />'),
      { file: ASSET_JA, field: 'id="x"', wrong: 'twice', mend: 'its own id' },
    ],
    ['a heading with a hash', inBoth('## Title'), { file: ASSET_EN, wrong: 'heading', mend: '<Section' }],
    ['an expression', inBoth('A {1 + 1} b.'), { file: ASSET_EN, wrong: 'expression', mend: 'plain text' }],
    ['an import', inBoth("import a from 'b'"), { file: ASSET_EN, wrong: 'import', mend: 'remove it' }],
    [
      'an aligned table',
      inBoth('| a |\n| :-: |\n| b |'),
      { file: ASSET_EN, wrong: 'alignment', mend: '---' },
    ],
    [
      'a value in braces',
      inBoth('<Section id={1} title="x" />'),
      { file: ASSET_EN, field: 'id', wrong: 'double quotes', mend: 'name="value"' },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
  });
});

describe('what is missing is told', () => {
  const answerable = 'side-by-side';
  const withoutAnswer = Object.fromEntries(
    [...sound]
      .filter(([file, text]) => file.endsWith('asset.yaml') && text.includes(answerable))
      .map(([file]) => [file, replace(/answers: .*/, 'answers: [service-levels]')]),
  );
  const cases: readonly Case[] = [
    [
      'the twin of a text',
      { [ASSET_JA]: undefined },
      { file: ASSET_JA, wrong: 'missing', mend: `twin of ${ASSET_EN}` },
    ],
    [
      'a component in one language',
      { [ASSET_JA]: insert('<Warning>\n\n注意\n\n</Warning>') },
      { file: ASSET_JA, wrong: '<Warning>', mend: 'same components' },
    ],
    [
      'an item in one language',
      { [GUIDE_JA]: replace('- two\n', '') },
      { file: GUIDE_JA, wrong: 'list items', mend: 'numbers of items' },
    ],
    [
      'an asset for a question',
      withoutAnswer,
      { file: QUESTIONS, field: answerable, wrong: 'no asset', mend: '"answers"' },
    ],
    [
      'the guide of a phase',
      { [GUIDE_EN]: undefined, [GUIDE_JA]: undefined },
      { file: 'guides/evaluation/', wrong: 'no guide', mend: 'write' },
    ],
    [
      'the section of a question in a guide',
      { [GUIDE_EN]: replace('<QuestionSection id="see-our-case"', '<QuestionSection id="weak-points"') },
      {
        file: GUIDE_EN,
        field: 'see-our-case',
        wrong: 'no section',
        mend: '<QuestionSection id="see-our-case">',
      },
    ],
    [
      'the short answer',
      { [ASSET_EN]: (text) => `First this.\n\n${text}` },
      { file: ASSET_EN, wrong: 'answer in short', mend: '<ShortAnswer>' },
    ],
    [
      'what was not answered',
      { [ASSET_EN]: (text) => `${text}\nAfterwards.\n` },
      { file: ASSET_EN, wrong: 'did not answer', mend: '<NotAnswered>' },
    ],
    [
      'the mark of a sample',
      { [ASSET]: replace('sample: true', 'sample: false') },
      { file: ASSET_EN, wrong: 'not marked as sample', mend: 'sample: true' },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
  });
});

describe('loading', () => {
  test('checks the same texts once in a process, however often the module is loaded', async () => {
    const first = checkContent(whole);
    vi.resetModules();
    const again = await import('~/content-model/load-content.ts');
    expect(again.checkContent).not.toBe(checkContent);
    expect(again.checkContent(new Map(whole))).toBe(first);
    expect(again.checkContent(edited({})).files).not.toBe(whole);
  });

  test('throws once, with every problem, each with its file, what is wrong and how to mend it', () => {
    const broken = edited({
      'roles.yaml': undefined,
      [ASSET_JA]: undefined,
      [GUIDE_EN]: insert('<Banner />'),
    });
    let caught: unknown;
    try {
      loadContent(broken);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ContentError);
    const { message, problems } = caught as ContentError;
    expect(problems.length).toBeGreaterThan(2);
    for (const file of ['content/roles.yaml', `content/${ASSET_JA}`, `content/${GUIDE_EN}`])
      expect(message).toContain(file);
    expect(message.match(/wrong: /g)).toHaveLength(problems.length);
    expect(message.match(/mend: /g)).toHaveLength(problems.length);
  });

  test('gives every asset a code, minutes and its dates', () => {
    const { catalogue } = loadContent(whole);
    for (const asset of catalogue.assets.values()) {
      expect(asset.code).toBeGreaterThanOrEqual(0);
      expect(asset.minutes).toBeGreaterThan(0);
      expect(asset.reviewedOn).toBeGreaterThan(20_000);
    }
  });
});
