import type { APIRoute } from 'astro';
import { catalogueFile } from '~/content-model/site-model.ts';
import { isLocale, LOCALES } from '~/kit/locales.ts';

export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(isLocale(params['locale']) ? catalogueFile(params['locale']) : '{}', {
    headers: { 'content-type': 'application/json' },
  });
