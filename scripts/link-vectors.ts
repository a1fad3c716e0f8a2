import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { linkVectors } from '../tests/domain/link/support/vectors.ts';

// node scripts/link-vectors.ts — writes the test vectors of the link format, one per line. The same every time.
const file = fileURLToPath(new URL('../tests/domain/fixtures/link/vectors.json', import.meta.url));
const { vectors, ...head } = linkVectors();
const lines = vectors.map((vector) => `    ${JSON.stringify(vector)}`).join(',\n');
writeFileSync(
  file,
  `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "vectors": [\n${lines}\n  ]\n}\n`,
);
console.log(`${vectors.length} vectors written to ${file}`);
