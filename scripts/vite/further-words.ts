import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { wordsFile } from '../../src/content-model/content-files.ts';
import { nearest } from '../../src/content-model/did-you-mean.ts';
import { ContentError, type ContentProblem } from '../../src/content-model/problem.ts';
import type { Translated } from '../../src/content-model/site-languages.ts';
import { fallbackOf, furtherOf } from '../../src/kit/languages.ts';
import type { Locale } from '../../src/kit/locales.ts';

/*
 * The words of the interface in a further language stand in content/words/{language}.yaml, by the words file of the engine
 * and the names of its words:
 *
 *   features/guide/words:
 *     here: "…"
 *     answered: "… {0} … {1} …"                          # a word with values
 *     received: { one: "… {0} …", other: "… {0} …" }     # and in the plurals of that language
 *
 * The build makes of them what a language of the engine is in that file. What is not there is the word of the fallback.
 */

const source = fileURLToPath(new URL('../../src', import.meta.url));

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `…/src/features/guide/words.ts` → `features/guide/words`, as the translations call it. */
export const nameOfWords = (file: string): string =>
  path.relative(source, file).replaceAll('\\', '/').replace('.ts', '');

/** Every file of words, but for the code that only ends like one. */
export function allWordsFiles(): string[] {
  return globSync('{kit,layouts,pages,features,mdx}/**/*words.ts', { cwd: source })
    .filter((file) => !file.endsWith('cut-words.ts'))
    .map((file) => path.join(source, file).replaceAll('\\', '/'))
    .sort();
}

/** The words of a file of the engine in one of its languages. */
export async function wordsIn(file: string, language: Locale): Promise<Plain> {
  const module: unknown = await import(pathToFileURL(file).href);
  const exported = isPlain(module) ? Object.values(module).find(isPlain) : undefined;
  const words = exported?.[language];
  if (!isPlain(words)) throw new Error(`${file}: no words in "${language}"`);
  return words;
}

function translationsOf(content: string, language: Locale): Plain {
  const file = path.join(content, wordsFile(language));
  const parsed: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  return isPlain(parsed) ? parsed : {};
}

const template = (text: string) =>
  `\`${text.replace(/[\\`$]/g, String.raw`\$&`).replace(/\{(\d)\}/g, '${values[$1]}')}\``;

const isPlurals = (value: unknown): value is Readonly<Record<string, string>> =>
  isPlain(value) &&
  typeof value['other'] === 'string' &&
  Object.values(value).every((it) => typeof it === 'string');

function sentence(language: Locale, text: unknown): string | undefined {
  if (typeof text === 'string') return `(...values) => ${template(text)}`;
  if (!isPlurals(text)) return undefined;
  const forms = Object.entries(text).map(([form, it]) => `${JSON.stringify(form)}: ${template(it)}`);
  const chosen = `new Intl.PluralRules('${language}').select(values.find(Number.isFinite) ?? 0)`;
  return `(...values) => { const forms = { ${forms.join(', ')} }; return forms[${chosen}] ?? forms.other; }`;
}

/** Goes through translations with the words that they are of. */
interface Visitor {
  readonly language: Locale;
  readonly count: { done: number; of: number };
  readonly say: (field: string, wrong: string, fix: string) => void;
}

function codeOf(word: unknown, text: unknown, known: string, field: string, visitor: Visitor): string {
  if (isPlain(word)) {
    const given = isPlain(text) ? text : {};
    if (text !== undefined && !isPlain(text))
      visitor.say(field, 'several words stand here', 'write each below it, by its name');
    for (const key of Object.keys(given).filter((it) => !(it in word))) {
      const meant = nearest(key, Object.keys(word));
      const fix = meant === undefined ? 'remove it' : `did you mean "${meant}"?`;
      visitor.say(`${field}.${key}`, `no word is called "${key}"`, fix);
    }
    const own = Object.entries(word).flatMap(([key, inner]) => {
      const at = `[${JSON.stringify(key)}]`;
      const code = codeOf(inner, given[key], known + at, `${field}.${key}`, visitor);
      return code === known + at ? [] : [`${JSON.stringify(key)}: ${code}`];
    });
    return own.length === 0 ? known : `{ ...${known}, ${own.join(', ')} }`;
  }
  visitor.count.of++;
  if (text === undefined) return known;
  visitor.count.done++;
  const isOfKind = Array.isArray(word)
    ? Array.isArray(text) && text.length === word.length
    : typeof text === 'string';
  const plain = isOfKind ? JSON.stringify(text) : undefined;
  const made = typeof word === 'function' ? sentence(visitor.language, text) : plain;
  if (made === undefined)
    visitor.say(
      field,
      'it is not of the kind that the engine has here',
      Array.isArray(word) ? `write a list of ${word.length}` : 'write a text',
    );
  return made ?? known;
}

/** One words file in a further language as code, over the words `fallback` of the file itself. */
export async function furtherWords(
  file: string,
  language: Locale,
  content: string,
  languages: readonly Locale[],
): Promise<string> {
  const fallback = fallbackOf(languages);
  const text = translationsOf(content, language)[nameOfWords(file)];
  const visitor: Visitor = { language, count: { done: 0, of: 0 }, say: () => undefined };
  return codeOf(await wordsIn(file, fallback), text, fallback, '', visitor);
}

/** What is wrong with the words of a further language, and how many there are. */
export async function checkFurtherWords(
  content: string,
  language: Locale,
  languages: readonly Locale[],
): Promise<{ readonly problems: readonly ContentProblem[]; readonly translated: Translated }> {
  const file = wordsFile(language);
  const problems: ContentProblem[] = [];
  const say: Visitor['say'] = (field, wrong, fix) => problems.push({ file, field, wrong, fix });
  const count = { done: 0, of: 0 };
  const translations = translationsOf(content, language);
  const names = allWordsFiles().map(nameOfWords);
  for (const name of Object.keys(translations).filter((it) => !names.includes(it))) {
    const meant = nearest(name, names);
    say(
      name,
      `the engine has no words "${name}"`,
      meant === undefined ? 'remove them' : `did you mean "${meant}"?`,
    );
  }
  const fallback = fallbackOf(languages);
  for (const words of allWordsFiles()) {
    const name = nameOfWords(words);
    codeOf(await wordsIn(words, fallback), translations[name], fallback, name, { language, count, say });
  }
  return { problems, translated: count };
}

const COUNTS = 'virtual:translated-words';

/** How many words each further language has, as a module: the pages say what is missing. Wrong ones stop the build. */
export function countsOfWords(content: string, languages: readonly Locale[]) {
  return {
    name: 'translated-words',
    resolveId: (id: string): string | undefined => (id === COUNTS ? `\0${COUNTS}` : undefined),
    async load(id: string): Promise<string | undefined> {
      if (id !== `\0${COUNTS}`) return undefined;
      const counts = await Promise.all(
        furtherOf(languages).map(async (language) => {
          const { problems, translated } = await checkFurtherWords(content, language, languages);
          if (problems.length > 0) throw new ContentError(problems, content);
          return [language, translated] as const;
        }),
      );
      return `export const translatedWords = new Map(${JSON.stringify(counts)});`;
    },
  } as const;
}
