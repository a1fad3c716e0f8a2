import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HANG } from './waiting.ts';

/** Comma, quotation mark, UTF-8, from the first row, no special treatment of quoted cells, formulas are worked out. */
const AS_A_PERSON_OPENS_IT = 'CSV:44,34,76,1,,0,false,true,false';

/**
 * Opens tables in LibreOffice and gives each as flat XML, by name. There is no skipping: without LibreOffice this
 * throws, and scripts/prepare.mjs installs it.
 */
export function inSpreadsheet<Name extends string>(
  tables: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'spreadsheet-'));
  const fileOf = (name: string, ending: string) => path.join(folder, `${name}.${ending}`);
  try {
    const names = Object.keys(tables) as Name[];
    for (const name of names) writeFileSync(fileOf(name, 'csv'), tables[name]);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        `--infilter=${AS_A_PERSON_OPENS_IT}`,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        ...names.map((name) => fileOf(name, 'csv')),
      ],
      { stdio: 'pipe', timeout: HANG },
    );
    const sheets = names.map((name) => [name, readFileSync(fileOf(name, 'fods'), 'utf8')] as const);
    return Object.fromEntries(sheets) as Record<Name, string>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function formulasIn(sheet: string): number {
  return [...sheet.matchAll(/table:formula="[^"]*"/g)].length;
}

/** The texts of all cells that hold something, row by row; the lines of a cell are joined by a line feed. */
export function cellsIn(sheet: string): readonly (readonly string[])[] {
  const rows = [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)];
  const cells = rows.map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(([, cell = '']) =>
      [...cell.matchAll(/<text:p>(.*?)<\/text:p>/gs)].map(([, line = '']) => plain(line)).join('\n'),
    ),
  );
  return cells.filter((row) => row.some((cell) => cell !== ''));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plain(xml: string): string {
  return xml
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
