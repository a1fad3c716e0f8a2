import { describe, expect, test } from 'vitest';
import { insert, problemsAfter, replace } from './support/broken-content.ts';
import { ASSET, ASSET_EN, expectProblem, type Case } from './support/expect-problem.ts';

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
