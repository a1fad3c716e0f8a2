import { formatList } from '../kit/format.ts';
import type { Locale } from '../kit/locales.ts';
import type { ClauseFile } from './clause-schemas.ts';
import { content, textsFor } from './content.ts';

/** What the columns of the table are called, and the names of what is stored as a word. */
export interface ClauseTableWords {
  readonly part: string;
  readonly clause: string;
  readonly level: string;
  readonly risk: string;
  readonly decides: string;
  readonly asks: string;
  readonly why: string;
  readonly preferred: string;
  readonly acceptable: string;
  readonly fallback: string;
  readonly walkAway: string;
  readonly reply: string;
  readonly answer: string;
  readonly law: string;
  readonly levels: Readonly<Record<ClauseFile['level'], string>>;
  readonly risks: Readonly<Record<ClauseFile['risks'][number], string>>;
}

const numbered = (paragraphs: readonly string[]) =>
  paragraphs.length === 1
    ? (paragraphs[0] ?? '')
    : paragraphs.map((paragraph, index) => `${index + 1}. ${paragraph}`).join('\n');

/** The clause book in one language as rows of a table, the first of them the headings. */
export function clauseRows(locale: Locale, words: ClauseTableWords): string[][] {
  const texts = textsFor(locale);
  const rows = content.sources.clauseParts.flatMap((part) =>
    part.clauses.map((id) => {
      const clause = texts.clause(id);
      const [decides = '', ...asked] = clause.roles;
      return [
        texts.pick(part.name),
        texts.pick(clause.name),
        words.levels[clause.level],
        formatList(
          locale,
          clause.risks.map((risk) => words.risks[risk]),
        ),
        texts.role(decides),
        formatList(
          locale,
          asked.map((role) => texts.role(role)),
        ),
        texts.pick(clause.why),
        numbered(clause.preferred[locale]),
        clause.acceptable.map((item) => texts.pick(item)).join('\n'),
        numbered(clause.fallback[locale]),
        texts.pick(clause.walkAway),
        texts.pick(clause.reply.says),
        texts.pick(clause.reply.answer),
        texts.pick(clause.law.note),
      ];
    }),
  );
  const { part, clause, level, risk, decides, asks, why, preferred, acceptable, fallback } = words;
  const { walkAway, reply, answer, law } = words;
  const headings = [part, clause, level, risk, decides, asks, why, preferred, acceptable, fallback];
  return [[...headings, walkAway, reply, answer, law], ...rows];
}
