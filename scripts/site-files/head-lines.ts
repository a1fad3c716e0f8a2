import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from './built-pages.ts';
import { structuredData } from './structured-data.ts';

/** Data in a page is no script, so the security policy needs no exception; `<` could end it, and is written as its code. */
const dataBlock = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** Pages that a reader of feeds is likely to open. A guide is spared the bytes: the feed is in every footer. */
const tellsOfUpdates = ({ path: inside }: BuiltPage) => inside === '' || inside.startsWith('assets/');

function addToHead(folder: string, file: string, lines: string): void {
  const whole = path.join(folder, file);
  // A function, because "$" in a replacement means something else.
  const html = readFileSync(whole, 'utf8').replace('</head>', () => `${lines}</head>`);
  writeFileSync(whole, html);
}

/** Where the other forms of a page are, and what it is, for machines. */
function forMachines(page: BuiltPage, pages: readonly BuiltPage[], home: string, base: string): string[] {
  const data = structuredData(page, pages, home);
  return [
    '<link rel="alternate" type="text/markdown" href="index.md">',
    ...(tellsOfUpdates(page)
      ? [`<link rel="alternate" type="application/atom+xml" href="${base}${page.locale}/updates.xml">`]
      : []),
    ...(data === undefined ? [] : [dataBlock(data)]),
  ];
}

/**
 * Puts into the head of each page what only the finished site knows: the picture of its link, its other forms, what it is.
 * A page that no search engine may list is sent on by link all the same, so it has a picture too.
 */
export function writeHeadLines(
  folder: string,
  built: readonly BuiltPage[],
  pictureOf: (page: BuiltPage) => string | undefined,
  home: string,
  base: string,
): void {
  const pages = built.filter(({ isHidden }) => !isHidden);
  const picture = (page: BuiltPage) => {
    const file = pictureOf(page);
    return file === undefined ? [] : [`<meta property="og:image" content="${home}${file}">`];
  };
  for (const page of built) {
    const lines = [...picture(page), ...(page.isHidden ? [] : forMachines(page, pages, home, base))];
    addToHead(folder, page.file, lines.join(''));
  }
  const [front] = pages.filter(({ path: inside }) => inside === '');
  if (front) addToHead(folder, 'index.html', picture(front).join(''));
}
