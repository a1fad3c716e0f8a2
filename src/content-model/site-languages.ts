import { SPOKEN, type Locale } from '../kit/locales.ts';

type Plain = Readonly<Record<string, unknown>>;

const isSpoken = (key: string) => SPOKEN.some((locale) => locale === key);

/** A value that says something in languages, and nothing else but the number that those texts show. */
function isInLanguages(value: Plain): boolean {
  const keys = Object.keys(value);
  return keys.some(isSpoken) && keys.every((key) => isSpoken(key) || key === 'value');
}

function mapped(value: unknown, change: (texts: Plain) => unknown): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => mapped(inner, change));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const plain: Plain = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapped(inner, change)]),
  );
  return isInLanguages(plain) ? change(plain) : plain;
}

/**
 * A value of a content file in which languages that the site does not have need not be written: what stands in the site's
 * first language stands for them, and no page shows it.
 */
export function withoutOtherLanguages(value: unknown, languages: readonly Locale[]): unknown {
  const others = SPOKEN.filter((locale) => !languages.includes(locale));
  const [first] = languages;
  if (others.length === 0 || first === undefined) return value;
  return mapped(value, (texts) => {
    if (texts[first] === undefined) return texts;
    const missing = others.filter((locale) => texts[locale] === undefined);
    return { ...texts, ...Object.fromEntries(missing.map((locale) => [locale, texts[first]])) };
  });
}

/** A value for others to read, in the languages of the site only. */
export function inLanguages(value: unknown, languages: readonly Locale[]): unknown {
  if (languages.length === SPOKEN.length) return value;
  return mapped(value, (texts) =>
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
  const found = listed.flatMap((name) => SPOKEN.filter((locale) => locale === name));
  return found.length === 0 ? SPOKEN : found;
}
