/*
 * A table as text for spreadsheets. Every cell is quoted; a cell that a spreadsheet could take for a formula, also
 * after blanks or in full-width form, gets an apostrophe in front. Each row ends with CR LF (RFC 4180). For people it
 * begins with a byte order mark, so that Japanese text opens well; importers of other systems may take the mark for a
 * part of the first header.
 */
const BYTE_ORDER_MARK = '\ufeff';
const BLANKS = '[\\s\\u200b-\\u200f\\u2060]*';
const FORMULA = new RegExp(`^(?:[\\t\\r\\n]|${BLANKS}[=+\\-@＝＋－＠])`, 'u');

type Rows = readonly (readonly string[])[];

export function csvText(rows: Rows): string {
  return BYTE_ORDER_MARK + csvForImport(rows);
}

/** The same for the importer of another system: without the mark. */
export function csvForImport(rows: Rows): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
