import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { mdxPassages } from './prose/mdx-passages.ts';
import type { Passage } from './prose/passage.ts';
import {
  bannedTerms,
  brokenLines,
  halfWidthPunctuation,
  isTermList,
  repeatedParagraphs,
  spaces,
} from './prose/rules.ts';
import { textlintProblems } from './prose/textlint.ts';
import { wordPassages } from './prose/word-passages.ts';
import { yamlPassages } from './prose/yaml-passages.ts';

// npm run lint:prose — the words of content/ and of the interface: banned terms, Japanese punctuation and spacing,
// paragraphs that stand in two texts, and what textlint says of the Japanese. Exit 1 if there is any problem.
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const find = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
const localeOf = (file: string): Passage['locale'] => (/(^|\/)ja[/.]/.test(file) ? 'ja' : 'en');

const texts = find('content/{assets,guides,pages}/**/*.mdx').flatMap((file) =>
  mdxPassages(file, read(file), localeOf(file)),
);
const labels = find('content/**/*.yaml').flatMap((file) => yamlPassages(file, read(file)));
const words = find('src/**/*words.ts').flatMap((file) => wordPassages(file, read(file)));
const passages = [...texts, ...labels, ...words];

const terms: unknown = parse(read('tests/content/banned-terms.yaml'));
if (!isTermList(terms))
  throw new Error('tests/content/banned-terms.yaml: each entry needs term, reason and instead');

const problems = [
  ...bannedTerms(passages, terms),
  ...halfWidthPunctuation(passages),
  ...brokenLines(passages),
  ...spaces(passages),
  ...repeatedParagraphs(texts),
  ...(await textlintProblems(passages)),
].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));

for (const { file, line, wrong, fix } of problems)
  console.error(`${file}:${line}\n  wrong: ${wrong}\n  fix:   ${fix}`);
if (problems.length > 0) {
  console.error(`\n${problems.length} problems in the prose`);
  process.exitCode = 1;
} else {
  console.log(`The prose is sound: ${passages.length} passages.`);
}
