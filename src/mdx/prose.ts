import type { MDXInstance } from 'astro';
import type { Locale } from '~/kit/locales.ts';

const documents = import.meta.glob<MDXInstance<Record<string, never>>>(
  '../../content/{guides,assets,pages}/*/*.mdx',
);

/** The long text of a guide, asset or page in one language, as a component. */
export async function proseOf(kind: 'guides' | 'assets' | 'pages', id: string, locale: Locale) {
  const load = documents[`../../content/${kind}/${id}/${locale}.mdx`];
  if (!load) throw new Error(`no text content/${kind}/${id}/${locale}.mdx`);
  return (await load()).Content;
}
