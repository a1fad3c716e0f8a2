import type { APIRoute } from 'astro';
import { clauseRows } from '~/content-model/clause-table.ts';
import { csvText } from '~/domain/journal/csv.ts';
import { clauseWords } from '~/features/clauses/clause-words.ts';
import { isLocale, LOCALES } from '~/kit/locales.ts';

export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = ({ params }) => {
  const { locale } = params;
  if (!isLocale(locale)) return new Response('', { status: 404 });
  return new Response(csvText(clauseRows(locale, clauseWords[locale])), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
