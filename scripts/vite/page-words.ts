import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

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

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** The name of the file that carries the words of `file`, without the language. */
export function bundleOf(file: string): string {
  const together = Object.entries(TOGETHER).find(([, pattern]) => pattern.test(file))?.[0];
  if (together !== undefined) return together;
  const [folder = '', name = ''] = file.split('/').slice(-2);
  return `${folder}-${name.replace('.ts', '')}`;
}

/** The module that stands for a words file in the browser; undefined if the file does not end as words files do. */
export function wordsOfThePage(file: string, text: string): string | undefined {
  const [, name, languages] = EXPORT.exec(text) ?? [];
  if (name === undefined || languages === undefined) return undefined;
  const bundle = bundleOf(file);
  const loaders = languages
    .split(', ')
    .map((language) => `  ${language}: () => import('words/${bundle}-${language}'),`);
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

function allWordsFiles(): string[] {
  return globSync('**/*words.ts', { cwd: source }).map((file) => path.posix.join(source, file));
}

export const pageWords = {
  name: 'page-words',
  enforce: 'pre',
  applyToEnvironment: ({ name }: { readonly name: string }): boolean => name === 'client',
  resolveId: (id: string): string | undefined => (BUNDLE.test(id) ? `\0${id}` : undefined),
  async load(id: string): Promise<string | undefined> {
    const [, bundle, bundleLanguage] = BUNDLE.exec(id.replace('\0', '')) ?? [];
    if (bundle !== undefined && bundleLanguage !== undefined)
      return bundleModule(allWordsFiles(), bundle, bundleLanguage);
    const language = ONE_LANGUAGE.exec(id)?.[1];
    if (language !== undefined) return oneLanguage(await readFile(id.replace(/\?.*/, ''), 'utf8'), language);
    return WORDS_FILE.test(id) ? wordsOfThePage(id, await readFile(id, 'utf8')) : undefined;
  },
} as const;
