import { describe, expect, test } from 'vitest';
import { AnswerBook } from '../../../src/domain/answers/answer-book.ts';
import {
  idInKit,
  isSecurityKit,
  kitQuestion,
  questionsAsked,
} from '../../../src/domain/answers/questionnaire.ts';
import {
  questionnaireSheet,
  readQuestionnaire,
  type ColumnNames,
} from '../../../src/domain/answers/questionnaire-sheet.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { viewOf } from '../../../src/domain/journal/view.ts';
import { toId, type OptionId } from '../../../src/domain/shared/brand.ts';
import { answer, journalOf, option } from '../support/journals.ts';
import { KIT } from '../support/security-kit.ts';

const NAMES: ColumnNames = {
  number: 'No.',
  ask: 'Question',
  evidence: 'Evidence',
  answer: 'In place',
  explanation: 'Explanation',
  document: 'Document',
  key: 'Key',
};
const OTHER: ColumnNames = { ...NAMES, explanation: '説明', key: 'キー', answer: '対応', document: '資料' };
const A = toId<OptionId>('a');

const bookAfter = (...bodies: readonly EventBody[]) =>
  new AnswerBook(viewOf(journalOf(option('a', 'Kobako'), ...bodies)), 20_908);
const said = (id: string, text: string, more: object = {}) =>
  answer(kitQuestion(id), text, { option: A, ...more });
const read = (book: AnswerBook, ...table: readonly (readonly string[])[]) =>
  readQuestionnaire(book, A, KIT.questions, table, [NAMES, OTHER]);

describe('the questionnaire', () => {
  test('asks the tiers up to one, and AI where it is wanted', () => {
    const ids = (tier: number, withAi: boolean) => questionsAsked(KIT, { tier, withAi }).map(({ id }) => id);
    expect(ids(1, false)).toEqual(['backup']);
    expect(ids(2, true)).toEqual(['backup', 'roles', 'ai-where']);
  });

  test('has questions that are none of the catalogue', () => {
    expect(idInKit(kitQuestion('backup'))).toBe('backup');
    expect(idInKit('backup')).toBeUndefined();
  });

  test('reaches the browser as text, which is not trusted', () => {
    expect(isSecurityKit(JSON.parse(JSON.stringify(KIT)))).toBe(true);
    expect(isSecurityKit({ ...KIT, questions: [{ id: 'x' }] })).toBe(false);
  });
});

describe('the sheet of the supplier', () => {
  test('holds what is asked and what was answered before, and comes back as the same', () => {
    const book = bookAfter(said('backup', 'Daily', { source: 'Paper 3' }));
    const sheet = questionnaireSheet(book, A, KIT.questions, NAMES);
    expect(sheet[0]).toEqual(['No.', 'Question', 'Evidence', 'In place', 'Explanation', 'Document', 'Key']);
    expect(sheet[1]).toEqual(['1', 'How often?', 'Record', '', 'Daily', 'Paper 3', 'backup']);
    expect(sheet[3]?.slice(3)).toEqual(['', '', '', 'ai-where']);
    expect(read(book, ...sheet)).toMatchObject({
      rows: [{ answer: { text: 'Daily', source: 'Paper 3' }, news: 'same' }],
      unknownKeys: [],
    });
  });

  test('is read by the names of its columns, in any order and any language', () => {
    expect(
      read(
        bookAfter(),
        ['キー', 'Subject', '説明', '対応'],
        ['roles', 'Access', 'two roles', ' yes '],
        ['backup', 'Backup', '', ''],
        ['nobody', '', 'lost', ''],
        [],
      ),
    ).toEqual({
      rows: [{ question: KIT.questions[1], answer: { text: 'yes – two roles' }, news: 'new' }],
      unknownKeys: [3],
    });
  });

  test('stands beside what was answered otherwise, or by two people', () => {
    const row = ['x', 'Daily'];
    const head = ['Key', 'Explanation'];
    const newsOf = (...bodies: readonly EventBody[]) =>
      read(bookAfter(...bodies), head, ['backup', ...row.slice(1)])?.rows.map(({ news }) => news);
    expect(newsOf(said('backup', 'Weekly'))).toEqual(['beside']);
    expect(newsOf(answer(kitQuestion('backup'), 'Daily'))).toEqual(['new']);
    expect(newsOf(said('backup', 'Daily', { by: 'A' }), said('backup', 'Daily', { by: 'B' }))).toEqual([
      'same',
    ]);
  });

  test('is none without its key or its explanations', () => {
    expect(read(bookAfter())).toBeUndefined();
    expect(read(bookAfter(), ['Key', 'Price'])).toBeUndefined();
    expect(read(bookAfter(), ['Explanation'])).toBeUndefined();
  });
});
