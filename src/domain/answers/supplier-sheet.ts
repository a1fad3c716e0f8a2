import type { AnswerBody, Fit } from '../journal/answer-events.ts';
import { FITS } from '../journal/answer-events.ts';
import type { OptionId } from '../shared/brand.ts';
import type { AnswerBook, Option, Requirement } from './answer-book.ts';
import { isDisputed } from './answer-book.ts';

/*
 * The sheet that one supplier fills in: a row for each requirement,
 *   key | requirement | must or nice | pass mark | answer | where it is written | remark
 * The key stands for the requirement, so rows may be sorted. What comes back counts as said: a tick in a list is no proof.
 */
export interface SheetWords {
  /** Seven names of columns. */
  readonly head: readonly string[];
  readonly needs: Readonly<Record<Requirement['need'], string>>;
  readonly fits: Readonly<Record<Fit, string>>;
}

export function supplierSheet(
  book: AnswerBook,
  { id: option }: Option,
  words: SheetWords,
): readonly (readonly string[])[] {
  const rows = book.requirements.map(({ id, text, need, passMark = '' }) => {
    const [given] = book.cell(id, option);
    const fit = given?.fit === undefined ? '' : words.fits[given.fit];
    return [id, text, words.needs[need], passMark, fit, given?.source ?? '', given?.text ?? ''];
  });
  return [words.head, ...rows];
}

/** What came back in one row. */
export interface SheetRow {
  readonly requirement: Requirement;
  readonly answer: Pick<AnswerBody, 'text' | 'source'> & { readonly fit: Fit | undefined };
  /** `same`: it says nothing new. `beside`: another answer stands there already, and somebody has to choose. */
  readonly news: 'new' | 'same' | 'beside';
}

export interface ReadSheet {
  readonly rows: readonly SheetRow[];
  /** Rows whose key is no requirement of this list, or whose answer is none of the four; counted from 1 below the head. */
  readonly unknownKeys: readonly number[];
  readonly unknownAnswers: readonly number[];
}

/** Undefined if the table is none that `supplierSheet` made. */
export function readSupplierSheet(
  book: AnswerBook,
  option: OptionId,
  table: readonly (readonly string[])[],
  words: SheetWords,
): ReadSheet | undefined {
  const [head, ...body] = table;
  if (head?.[0] !== words.head[0]) return undefined;
  const byKey = new Map<string, Requirement>(
    book.requirements.map((requirement) => [requirement.id, requirement]),
  );
  const rows: SheetRow[] = [];
  const unknownKeys: number[] = [];
  const unknownAnswers: number[] = [];
  for (const [at, row] of body.entries()) {
    const [key = '', , , , said = '', source = '', text = ''] = row.map((cell) => cell.trim());
    const requirement = byKey.get(key);
    const fit = fitOf(said, words);
    if (requirement === undefined) {
      if (row.some((cell) => cell.trim() !== '')) unknownKeys.push(at + 1);
    } else if (said !== '' && fit === undefined) unknownAnswers.push(at + 1);
    else if (said !== '' || text !== '') {
      const answer = { fit, text, ...(source === '' ? {} : { source }) };
      rows.push({ requirement, answer, news: newsOf(book, requirement, option, answer) });
    }
  }
  return { rows, unknownKeys, unknownAnswers };
}

function fitOf(said: string, { fits }: SheetWords): Fit | undefined {
  const word = said.normalize('NFKC').toLowerCase();
  return FITS.find((fit) => fit === word || fits[fit].normalize('NFKC').toLowerCase() === word);
}

function newsOf(
  book: AnswerBook,
  { id }: Requirement,
  option: OptionId,
  answer: SheetRow['answer'],
): SheetRow['news'] {
  const given = book.cell(id, option);
  if (given.length === 0) return 'new';
  const isSame = given.every(({ fit, text }) => fit === answer.fit && text === answer.text);
  return isSame && !isDisputed(given) ? 'same' : 'beside';
}
