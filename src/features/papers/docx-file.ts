import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { Paper, PaperPart, Table as PaperTable } from '~/domain/papers/paper-parts.ts';
import { tableHead } from '~/domain/papers/paper-text.ts';
import type { Locale } from '~/kit/locales.ts';
import { papersWords } from './words.ts';

/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1_020;
const LATIN = 'Calibri';
const JAPANESE = 'Yu Gothic';

/** The whole paper, uncut, as a Word file. Loaded when somebody asks for one: the library is larger than the page. */
export function docxFile(locale: Locale, paper: Paper, open: readonly string[]): Promise<Blob> {
  const t = papersWords[locale];
  const face = locale === 'ja' ? JAPANESE : LATIN;
  const font = { ascii: face, hAnsi: face, eastAsia: JAPANESE };
  const missing = open.length === 0 ? [] : [heading(t.openTitle), ...open.map((line) => bullet(line))];
  const document = new Document({
    title: paper.title,
    styles: { default: { document: { run: { font, size: 20 } } } },
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        children: [
          new Paragraph({ text: paper.title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
          ...(paper.heads.length === 0
            ? []
            : [headTable(paper.heads.map(({ label, text }) => [label, text]))]),
          ...paper.sections
            .filter(({ parts }) => parts.length > 0)
            .flatMap(({ title, parts }) => [heading(title), ...parts.map((part) => block(locale, part))]),
          ...missing,
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 200, after: 60 } });
}

function bullet(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 } });
}

/** A line break in a typed text stays one. */
function paragraph(text: string): Paragraph {
  const lines = text.split(/\r\n?|\n/);
  return new Paragraph({
    children: lines.map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) })),
    spacing: { after: 80 },
  });
}

function block(locale: Locale, part: PaperPart): Paragraph | Table {
  return part.kind === 'sentence' ? paragraph(part.text) : table(locale, part);
}

function table(locale: Locale, part: PaperTable): Table {
  const head = tableHead(part, papersWords[locale]);
  return gridOf([
    new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
    ...part.rows.map(({ cells }) => new TableRow({ children: cells.map((text) => cell(text, false)) })),
  ]);
}

function headTable(rows: readonly (readonly [label: string, text: string])[]): Table {
  return gridOf(
    rows.map(([label, text]) => new TableRow({ children: [cell(label, true), cell(text, false)] })),
  );
}

function gridOf(rows: readonly TableRow[]): Table {
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
}

function cell(text: string, isHead: boolean): TableCell {
  const run: IRunOptions = { text, bold: isHead };
  const children = [new Paragraph({ children: [new TextRun(run)] })];
  return new TableCell({ children, margins: { top: 40, bottom: 40, left: 80, right: 80 } });
}
