import { describe, expect, test } from 'vitest';
import { openSections, paperOf } from '../../../src/domain/papers/paper.ts';
import { isPaperTemplate } from '../../../src/domain/papers/paper-template.ts';
import { asked, factsWith, option, part, said, section, template } from './support/facts.ts';

const cost = section('cost', {
  parts: [part('question', { question: 'total-cost', sentence: 'Total cost: {answer}.' })],
});
const costOf = (...answers: ReturnType<typeof said>[]) =>
  factsWith({ questions: new Map([asked('total-cost', { answers })]), options: [option('a'), option('b')] });

describe('a paper', () => {
  test('says each answer in its sentence, and where it comes from', () => {
    const { sections } = paperOf(template(cost), costOf(said('14.1 million.')));
    expect(sections[0]?.parts).toEqual([
      { kind: 'sentence', text: 'Total cost: 14.1 million.', source: { kind: 'question', id: 'total-cost' } },
    ]);
    expect(sections[0]?.open).toEqual([]);
  });

  test('keeps what was typed as it stands, in both languages of its frame', () => {
    const typed = '総費用は約1,410万円 <b>{answer}</b>。';
    const ja = section('cost', {
      parts: [part('question', { question: 'total-cost', sentence: '総費用：{answer}。' })],
    });
    expect(paperOf(template(ja), costOf(said(typed))).sections[0]?.parts[0]).toMatchObject({
      text: '総費用：総費用は約1,410万円 <b>{answer}</b>。',
    });
  });

  test('prints nothing for a section without an answer, and lists it as open', () => {
    const paper = paperOf(template(cost), costOf());
    expect(paper.sections[0]?.parts).toEqual([]);
    expect(openSections(paper)).toMatchObject([
      { id: 'cost', open: [{ why: 'unanswered', id: 'total-cost' }] },
    ]);
  });

  test('does not ask for what the process does not ask', () => {
    const paper = paperOf(template(cost), factsWith());
    expect(paper.sections[0]).toMatchObject({ parts: [], open: [] });
  });

  test('tells an answer that was only marked from one that is written down', () => {
    const marked = factsWith({
      questions: new Map([asked('total-cost', { isMarked: true, isOpen: false })]),
    });
    expect(paperOf(template(cost), marked).sections[0]?.open).toEqual([
      { why: 'no-words', id: 'total-cost' },
    ]);
    const settled = factsWith({ questions: new Map([asked('total-cost', { isOpen: false })]) });
    expect(paperOf(template(cost), settled).sections[0]?.open).toEqual([]);
  });

  test('shows two answers that differ, says so, and says when one has expired', () => {
    const facts = costOf(said('14'), said('15', undefined, true));
    const [only] = paperOf(template(cost), facts).sections;
    expect(only?.parts.map((part) => part.kind === 'sentence' && part.text)).toEqual([
      'Total cost: 14.',
      'Total cost: 15. (expired)',
    ]);
    expect(only?.open).toEqual([
      { why: 'conflict', id: 'total-cost' },
      { why: 'expired', id: 'total-cost' },
    ]);
  });

  test('says where an answer does not settle its question', () => {
    const facts = factsWith({
      questions: new Map([asked('total-cost', { answers: [said('14', 'a')], isOpen: true })]),
      options: [option('a'), option('b')],
    });
    expect(paperOf(template(cost), facts).sections[0]).toMatchObject({
      parts: [{ text: 'Total cost: A: 14.' }],
      open: [{ why: 'partly', id: 'total-cost' }],
    });
  });

  test('names the option of an answer until one is chosen, and leaves the others out from then on', () => {
    const answers = [said('14', 'a'), said('15', 'b'), said('in all 29')];
    const facts = costOf(...answers);
    const texts = (options = facts.options) =>
      paperOf(template(cost), { ...facts, options }).sections[0]?.parts.map(
        (one) => 'text' in one && one.text,
      );
    expect(texts()).toEqual(['Total cost: A: 14.', 'Total cost: B: 15.', 'Total cost: in all 29.']);
    expect(texts([option('a'), option('b', 'chosen')])).toEqual([
      'Total cost: 15.',
      'Total cost: in all 29.',
    ]);
    expect(texts([option('a'), option('b', 'out')])).toEqual([
      'Total cost: A: 14.',
      'Total cost: in all 29.',
    ]);
  });

  test('of two options that each have one answer shows no conflict', () => {
    const [only] = paperOf(template(cost), costOf(said('14', 'a'), said('15', 'b'))).sections;
    expect(only?.open).toEqual([]);
  });

  test('takes the writer’s own words instead of the answers, and leads back to their field', () => {
    const own = {
      ...cost,
      own: [
        { label: 'Cost', register: 'r1' },
        { label: 'Budget', register: 'r2' },
      ],
    };
    const facts = {
      ...costOf(said('14')),
      typed: (register: string) => (register === 'r2' ? ' item 305 ' : ''),
    };
    expect(paperOf(template(own), facts).sections[0]).toMatchObject({
      isOwn: true,
      parts: [{ text: 'item 305', source: { kind: 'own', id: 'r2' } }],
      open: [],
    });
  });

  test('has a head of what was typed, and nothing else', () => {
    const heads = [
      { id: 'subject', label: 'Subject', kind: 'text', register: 'h1' },
      { id: 'date', label: 'Date', kind: 'day', register: 'h2' },
    ] as const;
    const facts = factsWith({ typed: (register) => (register === 'h1' ? ' Requests ' : '') });
    expect(paperOf({ ...template(cost), heads }, facts).heads).toEqual([
      { id: 'subject', label: 'Subject', text: 'Requests' },
    ]);
  });

  test('misses nothing in a section that may stay empty', () => {
    const paper = paperOf(template({ ...cost, isNeeded: false }), costOf());
    expect(openSections(paper)).toEqual([]);
    expect(openSections(paperOf(template(cost), costOf(said('14'))))).toEqual([]);
  });

  test('holds lists and tables beside answers', () => {
    const parts = [part('options', { sentence: '{name}.' }), part('question-sheet', { columns: ['Answer'] })];
    const facts = factsWith({ options: [option('a')], questions: new Map([asked('why')]) });
    expect(paperOf(template(section('all', { parts })), facts).sections[0]).toMatchObject({
      parts: [{ text: 'A.' }, { kind: 'table', rows: [{ cells: ['Q1', 'why?', ''] }] }],
      open: [],
    });
  });

  test('counts a table without rows as open', () => {
    const sheet = section('must', { parts: [part('must-sheet', { columns: ['Answer'] })] });
    const paper = paperOf(template(sheet), factsWith());
    expect(paper.sections[0]).toMatchObject({ parts: [], open: [{ why: 'empty-list', id: 'must-sheet' }] });
  });
});

describe('a template from the page', () => {
  test('is taken only whole', () => {
    const whole = template(cost);
    expect(isPaperTemplate(JSON.parse(JSON.stringify(whole)))).toBe(true);
    expect(isPaperTemplate({ ...whole, sections: [{ ...cost, room: '100' }] })).toBe(false);
    expect(
      isPaperTemplate({ ...whole, sections: [{ ...cost, parts: [part('question'), { kind: 'x' }] }] }),
    ).toBe(false);
    expect(isPaperTemplate(undefined)).toBe(false);
  });
});
