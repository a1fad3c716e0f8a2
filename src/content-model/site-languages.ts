import { SPOKEN, type Locale } from '../kit/locales.ts';
import { fallbackOf, furtherOf, isLanguage, isSpoken } from '../kit/languages.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A value that says something in languages, and nothing else but the number that those texts show. */
function isInLanguages(value: Plain, languages: readonly string[]): boolean {
  const keys = Object.keys(value);
  return (
    keys.some(isSpoken) && keys.every((key) => isSpoken(key) || key === 'value' || languages.includes(key))
  );
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function mapped(value: unknown, languages: readonly Locale[], change: (texts: Plain) => unknown): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => mapped(inner, languages, change));
  if (!isPlain(value)) return value;
  const plain: Plain = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapped(inner, languages, change)]),
  );
  return isInLanguages(plain, languages) ? change(plain) : plain;
}

function without(texts: Plain, languages: readonly string[]): Plain {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !languages.includes(key)));
}

/**
 * A value of a content file in the two languages that schemas know. Those that the site does not have need not be written:
 * what stands in its first language stands for them, and no page shows it. Further languages are read by themselves.
 */
export function withoutOtherLanguages(value: unknown, languages: readonly Locale[]): unknown {
  const others = SPOKEN.filter((locale) => !languages.includes(locale));
  const further = furtherOf(languages);
  const first = fallbackOf(languages);
  if (others.length === 0 && further.length === 0) return value;
  return mapped(value, languages, (all) => {
    const texts = without(all, further);
    if (texts[first] === undefined) return texts;
    const missing = others.filter((locale) => texts[locale] === undefined);
    return { ...texts, ...Object.fromEntries(missing.map((locale) => [locale, texts[first]])) };
  });
}

/** How much of something exists in a further language. */
export interface Translated {
  readonly done: number;
  readonly of: number;
}

/**
 * The same value as a further language has it: its texts stand where schemas look for English and Japanese, and so do those
 * of the fallback where it has none.
 */
export function inFurtherLanguage(
  value: unknown,
  language: Locale,
  languages: readonly Locale[],
): { readonly value: unknown; readonly translated: Translated } {
  const fallback = fallbackOf(languages);
  const further = furtherOf(languages);
  let done = 0;
  let of = 0;
  const changed = mapped(value, languages, (all) => {
    const text = all[language];
    of++;
    if (text !== undefined) done++;
    const shown = text ?? all[fallback];
    const texts = without(all, [...further, ...SPOKEN]);
    return shown === undefined ? texts : { ...texts, en: shown, ja: shown };
  });
  return { value: changed, translated: { done, of } };
}

/** What a schema made of a value, with what it made of the same value in a further language. */
export function withFurtherLanguage(value: unknown, further: unknown, language: Locale): unknown {
  if (Array.isArray(value) && Array.isArray(further))
    return value.map((inner: unknown, index) => withFurtherLanguage(inner, further[index], language));
  if (!isPlain(value) || !isPlain(further)) return value;
  // Of several further languages, the earlier ones stand there already.
  if (isInLanguages(value, Object.keys(value).filter(isLanguage)))
    return { ...value, [language]: further['en'] };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withFurtherLanguage(inner, further[key], language)]),
  );
}

/** A value for others to read, in the languages of the site only. */
export function inLanguages(value: unknown, languages: readonly Locale[]): unknown {
  if (SPOKEN.every((locale) => languages.includes(locale))) return value;
  return mapped(value, languages, (texts) =>
    Object.fromEntries(
      Object.entries(texts).filter(([key]) => !isSpoken(key) || languages.some((it) => it === key)),
    ),
  );
}

/** The languages that site.yaml lists, if it lists some; the schema tells what is wrong with the list. */
export function languagesIn(site: unknown): readonly Locale[] {
  const listed: unknown =
    typeof site === 'object' && site !== null && 'languages' in site ? site.languages : undefined;
  if (!Array.isArray(listed)) return SPOKEN;
  const found = [...new Set(listed.filter(isLanguage))];
  return found.some(isSpoken) ? found : SPOKEN;
}
