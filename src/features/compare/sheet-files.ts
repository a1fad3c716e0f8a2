import type { AnswerBook, Option } from '~/domain/answers/answer-book.ts';
import type { Matrix } from '~/domain/answers/matrix.ts';
import { readSupplierSheet, supplierSheet, type SheetWords } from '~/domain/answers/supplier-sheet.ts';
import { csvText } from '~/domain/journal/csv.ts';
import { readCsv } from '~/domain/shared/read-csv.ts';
import { optionName, saidText } from '~/kit/answer-text.ts';
import { bookWords } from '~/kit/book-words.ts';
import type { Locale } from '~/kit/locales.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { tableTextOf } from '~/kit/table-file.ts';
import type { Look } from './supplier-part.ts';
import { compareWords } from './words.ts';

/** Saves the sheet that a supplier fills in; gives its name. */
export function saveSheet(locale: Locale, book: AnswerBook, option: Option): string {
  const name = fileNameOf(`${compareWords[locale].sheetName} ${option.name}`, 'csv');
  saveFile(name, 'text/csv;charset=utf-8', csvText(supplierSheet(book, option, sheetWords(locale))));
  return name;
}

/** Saves the whole comparison; gives its name. */
export function saveTable(locale: Locale, book: AnswerBook, { rows, results }: Matrix): string {
  const t = compareWords[locale];
  const { needs } = bookWords[locale];
  const options = rows[0]?.cells.map(({ option }) => option.id) ?? [];
  const head = [t.requirement, t.need, t.weight, ...options.map((id) => optionName(locale, book, id))];
  const body = rows.map(({ requirement: { text, need, weight }, cells }) => [
    text,
    needs[need],
    String(weight),
    ...cells.map(({ answers }) => answers.map((answer) => saidText(locale, answer)).join('\n')),
  ]);
  const scores = options.map((id) => String(results.find(({ option }) => option.id === id)?.score ?? 0));
  const name = fileNameOf(t.tableName, 'csv');
  saveFile(name, 'text/csv;charset=utf-8', csvText([head, ...body, [t.result, '', '', ...scores]]));
  return name;
}

/** Undefined for a file that is no sheet of this page. */
export async function readSheet(
  locale: Locale,
  book: AnswerBook,
  option: Option,
  file: File,
): Promise<Look | undefined> {
  const text = await tableTextOf(file);
  const table = text === undefined ? undefined : readCsv(text);
  const sheet = table && readSupplierSheet(book, option.id, table, sheetWords(locale));
  return sheet && { option, sheet };
}

function sheetWords(locale: Locale): SheetWords {
  const { needs, fits } = bookWords[locale];
  return { head: compareWords[locale].head, needs, fits };
}
