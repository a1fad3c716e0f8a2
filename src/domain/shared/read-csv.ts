const BYTE_ORDER_MARK = /^\ufeff/;
/** A quoted cell, or one without quotes, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",;\t\r\n]*))([,;\t]|\r\n|\r|\n|$)/y;
const GUARD = /^'(?=[\t\r\n]|[\s\u200b-\u200f\u2060]*[=+\-@＝＋－＠])/u;

/**
 * The cells of a table as spreadsheets save it: with commas, semicolons or tabs, quotes only where they are needed, any
 * end of line. An apostrophe that keeps a cell from becoming a formula (journal/csv.ts) is taken off again. Undefined for
 * a text that is no such table.
 */
export function readCsv(text: string): readonly (readonly string[])[] | undefined {
  const whole = text.replace(BYTE_ORDER_MARK, '');
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (whole !== '') {
    const [found, quoted, plain = '', end] = CELL.exec(whole) ?? [];
    if (found === undefined) return undefined;
    row.push((quoted?.replaceAll('""', '"') ?? plain).replace(GUARD, ''));
    if (end === ',' || end === ';' || end === '\t') continue;
    rows.push(row);
    if (CELL.lastIndex >= whole.length) break;
    row = [];
  }
  return rows;
}
