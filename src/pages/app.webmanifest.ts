import type { APIRoute } from 'astro';
import { content } from '~/content-model/content.ts';
import { sitePath } from '~/kit/localized-path.ts';

/** What a device needs to install the site like an app. */
export const GET: APIRoute = () => {
  const { name } = content.sources.site;
  const manifest = {
    name: name.ja === name.en ? name.ja : `${name.ja} ${name.en}`,
    short_name: name.ja,
    id: sitePath(''),
    start_url: sitePath(''),
    scope: sitePath(''),
    display: 'standalone',
    background_color: '#fbfbf9',
    theme_color: '#fbfbf9',
    icons: [{ src: sitePath('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
