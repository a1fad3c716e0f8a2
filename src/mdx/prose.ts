import type { MDXInstance } from 'astro';
import type { Locale } from '~/kit/locales.ts';

// Eager: one module for all texts takes a fifth less of a large build than a thousand small ones.
const documents = import.meta.glob<MDXInstance<Record<string, never>>>(
  '@content/{guides,assets,pages}/*/*.mdx',
  { eager: true },
);
// The keys are paths from here, and the content may stand elsewhere.
const byName = new Map(
  Object.entries(documents).map(([file, document]) => [file.split('/').slice(-3).join('/'), document]),
);

export type ProseKind = 'guides' | 'assets' | 'pages';

/** The long text of a guide, asset or page in one language, as a component; undefined if there is none. */
export function proseOf(kind: ProseKind, id: string, locale: Locale) {
  return byName.get(`${kind}/${id}/${locale}.mdx`)?.Content;
}
