import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { isLanguage } from '../../src/kit/languages.ts';
import type { Locale } from '../../src/kit/locales.ts';

/** A page of one language as it was built, parsed once for everything that is made from it. */
export interface BuiltPage {
  /** Inside the built folder: `ja/assets/sla-sheet/index.html`. */
  readonly file: string;
  readonly locale: Locale;
  /** Inside the language: `assets/sla-sheet/`. */
  readonly path: string;
  /** Its main heading. */
  readonly title: string;
  readonly description: string;
  /** The name of the site, as its header says it. */
  readonly siteName: string;
  /** The number of the buying phase it belongs to, if it is drawn in the colour of one. */
  readonly line: string | undefined;
  /** Marked for no search engine: it is in no index, feed or list. */
  readonly isHidden: boolean;
  /** ISO days that the page itself tells: when it was last changed, and last reviewed. */
  readonly updatedOn: string | undefined;
  readonly reviewedOn: string | undefined;
  readonly main: Element;
}

function meta(tree: Root, name: string): string {
  return select(`meta[name="${name}"]`, tree)?.properties['content'] ?? '';
}

function dayOf(tree: Root, what: string): string | undefined {
  const day = select(`time[data-day="${what}"]`, tree)?.properties['dateTime'];
  return typeof day === 'string' ? day : undefined;
}

function readPage(folder: string, file: string): BuiltPage[] {
  const [locale, ...rest] = file.split('/');
  const tree = fromHtml(readFileSync(path.join(folder, file), 'utf8'));
  const main = select('main', tree);
  const title = select('h1', tree);
  const line = select('html', tree)?.properties['dataLine'];
  const siteName = select('.site-header__name span', tree);
  if (!isLanguage(locale) || !main) return [];
  return [
    {
      file,
      locale,
      path: rest.join('/').replace(/index\.html$/, ''),
      title: title ? toString(title).trim() : '',
      description: meta(tree, 'description'),
      siteName: siteName ? toString(siteName).trim() : '',
      line: typeof line === 'string' ? line : undefined,
      isHidden: meta(tree, 'robots').includes('noindex'),
      updatedOn: dayOf(tree, 'updated'),
      reviewedOn: dayOf(tree, 'reviewed'),
      main,
    },
  ];
}

/** Where a page stands on the site, whole. */
export const addressOf = ({ locale, path: inside }: BuiltPage, home: string): string =>
  new URL(`${locale}/${inside}`, home).href;

/** All pages inside a language, in the order of their addresses. */
export function readBuiltPages(folder: string): BuiltPage[] {
  return globSync('*/**/index.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => readPage(folder, file));
}
