import type { Paper, PaperPart, Table } from './paper-parts.ts';

/** The words around a paper that is written as text. */
export interface PaperTextWords {
  readonly columns: Readonly<Record<Exclude<Table['head'][number], object>, string>>;
  /** Where something is open: the heading of the list, and one line for each section. */
  readonly openTitle: string;
  readonly colon: string;
}

/** What Markdown would take for marks. A line break in a typed text stays one. */
const MARKS = /[\\`*_{}[\]<>|~&]/g;
const LINE_START = /^(\s*)([#+\-=]|\d{1,9}[.)])/;

/** A typed text as Markdown shows it: as it stands, never as a heading, a list, a link or HTML. */
export function markdownText(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) =>
      line
        .trim()
        .replace(MARKS, String.raw`\$&`)
        .replace(LINE_START, escapeStart),
    )
    .join('  \n');
}

/** `- x` → `\- x`, `1. x` → `1\. x`: a digit cannot be escaped, the point behind it can. */
function escapeStart(_: string, blanks: string, mark: string): string {
  return /^\d/.test(mark) ? `${blanks}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${blanks}\\${mark}`;
}

/** The whole paper as Markdown. `open`: what is missing, in words. */
export function markdownOf(paper: Paper, open: readonly string[], words: PaperTextWords): string {
  const heads = paper.heads.map(({ label, text }) => `- **${label}**${words.colon}${markdownText(text)}`);
  const sections = paper.sections
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ title, parts }) => [`## ${title}`, ...parts.map((part) => markdownPart(part, words))]);
  const missing =
    open.length === 0
      ? []
      : [`## ${words.openTitle}`, open.map((line) => `- ${markdownText(line)}`).join('\n')];
  return `${[`# ${paper.title}`, heads.join('\n'), ...sections, ...missing].filter((block) => block !== '').join('\n\n')}\n`;
}

function markdownPart(part: PaperPart, words: PaperTextWords): string {
  if (part.kind === 'sentence') return markdownText(part.text);
  const head = tableHead(part, words);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => markdownText(cell).replaceAll('  \n', '<br>')).join(' | ')} |`;
  const rule = `| ${head.map(() => '---').join(' | ')} |`;
  return [line(head), rule, ...part.rows.map(({ cells }) => line(cells))].join('\n');
}

/** The names of the columns. */
export function tableHead({ head }: Table, { columns }: Pick<PaperTextWords, 'columns'>): readonly string[] {
  return head.map((column) => (typeof column === 'string' ? columns[column] : column.text));
}

/** The same as plain text, for a mail. */
export function plainTextOf(paper: Paper, words: PaperTextWords): string {
  const heads = paper.heads.map(({ label, text }) => `${label}${words.colon}${text}`);
  const sections = paper.sections
    .filter(({ parts }) => parts.length > 0)
    .map(({ title, parts }) => [title, ...parts.flatMap((part) => plainPart(part))].join('\n'));
  return `${[heads.join('\n'), ...sections].filter((block) => block !== '').join('\n\n')}\n`;
}

function plainPart(part: PaperPart): readonly string[] {
  return part.kind === 'sentence'
    ? [`- ${part.text}`]
    : part.rows.map(({ cells }) => `- ${cells.join(' / ')}`);
}

/** The tables of a paper, one below the other, for a spreadsheet. */
export function rowsOf({ sections }: Paper, words: PaperTextWords): readonly (readonly string[])[] {
  return sections.flatMap(({ title, parts }) =>
    parts.flatMap((part) =>
      part.kind === 'table' ? [[title], tableHead(part, words), ...part.rows.map(({ cells }) => cells)] : [],
    ),
  );
}
