import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/content-model/content-folder.ts';
import { checkContent } from '../src/content-model/load-content.ts';
import { formatProblems } from '../src/content-model/problem.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';
import { registryUpdate } from '../src/content-model/registry-update.ts';
import { REGISTRY_FILE } from '../src/content-model/registry.ts';
import { answersOf, fail } from './content/new/answers.ts';
import { asset } from './content/new/asset.ts';
import type { Answers, Field, Kind, Site } from './content/new/kind.ts';
import { optionsOf } from './content/new/options.ts';
import { question } from './content/new/question.ts';
import { role } from './content/new/role.ts';

// npm run content:new -- asset|question|role [--id … --title-en …] — asks for what the flags do not say, then writes all
// files of the new thing and its permanent code. It writes nothing unless the content is sound with it.
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['asset', asset],
  ['question', question],
  ['role', role],
]);

async function answersFor(fields: readonly Field[], flags: readonly string[]): Promise<Answers> {
  const options = Object.fromEntries(fields.map(({ flag }) => [flag, { type: 'string' as const }]));
  const { values } = optionsOf({ args: [...flags], options, strict: true });
  return answersOf(fields, values);
}

async function main([name = '', ...rest]: readonly string[]): Promise<void> {
  const kind = KINDS.get(name);
  if (!kind) fail(`Say what is new: npm run content:new -- ${[...KINDS.keys()].join('|')}`);
  const at = rest.indexOf('--folder');
  const [, folder = contentFolder()] = at < 0 ? [] : rest.splice(at, 2);
  const files = readContentFolder(folder);
  const { sources, problems } = checkContent(files);
  if (problems.length > 0) fail(`${formatProblems(problems)}\nFix this first: nothing was written.`);
  const site: Site = { sources, files, today: new Date().toLocaleDateString('sv') };
  const answers = await answersFor(kind.fields(site), rest);
  const edits = new Map(kind.edits(site, answers));
  const update = registryUpdate(new Map([...files, ...edits]));
  if (update.kind === 'refused') fail(`${formatProblems(update.problems)}\nNothing was written.`);
  if (update.kind === 'new') edits.set(REGISTRY_FILE, update.text);
  for (const [file, text] of edits) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`content/${file}`);
  }
  console.log(
    `\nLeft to do:\n${kind
      .left(answers)
      .map((it) => `- ${it}`)
      .join('\n')}`,
  );
}

await main(process.argv.slice(2));
