import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Who imports whom, by path from a folder. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const IMPORT = /(?:from|import) '((?:\.|~\/)[^']+)'/g;

/** The files below a folder of `src`, types counted too: who reads a circle of types is lost in it just as well. */
export function importsBelow(folder: string): ImportGraph {
  const root = join(SRC, folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ts|astro)$/.test(name),
  );
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const targets = [...text.matchAll(IMPORT)].flatMap(([, to = '']) => {
        const path = to.startsWith('~/') ? join(SRC, to.slice(2)) : join(root, dirname(file), to);
        return existsSync(path) ? [normalize(relative(root, path))] : [];
      });
      return [file, new Set(targets)];
    }),
  );
}

/** Each way that leads back to where it began, once per member that it is found from. */
export function circlesIn(graph: ImportGraph): string[][] {
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
