import { describe, expect, test } from 'vitest';
import { fillSentence, placesIn } from '../../../src/domain/papers/fill-sentence.ts';
import type { PaperFacts, RequirementFact } from '../../../src/domain/papers/paper-facts.ts';
import { LIST_PLACES, listParts } from '../../../src/domain/papers/paper-lists.ts';
import { tableOf } from '../../../src/domain/papers/paper-tables.ts';
import type { PaperListName } from '../../../src/domain/papers/paper-template.ts';
import { PAPER_LISTS } from '../../../src/domain/papers/paper-template.ts';
import { asked, cell, factsWith, option, said } from './support/facts.ts';

const requirement = (
  id: string,
  need: 'must' | 'nice',
  cells: RequirementFact['cells'] = new Map(),
  passMark = '',
): RequirementFact => ({
  id,
  text: `text of ${id}`,
  need,
  weight: need === 'must' ? 'must' : 'weight 3',
  passMark,
  cells,
});

const facts = factsWith({
  options: [
    option('a', 'chosen', 'links to payroll.'),
    option('b', 'in'),
    option('c', 'out', 'twice the price'),
  ],
  requirements: [
    requirement(
      'r1',
      'must',
      new Map([
        ['a', cell(true)],
        ['b', cell(false, 'on request')],
      ]),
      'seen in the trial',
    ),
    requirement('r2', 'nice'),
    requirement('r3', 'must', new Map([['a', cell(false)]])),
  ],
  questions: new Map([
    asked('q1', { answers: [said('yes'), said('no')], answeredAt: 1000 }),
    asked('q2', { answers: [said('old')], answeredAt: 999 }),
    asked('q3'),
    asked('q4', { isForSupplier: false }),
  ]),
});

function linesOf(list: PaperListName, sentence: string, without?: string, of: PaperFacts = facts) {
  return listParts(list, { sentence, ...(without === undefined ? {} : { without }) }, of);
}
const texts = (...call: Parameters<typeof linesOf>) =>
  linesOf(...call).parts.map((one) => (one.kind === 'sentence' ? one.text : ''));

describe('a sentence', () => {
  test('gives its places the words, and one full stop', () => {
    expect(fillSentence('{a}。{b}. {c}', { a: '済。', b: 'Done.', c: 'Yes.' })).toBe('済。Done. Yes.');
    expect(fillSentence('{a}{missing}', { a: '$& {b}' })).toBe('$& {b}');
    expect(placesIn('{a} and {b}')).toEqual(['a', 'b']);
  });
});

describe('a list of a paper', () => {
  test('of options tells the chosen, the others and the reasons', () => {
    expect(texts('chosen', '{name}: {why}')).toEqual(['A: links to payroll.']);
    expect(texts('others', '{name}: {why}', '{name}')).toEqual(['B', 'C: twice the price']);
    expect(texts('out', '{name}: {why}')).toEqual(['C: twice the price']);
    expect(texts('options', '{name}')).toEqual(['A', 'B']);
  });

  test('says nothing of an entry without a reason, where its sentence is about the reason', () => {
    expect(texts('others', '{why}')).toEqual(['twice the price']);
  });

  test('counts only must-haves with more behind them than a word', () => {
    expect(texts('met', '{name}: {met} of {all}')).toEqual(['A: 1 of 2', 'B: 0 of 2']);
  });

  test('of requirements numbers them and tells when they are met', () => {
    expect(texts('must', '{number} {text} ({why})', '{number} {text}')).toEqual([
      '1 text of r1 (seen in the trial)',
      '2 text of r3',
    ]);
    expect(texts('nice', '{text}')).toEqual(['text of r2']);
  });

  test('tells what was answered lately, and what is open and whose it is', () => {
    expect(texts('answered-lately', '{question} {answer}')).toEqual(['q1? yes / no']);
    expect(texts('open-questions', '{question} ({owner})')).toEqual(['q3? (Finance)', 'q4? (Finance)']);
  });

  test('that is empty is open, but for those where nothing is good news', () => {
    const quiet = ['open-questions', 'answered-lately', 'out', 'plan-target', 'plan-gates', 'plan-next'];
    for (const list of PAPER_LISTS) {
      const sentence = LIST_PLACES[list].map((name) => `{${name}}`).join(' ');
      const open = quiet.includes(list) ? [] : [{ why: 'empty-list', id: list }];
      expect(linesOf(list, sentence, sentence, factsWith()), list).toEqual({ parts: [], open });
    }
  });

  test('fills every place it names', () => {
    for (const list of PAPER_LISTS) {
      for (const place of LIST_PLACES[list].filter((name) => name !== 'why'))
        expect(
          texts(list, `{${place}}`).every((text) => text !== ''),
          `${list} ${place}`,
        ).toBe(true);
    }
  });
});

describe('a table of a paper', () => {
  test('sets the options that are in against the requirements, must-haves first', () => {
    expect(tableOf('matrix', [], facts)).toMatchObject({
      head: ['requirement', 'weight', { text: 'A' }, { text: 'B' }],
      rows: [
        { cells: ['text of r1', 'must', 'standard · shown', 'standard · said · on request'] },
        { cells: ['text of r3', 'must', 'standard · said', ''] },
        { cells: ['text of r2', 'weight 3', '', ''], source: { kind: 'requirement', id: 'r2' } },
      ],
    });
  });

  test('leaves room for the other side to answer', () => {
    expect(tableOf('must-sheet', ['Yes or no', 'Proof'], facts)).toEqual({
      kind: 'table',
      head: ['number', 'requirement', 'pass-mark', { text: 'Yes or no' }, { text: 'Proof' }],
      rows: [
        {
          cells: ['M1', 'text of r1', 'seen in the trial', '', ''],
          source: { kind: 'requirement', id: 'r1' },
        },
        { cells: ['M2', 'text of r3', '', '', ''], source: { kind: 'requirement', id: 'r3' } },
      ],
    });
    expect(tableOf('nice-sheet', ['x'], facts)).toMatchObject({
      head: ['number', 'requirement', { text: 'x' }],
      rows: [{ cells: ['G1', 'text of r2', ''] }],
    });
    expect(tableOf('question-sheet', ['Answer'], facts)).toMatchObject({
      head: ['number', 'question', { text: 'Answer' }],
      rows: [{ cells: ['Q1', 'q3?', ''], source: { kind: 'question', id: 'q3' } }],
    });
  });
});
