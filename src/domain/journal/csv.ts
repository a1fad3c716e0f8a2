/*
 * A table as text for spreadsheets. Every cell is quoted; a cell that a spreadsheet could take for a formula, also
 * after blanks or in full-width form, gets an apostrophe in front. Begins with a byte order mark, so that Japanese
 * text opens well, and ends each row with CR LF (RFC 4180).
 */
const BYTE_ORDER_MARK = '\ufeff';
const BLANKS = '[\\s\\u200b-\\u200f\\u2060]*';
const FORMULA = new RegExp(`^(?:[\\t\\r\\n]|${BLANKS}[=+\\-@＝＋－＠])`, 'u');

export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
