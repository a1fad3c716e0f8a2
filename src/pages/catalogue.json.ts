import type { APIRoute } from 'astro';
import { openData } from '~/content-model/open-data.ts';

/** The whole model as open data, in both languages, for anyone to read. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(openData(), null, 1), { headers: { 'content-type': 'application/json' } });
