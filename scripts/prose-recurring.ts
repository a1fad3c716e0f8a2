import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mdxPassages } from './prose/mdx-passages.ts';
import { recurringClauses } from './prose/recurring-clauses.ts';

// npm run prose:recurring [-- 3] — clauses that stand word for word in several assets or guides (4 unless told), for an
// editor to thin. It judges nothing: a term of the trade may recur, a favourite sentence should not.
const root = fileURLToPath(new URL('..', import.meta.url));
const least = Number(process.argv[2] ?? 4);

const passages = globSync('content/{assets,guides,pages}/**/*.mdx', { cwd: root }).flatMap((file) =>
  mdxPassages(file, readFileSync(`${root}${file}`, 'utf8'), file.endsWith('ja.mdx') ? 'ja' : 'en'),
);
for (const { locale, clause, files } of recurringClauses(passages, least)) {
  console.log(`${locale}  ${files.length} ×  ${clause}`);
  for (const file of files) console.log(`          ${file}`);
}
