import type { ContentFiles } from './content-files.ts';
import { loadContent, type Content } from './load-content.ts';

const texts = import.meta.glob<string>('../../content/**/*.{yaml,json,mdx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const PREFIX = '../../content/';
const files: ContentFiles = new Map(
  Object.entries(texts)
    .map(([name, text]) => [name.slice(PREFIX.length), text] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** The checked content of this site; a page that imports it fails to build if anything in it is wrong. */
export const content: Content = loadContent(files);
