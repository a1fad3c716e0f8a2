import type { Passage } from './passage.ts';

/** A stretch between two marks that stands word for word in several texts, and the texts it stands in. */
export interface RecurringClause {
  readonly locale: Passage['locale'];
  readonly clause: string;
  readonly files: readonly string[];
}

const MARKS = /[.,:;?()|。、：；？（）「」“”"]/u;
/** The end of an asset, which leads to others by their names. */
const LEADS_ON = /^see (?:the|how|terms)\b|をご覧ください$/u;
/** Shorter ones are ways of speaking, not a tic: "for example", "必要な場合は". */
const LEAST: Readonly<Record<Passage['locale'], (clause: string) => boolean>> = {
  en: (clause) => clause.split(/\s+/u).length >= 5,
  ja: (clause) => clause.length >= 12,
};

/** Texts of one asset or guide, whatever the language. */
const textOf = (file: string) => file.replace(/\/[^/]*$/u, '');

/** Clauses that stand in at least so many texts, the most frequent first. */
export function recurringClauses(passages: readonly Passage[], least: number): readonly RecurringClause[] {
  const found = new Map<string, { locale: Passage['locale']; clause: string; files: Set<string> }>();
  for (const { file, locale, text } of passages) {
    for (const piece of text.split(MARKS)) {
      const clause = piece.trim().replaceAll(/\s+/gu, ' ');
      if (!LEAST[locale](clause) || LEADS_ON.test(clause)) continue;
      const key = `${locale} ${clause.toLowerCase()}`;
      const entry = found.get(key) ?? { locale, clause, files: new Set<string>() };
      entry.files.add(textOf(file));
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .filter(({ files }) => files.size >= least)
    .map(({ locale, clause, files }) => ({ locale, clause, files: [...files].sort() }))
    .sort((a, b) => b.files.length - a.files.length || a.clause.localeCompare(b.clause));
}
