import path from 'node:path';
import { compareSites } from './pages/compare-sites.ts';

// npm run compare:pages -- BEFORE AFTER — lists where two built sites say something else: pages, titles, headings, text,
// links, labels. Exit 1 if they differ anywhere.
const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined)
  throw new Error('Name two built sites: npm run compare:pages -- BEFORE AFTER');

const { shared, missing, added, differences } = compareSites(path.resolve(before), path.resolve(after));
for (const page of missing) console.log(`${page}: the page is missing`);
for (const page of added) console.log(`${page}: the page is new`);
for (const { kind, before: was, after: is, pages } of differences) {
  const [first = '', ...others] = pages;
  console.log(`${first}${others.length > 0 ? ` and ${others.length} more` : ''}: ${kind}`);
  console.log(`  - ${was || '(nothing)'}\n  + ${is || '(nothing)'}`);
}
const found = missing.length + added.length + differences.length;
console.log(`Pages compared: ${shared}. Differences: ${found}.`);
if (found > 0) process.exitCode = 1;
