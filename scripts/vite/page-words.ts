import { readFile } from 'node:fs/promises';
import { furtherOf } from '../../src/kit/languages.ts';
import type { Locale } from '../../src/kit/locales.ts';
import { allWordsFiles, countsOfWords, furtherWords } from './further-words.ts';

/*
 * A words file holds all languages side by side. In the browser, a page loads those of its own language only: there the
 * file becomes a module that fetches that language. `pageLocale()` says which, so elements write `words[pageLocale()]`,
 * and on the server and in unit tests the same line picks from the whole file.
 *
 * Words that are always shown together come in one file of a language:
 *   kit/suggestion-words.ts → words/next-words-en → kit/suggestion-words.ts?language=en, …
 */
const TOGETHER: Readonly<Record<string, RegExp>> = {
  'core-words': /\/(kit\/state-|features\/guide\/)words\.ts$/,
  'purchase-words': /\/features\/(journey\/sign-|route-map\/)words\.ts$/,
  'next-words': /\/(kit\/suggestion-|features\/next-asset\/sign-)words\.ts$/,
};

const WORDS_FILE = /words\.ts$/;
const ONE_LANGUAGE = /words\.ts\?language=(\w+)$/;
const BUNDLE = /^words\/(.+)-(\w+)$/;
const EXPORT = /^export const (\w+): Words<typeof en> = \{ ([\w, ]+) \};$/m;

/** The name of the file that carries the words of `file`, without the language. */
export function bundleOf(file: string): string {
  const together = Object.entries(TOGETHER).find(([, pattern]) => pattern.test(file))?.[0];
  if (together !== undefined) return together;
  const [folder = '', name = ''] = file.split('/').slice(-2);
  return `${folder}-${name.replace('.ts', '')}`;
}

/** The module that stands for a words file in the browser; undefined if the file does not end as words files do. */
export function wordsOfThePage(file: string, text: string, further: readonly string[]): string | undefined {
  const [, name, languages] = EXPORT.exec(text) ?? [];
  if (name === undefined || languages === undefined) return undefined;
  const bundle = bundleOf(file);
  const loaders = [...languages.split(', '), ...further].map(
    (language) => `  ${language}: () => import('words/${bundle}-${language}'),`,
  );
  return `import { pageLocale } from '~/kit/locales.ts';
const locale = pageLocale();
const languages = {
${loaders.join('\n')}
};
export const ${name} = { [locale]: (await languages[locale]()).${name} };
`;
}

/** One language of a words file as a module: the bundler drops the others, which nothing uses any more. */
export function oneLanguage(text: string, language: string): string {
  return text.replace(EXPORT, `export { ${language} as $1 };`);
}

/** A module that hands on one language of every words file of a bundle. */
export function bundleModule(files: readonly string[], bundle: string, language: string): string {
  return files
    .filter((file) => bundleOf(file) === bundle)
    .map((file) => `export * from '${file}?language=${language}';\n`)
    .join('');
}

/** The folder of the content, which has the words of further languages, and the languages of the site. */
interface SiteWords {
  readonly content: string;
  readonly languages: readonly Locale[];
}

/** In a further language, which the file does not have: over the words of the fallback. */
async function oneFurtherLanguage(file: string, text: string, language: Locale, site: SiteWords) {
  const code = await furtherWords(file, language, site.content, site.languages);
  return text.replace(EXPORT, (_, name: string) => `export const ${name} = ${code};`);
}

async function clientModule(id: string, site: SiteWords): Promise<string | undefined> {
  const [, bundle, bundleLanguage] = BUNDLE.exec(id.replace('\0', '')) ?? [];
  if (bundle !== undefined && bundleLanguage !== undefined)
    return bundleModule(allWordsFiles(), bundle, bundleLanguage);
  const further = furtherOf(site.languages);
  const language = ONE_LANGUAGE.exec(id)?.[1];
  const file = id.replace(/\?.*/, '');
  if (language === undefined && !WORDS_FILE.test(id)) return undefined;
  const text = await readFile(file, 'utf8');
  if (language === undefined) return wordsOfThePage(file, text, further);
  const locale = further.find((it) => it === language);
  return locale === undefined ? oneLanguage(text, language) : oneFurtherLanguage(file, text, locale, site);
}

/** On the server a file has all languages of the site. */
async function serverModule(file: string, site: SiteWords): Promise<string | undefined> {
  const further = furtherOf(site.languages);
  if (further.length === 0 || !WORDS_FILE.test(file)) return undefined;
  const text = await readFile(file, 'utf8');
  if (!EXPORT.test(text)) return undefined;
  const codes = await Promise.all(
    further.map(
      async (locale) => `${locale}: ${await furtherWords(file, locale, site.content, site.languages)}`,
    ),
  );
  return text.replace(EXPORT, (whole) => whole.replace(' };', `, ${codes.join(', ')} };`));
}

/** The words of each page in its own language, and those of further languages out of the content. */
export function pageWords(content: string, languages: readonly Locale[]) {
  const site: SiteWords = { content, languages };
  return [
    {
      name: 'page-words',
      enforce: 'pre',
      applyToEnvironment: ({ name }: { readonly name: string }): boolean => name === 'client',
      resolveId: (id: string): string | undefined => (BUNDLE.test(id) ? `\0${id}` : undefined),
      load: (id: string): Promise<string | undefined> => clientModule(id, site),
    },
    {
      name: 'further-words',
      enforce: 'pre',
      applyToEnvironment: ({ name }: { readonly name: string }): boolean => name !== 'client',
      load: (id: string): Promise<string | undefined> => serverModule(id, site),
    },
    countsOfWords(content, languages),
  ] as const;
}
