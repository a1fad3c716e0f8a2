import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent, liveIds } from '../src/content-model/load-content.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';
import { registryRefusal } from '../src/content-model/registry-refusal.ts';
import { withNewIds } from '../src/content-model/registry.ts';

// npm run content:registry — gives every new id its permanent code, at the end of the list of its kind. Where the registry
// or an id is not as it should be, it writes nothing and exits 1.
const folder = fileURLToPath(new URL('../content', import.meta.url));
const file = path.join(folder, 'registry.json');
const { sources } = checkContent(readContentFolder(folder));
const live = liveIds(sources);
const refusal = registryRefusal(existsSync(file) ? readFileSync(file, 'utf8') : undefined, live);
const registry = withNewIds(sources.registry, live);
if (refusal !== undefined) {
  console.error(`${refusal}\nNo code was given, and content/registry.json is as it was.`);
  process.exitCode = 1;
} else if (registry === sources.registry) {
  console.log('The registry is complete.');
} else {
  // Renaming is one step: the file is the old one or the new one, never a part of it.
  writeFileSync(`${file}.tmp`, `${JSON.stringify(registry, null, 2)}\n`);
  renameSync(`${file}.tmp`, file);
  console.log(`The registry has new ids (revision ${registry.revision}). Commit content/registry.json.`);
}
