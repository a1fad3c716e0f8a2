import { z } from 'astro/zod';
import { bilingual, id, ids, text } from './schema-parts.ts';

export const RISKS = ['money', 'data', 'outage', 'lock-in', 'compliance'] as const;
export const LEVELS = ['high', 'medium', 'low'] as const;

/** Contract language, paragraph by paragraph. The languages are no translations of each other, so they may differ in number. */
const wording = z.strictObject({ en: z.array(text).min(1), ja: z.array(text).min(1) });

/** content/clauses/{id}.yaml: one clause of the clause book. */
export const clauseSchema = z.strictObject({
  name: bilingual,
  level: z.enum(LEVELS),
  risks: z.array(z.enum(RISKS)).min(1),
  roles: ids.min(1, 'nobody decides → name at least the role that decides'),
  why: bilingual,
  preferred: wording,
  acceptable: z.array(bilingual).min(1),
  fallback: wording,
  walkAway: bilingual,
  reply: z.strictObject({ says: bilingual, answer: bilingual }),
  law: z.strictObject({ note: bilingual, dates: ids }),
});
export type ClauseFile = z.output<typeof clauseSchema>;

/** content/clause-book.yaml: the parts of the book and the order of the clauses in them. */
export const clauseBookSchema = z.strictObject({
  parts: z.array(z.strictObject({ id, name: bilingual, about: bilingual, clauses: ids.min(1) })).min(1),
});
export type ClausePart = z.output<typeof clauseBookSchema>['parts'][number];
