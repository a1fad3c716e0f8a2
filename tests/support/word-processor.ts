import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HANG } from './waiting.ts';

/** The text that LibreOffice reads out of a Word file. Throws where it cannot open it: there is no skipping. */
export function textOfWordFile(file: Buffer): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'word-'));
  try {
    writeFileSync(path.join(folder, 'paper.docx'), file);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        path.join(folder, 'paper.docx'),
      ],
      { stdio: 'pipe', timeout: HANG },
    );
    return readFileSync(path.join(folder, 'paper.txt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
