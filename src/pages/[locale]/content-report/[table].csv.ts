import type { APIRoute } from 'astro';
import { reportSources } from '~/content-model/content-report.ts';
import { textsFor } from '~/content-model/content.ts';
import { assetTable, questionTable } from '~/content-model/report-tables.ts';
import { csvText } from '~/domain/journal/csv.ts';
import { LOCALES, type Locale } from '~/kit/locales.ts';
import { reportWords } from '~/layouts/report-words.ts';

const TABLES = { questions: questionTable, assets: assetTable } as const;

interface Table {
  readonly locale: Locale;
  readonly table: keyof typeof TABLES;
}

export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    (['questions', 'assets'] as const).map((table) => ({
      params: { locale, table },
      props: { locale, table },
    })),
  );
}

export const GET: APIRoute<Table> = ({ props: { locale, table } }) =>
  new Response(csvText(TABLES[table](reportSources, textsFor(locale), reportWords[locale])), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
