import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SPOKEN, type Locale } from '../src/kit/locales.ts';
import { checkContent } from '../src/content-model/load-content.ts';
import { contentFolder } from '../src/content-model/content-folder.ts';
import { formatProblems } from '../src/content-model/problem.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';
import { adopted, adoptionOf } from './content/adopt/adoption.ts';
import { answersOf, fail } from './content/new/answers.ts';
import { optionsOf } from './content/new/options.ts';
import { answerTo, inEach, listOf, type Field } from './content/new/kind.ts';

// npm run content:adopt — makes the content your company's: its name and address, a number of its own in links, no facts and
// no pages of the sample supplier; what is neutral stays. It asks for what the flags do not say. --dry-run writes nothing.
const LANGUAGES: Field = {
  flag: 'languages',
  asks: 'Languages of your site, with commas; more can come later',
  among: SPOKEN,
  many: true,
  otherwise: SPOKEN.join(', '),
};

const fieldsFor = (languages: readonly Locale[]): readonly Field[] => [
  ...inEach(languages, 'name', 'Name of your site'),
  ...inEach(languages, 'company', 'Name of your company'),
  {
    flag: 'address',
    asks: 'Address it will be published at',
    refuse: (answer) =>
      /^https:\/\/[^\s/]+\/?$/.test(answer) ? undefined : 'write it like https://guides.example.com',
  },
  {
    flag: 'to',
    asks: 'Folder for content/ and public/ of yours: outside of this one, so that the engine can be updated by itself',
    otherwise: '../our-guides',
  },
];

/** Nothing of a person's may be lost: a new folder, or one whose every change version control has. */
function refuseLosses(from: string, to: string): void {
  if (to !== from) {
    if (existsSync(to) && readdirSync(to).length > 0)
      fail(`${to} is not empty. Name a folder that does not exist yet.`);
    return;
  }
  const status = execFileSync('git', ['status', '--porcelain', '--', '.'], { cwd: from, encoding: 'utf8' });
  if (status !== '') fail(`${from} has changes that are not committed. Commit them first.`);
}

const { values: given } = optionsOf({
  options: {
    'name-en': { type: 'string' },
    'name-ja': { type: 'string' },
    'company-en': { type: 'string' },
    'company-ja': { type: 'string' },
    address: { type: 'string' },
    languages: { type: 'string' },
    to: { type: 'string' },
    pack: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const { pack: wantedPack, 'dry-run': isDryRun, ...values } = given;
const pack = wantedPack === undefined ? randomInt(1, 65_536) : Number(wantedPack);
if (!(Number.isInteger(pack) && pack >= 1 && pack <= 65_535))
  fail('--pack: write a whole number from 1 to 65535');
const from = contentFolder();
const files = readContentFolder(from);
const { sources, problems } = checkContent(files);
if (problems.length > 0) fail(`${formatProblems(problems)}\nFix this first: nothing was written.`);
if (!sources.isSampleSupplier) fail(`${from} speaks for a real supplier: it has been adopted already.`);

const wanted = listOf(answerTo(await answersOf([LANGUAGES], values), 'languages'));
const languages = SPOKEN.filter((locale) => wanted.includes(locale));
const answers = await answersOf(fieldsFor(languages), values);
const home = path.resolve(answerTo(answers, 'to'));
const to = path.join(home, 'content');
refuseLosses(from, to);
const each = (flag: string) =>
  Object.fromEntries(languages.map((locale) => [locale, answerTo(answers, `${flag}-${locale}`)]));
const name = each('name');
const today = new Date().toLocaleDateString('sv');
const adoption = adoptionOf(files, {
  name,
  company: each('company'),
  languages,
  address: answerTo(answers, 'address'),
  pack,
  today,
});
const left = checkContent(adopted(files, adoption)).problems;
if (left.length > 0) fail(`${formatProblems(left)}\nNothing was written.`);

if (!isDryRun) {
  if (to !== from) cpSync(from, to, { recursive: true });
  mkdirSync(path.join(home, 'public'), { recursive: true });
  for (const [file, text] of adoption) {
    const target = path.join(to, file);
    mkdirSync(path.dirname(target), { recursive: true });
    if (text === undefined) rmSync(target);
    else writeFileSync(target, text);
  }
}

const drafts = [...sources.assets].filter(([, { sample }]) => sample).map(([id]) => id);
console.log(`${isDryRun ? 'Would write' : 'Written'} to ${to}:
- site.yaml, owners.yaml: ${Object.values(name).join(' / ')}
- supplier.yaml: the facts of the sample supplier are gone; yours go here
- registry.json: new, with pack ${pack}, so that your links and those of other sites are never mixed up
- ${drafts.length} assets of the sample supplier are drafts now, to be written anew: ${drafts.join(', ')}
- ${sources.assets.size - drafts.length} neutral assets, the guides and the model are as they were

Next:
1. See it: ${to === from ? '' : `CONTENT_DIR=${to} `}npm run dev (drafts are shown there, and in no build but a preview)
2. Logo, colours, contact, imprint: ${path.join(to, 'site.yaml')}; your favicon.svg goes into ${path.join(home, 'public')}
3. Facts: ${path.join(to, 'supplier.yaml')}; then write a draft and remove "state: draft" from its asset.yaml
4. Put ${home} under version control`);
