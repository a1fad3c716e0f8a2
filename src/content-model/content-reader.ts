import { z } from 'astro/zod';
import { furtherOf } from '../kit/languages.ts';
import { SPOKEN, type Locale } from '../kit/locales.ts';
import { baseName, folderOf, PUBLIC_FOLDER, type ContentFiles } from './content-files.ts';
import { nearest } from './did-you-mean.ts';
import { parseMdx, type MdxDocument } from './mdx-document.ts';
import type { ContentProblem } from './problem.ts';
import { remember } from './remember.ts';
import { SITE_FILE } from './site-schema.ts';
import { wordsFile } from './content-files.ts';
import {
  inFurtherLanguage,
  languagesIn,
  withFurtherLanguage,
  withoutOtherLanguages,
  type Translated,
} from './site-languages.ts';
import { cleanText } from './text-slips.ts';
import { readYaml } from './yaml-file.ts';

const clean = remember(cleanText);
const readMdx = remember(parseMdx);

/** Files that are read by their name, so that one with nearly this name is a slip. */
const READ = /\.(ya?ml|json|mdx?|markdown)$/i;
const NOTES = /(^|\/)(readme|changelog|licen[cs]e)\.\w+$/i;

function unusedFile(
  file: string,
  meant: string | undefined,
  languages: readonly Locale[],
): { wrong: string; fix: string } {
  const wrong = 'nothing reads a file of this name';
  if (meant !== undefined) return { wrong, fix: `rename it to "${meant}"` };
  const language = /^([a-z]{2,3}(-\w+)?)\.mdx$/.exec(baseName(file))?.[1];
  if (language !== undefined)
    return {
      wrong: `the site has no language "${language}", so nothing shows this text`,
      fix: `add ${language} to the languages of content/${SITE_FILE}, which lists ${languages.join(' and ')}, or remove the text`,
    };
  return { wrong, fix: 'remove it, or move it to where it belongs' };
}

/** The schema saw the texts of this language where the English stand, and once more where the Japanese do. */
function problemsOf(language: Locale, problems: readonly ContentProblem[]): readonly ContentProblem[] {
  return problems.flatMap((problem) => {
    const keys = problem.field?.split('.') ?? [];
    if (keys.includes('ja')) return [];
    return [{ ...problem, field: keys.map((key) => (key === 'en' ? language : key)).join('.') }];
  });
}

function both<Value>(value: Value, further: Value, language: Locale): Value;
function both(value: unknown, further: unknown, language: Locale): unknown {
  return withFurtherLanguage(value, further, language);
}

/**
 * Reads files of content/ and reports, once each, those that cannot be used. Whoever checks something against a file that
 * is in `unread` knows that it cannot be told.
 */
export class ContentReader {
  readonly files: ContentFiles;
  readonly problems: ContentProblem[] = [];
  /** The languages of the site, as far as its file has been read. */
  languages: readonly Locale[] = SPOKEN;
  readonly unread = new Set<string>();
  readonly #asked = new Set<string>();
  readonly #translated = new Map<Locale, Translated>();

  constructor(files: ContentFiles) {
    this.files = files;
  }

  /** Leaves a folder out, without a problem. */
  leave(folder: string): void {
    this.unread.add(folder);
  }

  /** Leaves a folder out, with one problem for all that is in it. */
  skip(folder: string, words: Pick<ContentProblem, 'wrong' | 'fix'>): void {
    this.leave(folder);
    this.problems.push({ file: folder, ...words });
  }

