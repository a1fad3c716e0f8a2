import { z } from 'astro/zod';
import type { Locale } from '../../src/kit/locales.ts';

// A site of one language says nothing in the other.
const inLanguages = z.record(z.string(), z.string());
const names = z.record(z.string(), z.array(z.string()).optional());
const openData = z.object({
  questions: z.array(z.object({ id: z.string(), phase: z.string() })),
  assets: z.array(z.object({ id: z.string(), minutes: z.number() })),
  glossary: z.array(z.object({ term: inLanguages, also: names.default({}) })),
  clauses: z.array(z.object({ clauses: z.array(z.object({ id: z.string() })) })),
});

/** What the pages themselves do not say, out of the open data of the site. */
export interface OpenModel {
  readonly questions: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly assetMinutes: ReadonlyMap<string, number>;
  readonly synonymsIn: (locale: Locale) => readonly (readonly string[])[];
}

/** A term without the explanation in brackets behind it: "SSO (single sign-on)" is known as "SSO". */
const bare = (term: string) => term.replace(/\s*[（(].*$/, '');

export function readModel(json: string): OpenModel {
  const { questions, assets, glossary, clauses } = openData.parse(JSON.parse(json));
  const synonymsIn = (locale: Locale) =>
    glossary
      .map(({ term, also }) => [...new Set([bare(term[locale] ?? ''), ...(also[locale] ?? [])])])
      .filter((group) => group.length > 1);
  return {
    questions: new Set(questions.map(({ id }) => id)),
    clauses: new Set(clauses.flatMap((part) => part.clauses.map(({ id }) => id))),
    assetMinutes: new Map(assets.map(({ id, minutes }) => [id, minutes])),
    synonymsIn,
  };
}
