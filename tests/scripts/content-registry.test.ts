import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(mkdtempSync(path.join(tmpdir(), 'registry-')), 'content');
const file = path.join(folder, 'registry.json');
const original = readFileSync(path.join(root, 'content/registry.json'), 'utf8');

function run(...options: string[]) {
  const script = path.join(root, 'scripts/content-registry.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options, folder], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

function copyAsset(name: string) {
  cpSync(path.join(folder, 'assets/sla-sheet'), path.join(folder, 'assets', name), { recursive: true });
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'content'), folder, { recursive: true });
});
afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

describe('npm run content:registry', () => {
  test('says when nothing is to be done', () => {
    expect(run()).toEqual({ status: 0, said: 'The registry is complete.\n' });
    expect(readFileSync(file, 'utf8')).toBe(original);
  });

  test('gives a new asset the next code and leaves all others as they are', () => {
    copyAsset('brand-new-thing');
    expect(run().status).toBe(0);
    const before = JSON.parse(original) as { asset: { entries: unknown[] } };
    const after = JSON.parse(readFileSync(file, 'utf8')) as typeof before;
    expect(after.asset.entries).toEqual([...before.asset.entries, { id: 'brand-new-thing', state: 'live' }]);
    expect(run()).toEqual({ status: 0, said: 'The registry is complete.\n' });
  });

  test('writes nothing over a registry with marks of a merge conflict, also if a new one is asked for', () => {
    const damaged = `<<<<<<< HEAD\n${original}=======\n${original}>>>>>>> theirs\n`;
    writeFileSync(file, damaged);
    copyAsset('brand-new-thing');
    for (const options of [[], ['--new']]) {
      const { status, said } = run(...options);
      expect(status).toBe(1);
      expect(said).toContain('take the file back from version control');
      expect(readFileSync(file, 'utf8')).toBe(damaged);
    }
  });

  test('names a folder that can be no id, and gives it no code', () => {
    copyAsset('New One');
    const { status, said } = run();
    expect(status).toBe(1);
    expect(said).toContain('rename it to "new-one"');
    expect(readFileSync(file, 'utf8')).toBe(original);
  });
});
