import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// npm run lint:styles — every custom property that is used is defined somewhere, and every defined one is used.
const root = fileURLToPath(new URL('..', import.meta.url));
const USED = /var\(\s*(--[\w-]+)/g;
/** In CSS a declaration; in code `setProperty('--name'` or an attribute. */
const DEFINED = /(?<![\w(-])(--[a-z][\w-]*)(?=\s*:|['"]\s*,)|@property\s+(--[\w-]+)/g;

interface Place {
  readonly file: string;
  readonly line: number;
}

const used = new Map<string, Place>();
const defined = new Map<string, Place>();

function collect(text: string, file: string, pattern: RegExp, into: Map<string, Place>): void {
  for (const match of text.matchAll(pattern)) {
    const name = match[1] ?? match[2] ?? '';
    if (!into.has(name)) into.set(name, { file, line: text.slice(0, match.index).split('\n').length });
  }
}

for (const file of globSync('src/**/*.{css,ts,astro}', { cwd: root })) {
  const text = readFileSync(`${root}${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  );
  collect(text, file, USED, used);
  collect(text, file, DEFINED, defined);
}

const problems = [
  ...[...used]
    .filter(([name]) => !defined.has(name))
    .map(([name, place]) => ({ ...place, name, wrong: 'is used but never defined' })),
  ...[...defined]
    .filter(([name]) => !used.has(name))
    .map(([name, place]) => ({ ...place, name, wrong: 'is defined but never used' })),
];
for (const { file, line, name, wrong } of problems) console.error(`${file}:${line}  ${name} ${wrong}`);
if (problems.length > 0) process.exitCode = 1;
