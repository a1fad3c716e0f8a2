import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/content-model/content-folder.ts';
import { checkContent } from '../src/content-model/load-content.ts';
import { formatProblems } from '../src/content-model/problem.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';
import { registryUpdate } from '../src/content-model/registry-update.ts';
import { REGISTRY_FILE } from '../src/content-model/registry.ts';
import { asId } from '../src/content-model/schema-parts.ts';
import { fromHtml } from './content/import/from-html.ts';
import { fromMarkdown } from './content/import/from-markdown.ts';
import { fromWord } from './content/import/from-word.ts';
import type { Document, Lost } from './content/import/blocks.ts';
import { toMdx } from './content/import/to-mdx.ts';
import { answersOf, fail } from './content/new/answers.ts';
import { asset } from './content/new/asset.ts';
import { optionsOf } from './content/new/options.ts';
import { answerTo, writtenIn, type Answers, type Site } from './content/new/kind.ts';

// npm run content:import -- FILE [--id … --answers … --language en] — makes a draft of an asset out of a Markdown, HTML or Word
// file, with its pictures, and says what it could not carry. It asks for what the file and the flags do not say.
const PICTURE = /\.(png|jpe?g|webp|avif|gif|svg)$/i;

async function read(file: string, lost: Lost, pictures: Map<string, Uint8Array>): Promise<Document> {
  const kind = path.extname(file).toLowerCase();
  const text = () => readFileSync(file, 'utf8');
  if (/^\.(md|markdown|mdx|txt)$/.test(kind)) return fromMarkdown(text(), lost);
  if (/^\.html?$/.test(kind)) return fromHtml(text(), lost);
  if (kind === '.docx') return fromWord(file, lost, pictures);
  return fail(`${file}: a Markdown (.md), HTML (.html) or Word (.docx) file can be imported.`);
}

async function main(args: readonly string[]): Promise<void> {
  const folder = contentFolder();
  const files = readContentFolder(folder);
  const { sources, problems } = checkContent(files);
  if (problems.length > 0) fail(`${formatProblems(problems)}\nFix this first: nothing was written.`);
  const site: Site = { sources, files, today: new Date().toLocaleDateString('sv') };
  const languages = writtenIn(sources);
  const fields = asset.fields(site);
  const { values, positionals } = optionsOf({
    args: [...args],
    allowPositionals: true,
    options: {
      language: { type: 'string' },
      ...Object.fromEntries(fields.map(({ flag }) => [flag, { type: 'string' as const }])),
    },
  });
  const [file] = positionals;
  if (file === undefined) fail('Say which file: npm run content:import -- FILE');
  if (!existsSync(file)) fail(`There is no file ${file}.`);
  const lost: Lost = [];
  const pictures = new Map<string, Uint8Array>();
  const document = await read(file, lost, pictures);
  const isJapanese = /[\u3041-\u30ff]/.test(JSON.stringify(document.blocks));
  const language = languages.find((it) => it === (values['language'] ?? (isJapanese ? 'ja' : 'en')));
  if (language === undefined)
    fail(`--language: content/site.yaml lists ${languages.join(' and ')}; say which of them the file is in`);

  const pictureName = (url: string): string | undefined => {
    if (pictures.has(url)) return url;
    const from = path.resolve(path.dirname(file), decodeURI(url.replace(/[?#].*$/, '')));
    if (/^[a-z]+:/i.test(url) || !PICTURE.test(from) || !existsSync(from)) return undefined;
    const name = asId(path.parse(from).name) + path.extname(from).toLowerCase();
    pictures.set(name, readFileSync(from));
    return name;
  };
  const { title, summary, mdx } = toMdx(document, language, lost, pictureName);
  const said = new Map([
    ['id', title === undefined || !/[a-z]/i.test(title) ? undefined : asId(title)],
    ...languages.flatMap((it) => [[`title-${it}`, title] as const, [`summary-${it}`, summary] as const]),
  ]);
  const known = fields.map((field) => {
    const otherwise = said.get(field.flag) ?? field.otherwise;
    return otherwise === undefined ? field : { ...field, otherwise };
  });
  // What the document says stands in the fields, so that only the rest is asked for.
  const answers: Answers = await answersOf(known, values);

  const home = `assets/${answerTo(answers, 'id')}`;
  const edits = new Map(asset.edits(site, answers));
  edits.set(`${home}/asset.yaml`, `${edits.get(`${home}/asset.yaml`) ?? ''}state: draft\n`);
  for (const it of languages) edits.set(`${home}/${it}.mdx`, mdx);
  const beside = [...pictures.keys()].map((name) => [`${home}/${name}`, { noText: 'binary' }] as const);
  const after = new Map([...files, ...beside, ...edits]);
  const update = registryUpdate(after);
  if (update.kind === 'new') edits.set(REGISTRY_FILE, update.text);

  for (const [name, text] of edits) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    console.log(`content/${name}`);
  }
  for (const [name, bytes] of pictures) {
    writeFileSync(path.join(folder, home, name), bytes);
    console.log(`content/${home}/${name}`);
  }
  const others = languages.filter((it) => it !== language);
  const translate = others.map(
    (it) => `${it}.mdx, and title and summary in asset.yaml: translate them, it is the same text`,
  );
  const left = [
    ...lost,
    ...translate,
    'what the page leaves open, at its end',
    'remove "state: draft" when it may be seen',
  ];
  console.log(`\nNot carried over, or still to do:\n${left.map((it) => `- ${it}`).join('\n')}`);
  if (update.kind !== 'refused') return;
  console.log(`\n${formatProblems(update.problems)}\nWhen this is fixed, run "npm run content:registry".`);
  process.exitCode = 1;
}

await main(process.argv.slice(2));
