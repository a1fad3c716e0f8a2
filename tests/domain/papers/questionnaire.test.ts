import { describe, expect, test } from 'vitest';
import { AnswerBook } from '../../../src/domain/answers/answer-book.ts';
import { kitQuestion } from '../../../src/domain/answers/questionnaire.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { viewOf } from '../../../src/domain/journal/view.ts';
import { openSections, paperOf } from '../../../src/domain/papers/paper.ts';
import { questionnaireOf } from '../../../src/domain/papers/paper-questionnaire.ts';
import { toId, type OptionId } from '../../../src/domain/shared/brand.ts';
import { answer, journalOf, option } from '../support/journals.ts';
import { KIT } from '../support/security-kit.ts';
import { factsWith, part, section, template } from './support/facts.ts';

const TODAY = 20_908;
const TEMPLATE = {
  ...template(section('answers', { parts: [part('security-kit')] })),
  heads: (['option', 'tier', 'ai', 'text'] as const).map((kind) => ({
    id: kind,
    label: kind,
    kind,
    register: kind,
  })),
};

function paperAfter(typed: Readonly<Record<string, string>>, ...bodies: readonly EventBody[]) {
  const register = (name: string) => typed[name] ?? '';
  const questionnaire = questionnaireOf(
    TEMPLATE,
    register,
    new AnswerBook(viewOf(journalOf(...bodies)), TODAY),
    KIT,
    {
      facts: ({ proof = '' }) => proof,
      tier: (name, count) => `${name} (${count})`,
      ai: (count) => `AI (${count})`,
    },
  );
  const paper = paperOf(TEMPLATE, factsWith({ typed: register, questionnaire: questionnaire.facts }));
  return { questionnaire, paper };
}

const said = (id: string, text: string, more: object = {}) =>
  answer(kitQuestion(id), text, { option: toId<OptionId>('a'), proof: 'written', ...more });

describe('the paper of the questionnaire', () => {
  test('holds the answers of one supplier and lists the rest as open', () => {
    const { paper } = paperAfter({}, option('a', 'Kobako'), option('b', 'Hako'), said('backup', 'Daily'));
    expect(paper.heads.map(({ text }) => text)).toEqual(['Kobako', 'Basics (1)']);
    expect(paper.sections[0]).toMatchObject({
      parts: [
        {
          head: ['number', 'question', 'answer', 'facts'],
          rows: [
            {
              cells: ['1', 'How often?', 'Daily', 'written'],
              source: { kind: 'question', id: 'kit:backup' },
            },
          ],
        },
      ],
      open: [],
    });
  });

  test('asks as deep as was chosen, of whom was chosen', () => {
    const typed = { option: 'b', tier: '2', ai: '1', text: ' Review ' };
    const { paper, questionnaire } = paperAfter(
      typed,
      option('a', 'Kobako'),
      option('b', 'Hako'),
      said('backup', 'Daily'),
    );
    expect(paper.heads.map(({ text }) => text)).toEqual(['Hako', 'Standard (2)', 'AI (1)', 'Review']);
    expect(questionnaire.depth).toEqual({ tier: 2, withAi: true });
    expect(openSections(paper)[0]).toMatchObject({
      parts: [],
      open: ['kit:backup', 'kit:roles', 'kit:ai-where'].map((id) => ({ why: 'unanswered', id })),
    });
    expect(questionnaire.facts.rows.map(({ number }) => number)).toEqual(['1', '2', 'AI 1']);
  });

  test('prefers the supplier that was chosen; one that is out is asked no more', () => {
    const suppliers = (...bodies: readonly EventBody[]) =>
      paperAfter({ option: 'c' }, ...bodies).questionnaire.supplier?.id;
    expect(suppliers(option('c', 'C', 'out'), option('a', 'A'), option('b', 'B', 'chosen'))).toBe('b');
    expect(suppliers(option('stay', '', 'chosen'))).toBeUndefined();
  });

  test('says what to look at again: two answers, or one that has expired', () => {
    const why = (...bodies: readonly EventBody[]) =>
      paperAfter({}, option('a', 'Kobako'), ...bodies).paper.sections[0]?.open;
    expect(why(said('backup', 'Daily', { until: '2027-03-30' }))).toEqual([
      { why: 'expired', id: 'kit:backup' },
    ]);
    expect(why(said('backup', 'Daily', { by: 'A' }), said('backup', 'Weekly', { by: 'B' }))).toEqual([
      { why: 'conflict', id: 'kit:backup' },
    ]);
  });

  test('is empty, and says so, before a supplier is named', () => {
    const { paper } = paperAfter({ tier: '2', ai: '1' });
    expect(paper.heads).toEqual([]);
    expect(paper.sections[0]).toMatchObject({
      parts: [],
      open: [{ why: 'empty-list', id: 'security-kit' }],
    });
  });

  test('of a kit without tiers asks nothing', () => {
    const { facts } = questionnaireOf(
      { ...TEMPLATE, heads: [] },
      () => '',
      new AnswerBook(viewOf(journalOf(option('a', 'A'))), TODAY),
      { tiers: [], questions: KIT.questions },
      { facts: () => '', tier: () => 'never', ai: () => 'never' },
    );
    expect(facts).toEqual({ supplier: 'A', tier: '', ai: '', rows: [] });
  });
});
