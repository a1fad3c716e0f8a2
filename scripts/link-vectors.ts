import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { questionVectors } from '../tests/domain/link/support/question-vectors.ts';
import { linkVectors } from '../tests/domain/link/support/vectors.ts';

// node scripts/link-vectors.ts — writes the test vectors of the link formats, one per line. The same every time.
function write(name: string, { vectors, ...head }: { readonly vectors: readonly unknown[] }): void {
  const file = fileURLToPath(new URL(`../tests/domain/fixtures/link/${name}`, import.meta.url));
  const lines = vectors.map((vector) => `    ${JSON.stringify(vector)}`).join(',\n');
  const opening = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  writeFileSync(file, `${opening},\n  "vectors": [\n${lines}\n  ]\n}\n`);
  console.log(`${vectors.length} vectors written to ${file}`);
}

write('vectors.json', linkVectors());
write('question-vectors.json', questionVectors());
