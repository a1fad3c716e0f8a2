import type { AnswerBody } from '../journal/answer-events.ts';
import type { OptionId } from '../shared/brand.ts';
import { isDisputed, type AnswerBook } from './answer-book.ts';
import { kitAnswers, type KitQuestion } from './questionnaire.ts';

/*
 * The questionnaire as the supplier fills it in:
 *   No. | question | evidence to attach | in place | explanation | document | key
 * Columns are found by their names, so that the sheets of the page of the questionnaire, which have more of them, come
 * back as well. The key stands for the question: rows may be sorted, and left out.
 */
export const SHEET_COLUMNS = [
  'number',
  'ask',
  'evidence',
  'answer',
  'explanation',
  'document',
  'key',
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];
export type ColumnNames = Readonly<Record<SheetColumn, string>>;

/** With what this supplier answered before, so that only the rest is left to fill in. */
export function questionnaireSheet(
  book: AnswerBook,
  option: OptionId,
  questions: readonly KitQuestion[],
  names: ColumnNames,
): readonly (readonly string[])[] {
  const rows = questions.map((question) => {
    const [given] = kitAnswers(book, question, option);
    const { id, number, text, evidence } = question;
    return [String(number), text, evidence, '', given?.text ?? '', given?.source ?? '', id];
  });
  return [SHEET_COLUMNS.map((column) => names[column]), ...rows];
}

/** What came back in one row. */
export interface KitRow {
  readonly question: KitQuestion;
  readonly answer: Pick<AnswerBody, 'text' | 'source'>;
  /** `same`: it says nothing new. `beside`: another answer stands there already, and somebody has to choose. */
  readonly news: 'new' | 'same' | 'beside';
}

export interface ReadKitSheet {
  readonly rows: readonly KitRow[];
  /** Rows with an answer whose key is no question of the kit; counted from 1 below the head. */
  readonly unknownKeys: readonly number[];
}

/** Undefined if the table is no such sheet. `languages`: the names of the columns in every language of the site. */
export function readQuestionnaire(
  book: AnswerBook,
  option: OptionId,
  questions: readonly KitQuestion[],
  table: readonly (readonly string[])[],
  languages: readonly ColumnNames[],
): ReadKitSheet | undefined {
  const [head = [], ...body] = table;
  const names = languages.find(({ key, explanation }) => head.includes(key) && head.includes(explanation));
  if (names === undefined) return undefined;
  const byKey = new Map(questions.map((question) => [question.id, question]));
  const rows: KitRow[] = [];
  const unknownKeys: number[] = [];
  for (const [at, row] of body.entries()) {
    const cell = (column: SheetColumn) => (row[head.indexOf(names[column])] ?? '').trim();
    const text = [cell('answer'), cell('explanation')].filter((part) => part !== '').join(' – ');
    const source = cell('document');
    const question = byKey.get(cell('key'));
    if (text === '') continue;
    if (question === undefined) unknownKeys.push(at + 1);
    else {
      const answer = { text, ...(source === '' ? {} : { source }) };
      rows.push({ question, answer, news: newsOf(book, question, option, text) });
    }
  }
  return { rows, unknownKeys };
}

function newsOf(book: AnswerBook, question: KitQuestion, option: OptionId, text: string): KitRow['news'] {
  const given = kitAnswers(book, question, option);
  if (given.length === 0) return 'new';
  return given.every((answer) => answer.text === text) && !isDisputed(given) ? 'same' : 'beside';
}
