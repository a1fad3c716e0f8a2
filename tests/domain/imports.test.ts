import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const DOMAIN = fileURLToPath(new URL('../../src/domain', import.meta.url));
const IMPORT = /(?:from|import) '(\.[^']+)'/g;

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Who imports whom in the domain, by path from its folder. */
function fileGraph(): Graph {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(DOMAIN, file), 'utf8');
      const targets = [...text.matchAll(IMPORT)].map(([, to = '']) => normalize(join(dirname(file), to)));
      return [file, new Set(targets)];
    }),
  );
}

/** The same for its folders. */
function folderGraph(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, targets] of files) {
    const own = dirname(file);
    const known = folders.get(own) ?? new Set();
    for (const target of targets) if (dirname(target) !== own) known.add(dirname(target));
    folders.set(own, known);
  }
  return folders;
}

/** Each way that leads back to where it began, once per member that it is found from. */
function circlesIn(graph: Graph): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (node: string, way: readonly string[]): void => {
    const at = way.indexOf(node);
    if (at >= 0) circles.push([...way.slice(at), node]);
    if (at >= 0 || done.has(node)) return;
    for (const target of graph.get(node) ?? []) visit(target, [...way, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return circles;
}

describe('imports of the domain', () => {
  const files = fileGraph();

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
