import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContent, liveIds } from '../src/content-model/load-content.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';
import { withNewIds } from '../src/content-model/registry.ts';

// npm run content:registry — gives every new id its permanent code, at the end of the list of its kind.
const folder = fileURLToPath(new URL('../content', import.meta.url));
const { sources } = checkContent(readContentFolder(folder));
const registry = withNewIds(sources.registry, liveIds(sources));
if (registry === sources.registry) {
  console.log('The registry is complete.');
} else {
  writeFileSync(`${folder}/registry.json`, `${JSON.stringify(registry, null, 2)}\n`);
  console.log(`The registry has new ids (revision ${registry.revision}). Commit content/registry.json.`);
}
