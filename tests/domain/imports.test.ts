import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn, importsBelow, type ImportGraph } from '../support/import-graph.ts';

/** The same for its folders. */
function folderGraph(files: ImportGraph): ImportGraph {
  const folders = new Map<string, Set<string>>();
  for (const [file, targets] of files) {
    const own = dirname(file);
    const known = folders.get(own) ?? new Set();
    for (const target of targets) if (dirname(target) !== own) known.add(dirname(target));
    folders.set(own, known);
  }
  return folders;
}

describe('imports of the domain', () => {
  const files = importsBelow('domain');

  test('are all found', () => {
    expect(files.size).toBeGreaterThan(100);
    for (const [file, targets] of files)
      for (const target of targets) expect(files.has(target), `${file} imports ${target}`).toBe(true);
  });

  test('never lead from a file back to itself', () => {
    expect(circlesIn(files)).toEqual([]);
  });

  test('never lead from a folder back to itself', () => {
    expect(circlesIn(folderGraph(files))).toEqual([]);
  });

  test('a circle would be found', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c', 'd'])],
      ['c', new Set<string>()],
      ['d', new Set(['b'])],
    ]);
    expect(circlesIn(graph)).toEqual([['b', 'd', 'b']]);
  });
});

test('imports of the whole of src never lead from a file back to itself', () => {
  const files = importsBelow('.');
  expect([...files.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(3000);
  expect(circlesIn(files)).toEqual([]);
});
