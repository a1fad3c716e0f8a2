import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/content-model/content-folder.ts';
import { formatProblems } from '../src/content-model/problem.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';
import { registryUpdate } from '../src/content-model/registry-update.ts';
import { optionsOf } from './content/new/options.ts';

// npm run content:registry [folder] — gives every new id its permanent code, at the end of the list of its kind. It writes
// nothing if the registry or the content is not as it should be. --new: begins the registry of a site that has none.
const { values, positionals } = optionsOf({
  options: { new: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = positionals[0] ?? contentFolder();
const file = path.join(folder, 'registry.json');
const onDisk = () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

const before = onDisk();
const update = registryUpdate(readContentFolder(folder), values.new ? randomInt(1, 65_536) : undefined);
if (update.kind === 'refused') {
  console.error(formatProblems(update.problems));
  console.error('No code was given and content/registry.json is as it was.');
  process.exitCode = 1;
} else if (update.kind === 'complete') {
  console.log('The registry is complete.');
} else if (onDisk() !== before) {
  console.error('content/registry.json changed in the meantime: run the command again.');
  process.exitCode = 1;
} else {
  // Renaming is one step: the file is the old one or the new one, never a part of it.
  writeFileSync(`${file}.tmp`, update.text);
  renameSync(`${file}.tmp`, file);
  console.log(`The registry has revision ${update.revision}. Commit content/registry.json.`);
}
