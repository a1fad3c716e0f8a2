import type { APIRoute } from 'astro';
import { reportSources } from '~/content-model/content-report.ts';
import { reportData } from '~/content-model/report-data.ts';
import { LOCALES } from '~/kit/locales.ts';

/** The same in each language: ids, no texts. */
export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = () =>
  new Response(JSON.stringify(reportData(reportSources), null, 1), {
    headers: { 'content-type': 'application/json' },
  });
