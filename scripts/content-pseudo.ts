import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/content-model/content-folder.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';
import { isLanguage, isSpoken } from '../src/kit/languages.ts';
import { fail } from './content/new/answers.ts';
import { optionsOf } from './content/new/options.ts';
import { withPseudoLanguage } from './content/pseudo/pseudo-content.ts';

// npm run content:pseudo -- --to FOLDER [--language qps] — copies the content with a language made from its English:
// longer, with accents and brackets. What a site shows without them is in no file that can be translated. With the code of
// a language that runs from right to left, such as ar, the pages do, too.
const { values } = optionsOf({
  options: { to: { type: 'string' }, language: { type: 'string', default: 'qps' } },
});
const { to, language } = values;
if (to === undefined) fail('--to: write the folder that the copy goes into');
if (!isLanguage(language) || isSpoken(language))
  fail(`--language: "${language}" is no code of a further language: write qps, or ar for right to left`);

const from = contentFolder();
const content = path.join(path.resolve(to), 'content');
cpSync(from, content, { recursive: true });
for (const [file, text] of await withPseudoLanguage(readContentFolder(from), language)) {
  const target = path.join(content, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
console.log(`Written to ${content}. Next: CONTENT_DIR=${content} npm run build`);
