import { describe, expect, test } from 'vitest';
import { ContentError } from '~/content-model/problem.ts';
import { checkContent, loadContent } from '~/content-model/load-content.ts';
import {
  edited,
  insert,
  problemsAfter,
  replace,
  sound,
  whole,
  type Edits,
} from './support/broken-content.ts';

const ASSET = 'assets/sla-sheet/asset.yaml';
const ASSET_EN = 'assets/sla-sheet/en.mdx';
const ASSET_JA = 'assets/sla-sheet/ja.mdx';
const GUIDE_EN = 'guides/evaluation/en.mdx';
const GUIDE_JA = 'guides/evaluation/ja.mdx';
const QUESTIONS = 'questions/evaluation.yaml';

interface Expected {
  readonly file: string;
  readonly field?: string | RegExp;
  readonly wrong: string | RegExp;
  readonly mend: string | RegExp;
}

/** Both languages get the same piece, so that only the piece itself is wrong. */
const inBoth = (piece: string): Edits => ({ [ASSET_EN]: insert(piece), [ASSET_JA]: insert(piece) });

const expectation = (value: string | RegExp) =>
  typeof value === 'string' ? expect.stringContaining(value) : expect.stringMatching(value);

function expectProblem(edits: Edits, { file, field, wrong, mend }: Expected): void {
  expect(problemsAfter(edits)).toContainEqual(
    expect.objectContaining({
      file,
      wrong: expectation(wrong),
      mend: expectation(mend),
      ...(field === undefined ? {} : { field: expectation(field) }),
    }),
  );
}

type Case = readonly [name: string, edits: Edits, expected: Expected];

test('the content of this site is sound, and so is what the other tests break', () => {
  expect(checkContent(whole).problems).toEqual([]);
  expect(problemsAfter({})).toEqual([]);
});

describe('a file that cannot be read is told with its line', () => {
  const cases: readonly Case[] = [
    [
      'a model file is missing',
      { 'roles.yaml': undefined },
      { file: 'roles.yaml', wrong: 'missing', mend: 'add it' },
    ],
    [
      'broken YAML',
      { 'concerns.yaml': (text) => `${text}\n- id: [` },
      { file: 'concerns.yaml', wrong: 'not valid YAML', mend: 'indentation' },
    ],
    [
      'an unclosed component',
      { [ASSET_EN]: replace('</ShortAnswer>', '') },
      { file: ASSET_EN, wrong: 'not readable as MDX', mend: 'close every component' },
    ],
    [
      '"<10" in a text',
      { [ASSET_EN]: insert('For <10 users.') },
      { file: ASSET_EN, wrong: 'not readable as MDX', mend: 'under 10' },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
    if (expected.wrong !== 'missing') {
      expect(problemsAfter(edits).find(({ file }) => file === expected.file)?.line).toBeGreaterThan(0);
    }
  });
});

