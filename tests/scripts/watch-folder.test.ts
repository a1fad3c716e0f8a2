import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchFolder } from '../../scripts/content/watch-folder.ts';
import { eventually } from '../support/eventually.ts';

test('whatever happens in a folder is noticed, also in a file that an editor has replaced and in a new folder', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'watch-'));
  const at = (name: string) => path.join(folder, name);
  mkdirSync(at('assets'));
  writeFileSync(at('assets/a.yaml'), '1');
  const noticed = vi.fn();
  const stop = watchFolder(folder, noticed);
  const happens = async (change: () => void) => {
    noticed.mockClear();
    change();
    await eventually(() => expect(noticed).toHaveBeenCalled());
  };
  await happens(() => writeFileSync(at('assets/a.yaml'), '2'));
  await happens(() => {
    writeFileSync(at('assets/a.tmp'), '3');
    renameSync(at('assets/a.tmp'), at('assets/a.yaml'));
  });
  await happens(() => writeFileSync(at('assets/a.yaml'), '4'));
  await happens(() => mkdirSync(at('assets/new')));
  await happens(() => writeFileSync(at('assets/new/b.yaml'), '1'));
  await happens(() => rmSync(at('assets/new'), { recursive: true }));
  await happens(() => writeFileSync(at('assets/a.yaml'), '5'));
  stop();
  rmSync(folder, { recursive: true });
});
