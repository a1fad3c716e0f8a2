import { isMap, isPair, isScalar, isSeq, parseDocument, stringify, visit } from 'yaml';
import { wordsFile, type ContentFiles } from '../../../src/content-model/content-files.ts';
import { SITE_FILE } from '../../../src/content-model/site-schema.ts';
import { isLanguage } from '../../../src/kit/languages.ts';
import type { Locale } from '../../../src/kit/locales.ts';
import { allWordsFiles, nameOfWords, wordsIn } from '../../vite/further-words.ts';
import { pseudoMdx, pseudoText } from './pseudo-text.ts';

const TEXT = /\.mdx$/;
const LANGUAGE_LIST = /^languages: \[(.*)\]$/m;

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isAddress = (text: string) => /^(https?|mailto):/.test(text);

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pseudoValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pseudoValue);
  if (typeof value !== 'string' || isDay(value) || isAddress(value)) return value;
  return pseudoText(value);
}

/** Beside each English text of a YAML file the same in the pseudo language. */
function pseudoYaml(text: string, language: Locale): string {
  const document = parseDocument(text);
  visit(document, {
    Map(_, map) {
      const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      const isInLanguages = keys.includes('en') && keys.every((key) => isLanguage(key) || key === 'value');
      if (!isInLanguages) return undefined;
      const english = map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === 'en');
      const plain: unknown = map.toJSON();
      const value = isPlain(plain) ? plain['en'] : undefined;
      const isText = isScalar(english?.value) || isSeq(english?.value);
      if (isText && !isMap(english.value)) map.set(language, pseudoValue(value));
      return visit.SKIP;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** A word with values, as a translator would write it: with their numbers. Undefined where its sentence counts with them. */
function templateOf(word: (...values: readonly string[]) => unknown): string | undefined {
  const values = Array.from({ length: word.length }, (_, index) => `{${index}}`);
  const sentence = word(...values);
  return typeof sentence === 'string' && !/undefined|NaN|\[object/.test(sentence)
    ? pseudoText(sentence)
    : undefined;
}

const isSentence = (word: unknown): word is (...values: readonly string[]) => unknown =>
  typeof word === 'function';

function pseudoWords(words: Plain): Plain {
  const translated = Object.entries(words).map(([key, word]) => {
    if (isPlain(word)) return [key, pseudoWords(word)] as const;
    return [key, isSentence(word) ? templateOf(word) : pseudoValue(word)] as const;
  });
  return Object.fromEntries(translated.filter(([, word]) => word !== undefined));
}

async function pseudoInterface(): Promise<string> {
  const files = allWordsFiles();
  const words = await Promise.all(
    files.map(async (file) => [nameOfWords(file), pseudoWords(await wordsIn(file, 'en'))] as const),
  );
  return stringify(Object.fromEntries(words), {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
}

/** English first: what is missing is shown in it. */
function withLanguage(site: string, language: Locale): string {
  return site.replace(LANGUAGE_LIST, (_, list: string) => {
    const listed = ['en', ...list.trim().split(/, */), language];
    return `languages: [${[...new Set(listed)].join(', ')}]`;
  });
}

/**
 * The content with a language that nobody speaks, made from the English: what is wrong with a further language of any
 * company, with its longer words, shows in it. Returns the files that change and those that come.
 */
export async function withPseudoLanguage(
  files: ContentFiles,
  language: Locale,
): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>([[wordsFile(language), await pseudoInterface()]]);
  for (const [file, text] of files) {
    if (typeof text !== 'string') continue;
    if (TEXT.test(file) && file.endsWith('/en.mdx'))
      changed.set(file.replace('/en.mdx', `/${language}.mdx`), pseudoMdx(text));
    else if (file === SITE_FILE) changed.set(file, withLanguage(pseudoYaml(text, language), language));
    else if (file.endsWith('.yaml') && !file.startsWith('words/'))
      changed.set(file, pseudoYaml(text, language));
  }
  return changed;
}