describe('a wrong shape is told with its field', () => {
  const cases: readonly Case[] = [
    [
      'an unknown key',
      { [ASSET]: (text) => `${text}colour: red\n` },
      { file: ASSET, wrong: 'colour', mend: 'remove it' },
    ],
    [
      'a value outside its list',
      { [ASSET]: replace('form: proof', 'form: nice') },
      { file: ASSET, field: 'form', wrong: /./, mend: 'practical, prescriptive, proof' },
    ],
    [
      'a date in another order',
      { [ASSET]: replace(/reviewedOn: .*/, 'reviewedOn: 22/11/2026') },
      { file: ASSET, field: 'reviewedOn', wrong: 'like 2026-11-22', mend: /./ },
    ],
    [
      'a day that no calendar has',
      { [ASSET]: replace(/reviewedOn: .*/, 'reviewedOn: 2026-02-30') },
      { file: ASSET, field: 'reviewedOn', wrong: 'no such day', mend: /./ },
    ],
    [
      'a text in one language only',
      { [ASSET]: replace(/\n {2}ja: "SLA.*/, '') },
      { file: ASSET, field: 'title.ja', wrong: /./, mend: 'string' },
    ],
    [
      'an empty text',
      { [ASSET]: replace(/ja: "SLA.*/, 'ja: " "') },
      { file: ASSET, field: 'title.ja', wrong: 'empty', mend: /./ },
    ],
    [
      'an id in capitals',
      { 'owners.yaml': (text) => `${text}\n- id: Editors2\n  name: { en: "E", ja: "編" }\n` },
      { file: 'owners.yaml', field: 'id', wrong: 'small-letters', mend: /./ },
    ],
    [
      'an asset that answers nothing',
      { [ASSET]: replace(/answers: .*/, 'answers: []') },
      { file: ASSET, field: 'answers', wrong: 'at least one question', mend: /./ },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
  });
});

describe('an id that does not exist is told where it is named', () => {
  const cases: readonly Case[] = [
    [
      'a question, in an asset',
      { [ASSET]: replace('answers: [', 'answers: [service-level, ') },
      { file: ASSET, field: 'answers', wrong: 'unknown question "service-level"', mend: 'use one of' },
    ],
    [
      'a role, in an asset',
      { [ASSET]: replace('roles: [', 'roles: [wizard, ') },
      { file: ASSET, field: 'roles', wrong: '"wizard"', mend: 'champion' },
    ],
    [
      'a phase, in an asset',
      { [ASSET]: replace('phases: [', 'phases: [end, ') },
      { file: ASSET, field: 'phases', wrong: '"end"', mend: 'evaluation' },
    ],
    [
      'an owner',
      { [ASSET]: replace(/owner: .*/, 'owner: nobody') },
      { file: ASSET, field: 'owner', wrong: '"nobody"', mend: 'editors' },
    ],
    [
      'an asset type',
      { [ASSET]: replace(/type: .*/, 'type: poem') },
      { file: ASSET, field: 'type', wrong: '"poem"', mend: 'guide' },
    ],
    [
      'a prerequisite',
      { [ASSET]: (text) => `${text}prerequisites: [requirement-checklist]\n` },
      { file: ASSET, field: 'prerequisites', wrong: 'unknown asset', mend: 'use one of' },
    ],
    [
      'a motion, in a condition',
      { [ASSET]: (text) => `${text}conditions: { motions: [old-logo] }\n` },
      { file: ASSET, field: 'conditions.motions', wrong: '"old-logo"', mend: 'new-logo' },
    ],
    [
      'a concern, in a question',
      { [QUESTIONS]: replace('concern: proof', 'concern: fear') },
      { file: QUESTIONS, field: 'meets-requirements', wrong: '"fear"', mend: 'risk' },
    ],
    [
      'a question that a process skips',
      { 'processes.yaml': replace('skips: [', 'skips: [gone, ') },
      { file: 'processes.yaml', field: 'skips', wrong: '"gone"', mend: 'use one of' },
    ],
    [
      'a role, in the weights',
      { 'suggestion.yaml': replace('roles: [', 'roles: [wizard, ') },
      { file: 'suggestion.yaml', field: 'earlyVeto.roles', wrong: '"wizard"', mend: 'use one of' },
    ],
    [
      'a target of a link, with the nearest id',
      inBoth('<Ref asset="the-contract-guide">x</Ref>'),
      {
        file: ASSET_EN,
        field: '<Ref>',
        wrong: 'unknown asset "the-contract-guide"',
        mend: 'did you mean "contract-guide"',
      },
    ],
    [
      'a term',
      inBoth('<Term id="magic">x</Term>'),
      { file: ASSET_JA, field: '<Term>', wrong: '"magic"', mend: 'glossary.yaml' },
    ],
    [
      'a figure',
      inBoth('<Figure id="magic" />'),
      { file: ASSET_EN, field: '<Figure>', wrong: '"magic"', mend: 'figures.yaml' },
    ],
    [
      'a fact',
      inBoth('<Fact id="magic" />'),
      { file: ASSET_EN, field: '<Fact>', wrong: '"magic"', mend: 'sample-supplier.yaml' },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
  });
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

describe('the model holds together', () => {
  const cases: readonly Case[] = [
    [
      'a circle of prerequisites',
      { 'assets/requirements-checklist/asset.yaml': (text) => `${text}prerequisites: [rfp-template]\n` },
      {
        file: 'assets/requirements-checklist/asset.yaml',
        field: 'prerequisites',
        wrong: 'circle',
        mend: 'remove one',
      },
    ],
    [
      'an id twice',
      { [QUESTIONS]: replace('- id: see-our-case', '- id: meets-requirements') },
      { file: 'questions/*.yaml', field: 'meets-requirements', wrong: 'twice', mend: 'another id' },
    ],
    [
      'a folder that is no phase',
      { 'guides/middle/en.mdx': () => 'x', 'guides/middle/ja.mdx': () => 'x' },
      { file: 'guides/middle/', wrong: 'no buying phase', mend: 'rename' },
    ],
    [
      'a phase without the weight of a concern',
      { 'buying-phases.yaml': replace('concernWeights: { needs: 3, ', 'concernWeights: { ') },
      { file: 'buying-phases.yaml', field: 'missing', wrong: '"needs"', mend: /./ },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
  });
});

describe('loading', () => {
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
