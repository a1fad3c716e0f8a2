import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from './built-pages.ts';
import { structuredData } from './structured-data.ts';

/** Data in a page is no script, so the security policy needs no exception; `<` could end it, and is written as its code. */
const dataBlock = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** Pages whose texts stand in the feed, or that lead to them. A guide is spared the bytes. */
const tellsOfUpdates = ({ path: inside }: BuiltPage) => inside === '' || inside.startsWith('assets/');

/** Puts into the head of each page where its other forms are, and what it is, for machines. */
export function writeHeadLines(
  folder: string,
  pages: readonly BuiltPage[],
  home: string,
  base: string,
): void {
  for (const page of pages) {
    const file = path.join(folder, page.file);
    const data = structuredData(page, pages, home);
    const lines = [
      '<link rel="alternate" type="text/markdown" href="index.md">',
      ...(tellsOfUpdates(page)
        ? [`<link rel="alternate" type="application/atom+xml" href="${base}${page.locale}/updates.xml">`]
        : []),
      ...(data === undefined ? [] : [dataBlock(data)]),
    ].join('');
    // A function, because "$" in a replacement means something else.
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('</head>', () => `${lines}</head>`),
    );
  }
}