  #note(file: string, problems: readonly ContentProblem[]): void {
    if (problems.length > 0) this.unread.add(file);
    this.problems.push(...problems);
  }

  #text(file: string): string | undefined {
    this.#asked.add(file);
    const content = this.files.get(file);
    if (typeof content === 'string') {
      const { text, problems } = clean(file, content);
      this.problems.push(...problems);
      if (text === undefined) this.unread.add(file);
      return text;
    }
    this.unread.add(file);
    // A missing file is reported by `finish`, when all names that were asked for are known.
    if (content !== undefined) {
      const wrong = `the file is not saved as UTF-8 but as ${content.noText}`;
      this.problems.push({ file, wrong, fix: 'save it again with the encoding UTF-8' });
    }
    return undefined;
  }

  /** `fix`: what to do about every problem of this file, instead of what would be said of any other. */
  yaml<Schema extends z.ZodType>(file: string, schema: Schema, fix?: string): z.output<Schema> | undefined {
    const before = this.problems.length;
    const text = this.#text(file);
    const reading =
      text === undefined ? undefined : readYaml(file, text, schema, (value) => this.#prepared(file, value));
    this.#note(file, this.#ofTheSite(reading?.problems ?? []));
    const value =
      text === undefined || reading?.value === undefined
        ? undefined
        : this.#inFurtherLanguages(file, text, schema, reading.value);
    if (fix !== undefined)
      this.problems.push(...this.problems.splice(before).map((problem) => ({ ...problem, fix })));
    return value;
  }

  /** Read once more for each further language, so that its texts go through the same schema. */
  #inFurtherLanguages<Schema extends z.ZodType>(
    file: string,
    text: string,
    schema: Schema,
    value: z.output<Schema>,
  ): z.output<Schema> {
    return furtherOf(this.languages).reduce((known, language) => {
      const { value: read, problems } = readYaml(file, text, schema, (parsed) => {
        const { value: further, translated } = inFurtherLanguage(parsed, language, this.languages);
        const before = this.translated(language);
        this.#translated.set(language, {
          done: before.done + translated.done,
          of: before.of + translated.of,
        });
        return further;
      });
      this.#note(file, problemsOf(language, problems));
      return read === undefined ? known : both(known, read, language);
    }, value);
  }

  /** How many short texts a further language has so far. */
  translated(language: Locale): Translated {
    return this.#translated.get(language) ?? { done: 0, of: 0 };
  }

  /** The words of the interface in a further language; the build knows which there are (scripts/vite/further-words.ts). */
  words(language: Locale): void {
    const file = wordsFile(language);
    if (this.files.has(file)) this.yaml(file, z.record(z.string(), z.unknown()));
  }

  /** What site.yaml says of languages holds for itself, too. */
  #prepared(file: string, value: unknown): unknown {
    if (file === SITE_FILE) this.languages = languagesIn(value);
    return withoutOtherLanguages(value, this.languages);
  }

  /** A language that the site does not have stands for its first: what is wrong there has been said already. */
  #ofTheSite(problems: readonly ContentProblem[]): readonly ContentProblem[] {
    const [first = ''] = this.languages;
    const others: readonly string[] = SPOKEN.filter((locale) => !this.languages.includes(locale));
    const said = new Set(problems.map(({ field, wrong }) => `${field ?? ''} ${wrong}`));
    return problems.filter(({ field = '', wrong }) => {
      const keys = field.split('.').map((key) => (others.includes(key) ? first : key));
      return keys.join('.') === field || !said.has(`${keys.join('.')} ${wrong}`);
    });
  }

  /** A text that a further language may lack. */
  mdxIfThere(file: string): MdxDocument | undefined {
    return this.files.has(file) ? this.mdx(file) : undefined;
  }

  mdx(file: string): MdxDocument | undefined {
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const { document, problems } = readMdx(file, text);
    this.#note(file, problems);
    return document;
  }

  #isSkipped(file: string): boolean {
    return [...this.unread].some((folder) => folder.endsWith('/') && file.startsWith(folder));
  }

  /** A text in a language that the engine knows and the site does not list: it is left for later. */
  #isKept(file: string): boolean {
    const name = baseName(file);
    return SPOKEN.some((locale) => name === `${locale}.mdx` && !this.languages.includes(locale));
  }

  /** Files that are missing, and files that nobody asked for: often the same one under another name. */
  finish(fixOf: (file: string) => string): void {
    const missing = new Set([...this.#asked].filter((file) => !this.files.has(file)));
    for (const file of this.files.keys()) {
      if (this.#asked.has(file) || !READ.test(file) || NOTES.test(file) || this.#isSkipped(file)) continue;
      if (file.startsWith(PUBLIC_FOLDER) || this.#isKept(file)) continue;
      const folder = folderOf(file);
      const expected = [...this.#asked].filter((it) => folderOf(it) === folder);
      const meant = nearest(baseName(file), expected.filter((it) => missing.has(it)).map(baseName));
      if (meant !== undefined) missing.delete(folder + meant);
      this.problems.push({ file, ...unusedFile(file, meant, this.languages) });
    }
    for (const file of missing) this.problems.push({ file, wrong: 'the file is missing', fix: fixOf(file) });
  }
}
