import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** The built site: dist/, or what OUT_DIR and BASE_PATH name. */
export const folder = path.resolve(import.meta.dirname, '../../..', process.env['OUT_DIR'] ?? 'dist');
export const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
if (!existsSync(path.join(folder, 'index.html')))
  throw new Error(`No built site in ${folder}. Run "npm run build" first.`);

export interface BuiltElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface BuiltPage {
  /** For messages: the file inside the built folder. */
  readonly file: string;
  /** The address on the site's host, with the base: `/en/roles/`. */
  readonly address: string;
  readonly locale: 'en' | 'ja' | undefined;
  readonly elements: readonly BuiltElement[];
  /** What a reader reads, without scripts and styles. */
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.Node;
const UNREAD = new Set(['script', 'style', 'template']);

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node) || UNREAD.has(node.nodeName)) return '';
  return node.childNodes.map(textOf).join('');
}

function collect(node: Node, into: BuiltElement[]): void {
  if (defaultTreeAdapter.isElementNode(node)) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const leaf = /^(h[1-6]|title|style|script)$/.test(node.tagName);
    const raw = node.childNodes.map((child) => ('value' in child ? child.value : textOf(child))).join('');
    into.push({ tag: node.tagName, attributes, text: leaf ? raw : '' });
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into);
}

function localeOf(file: string): BuiltPage['locale'] {
  if (file.startsWith('en/')) return 'en';
  return file.startsWith('ja/') ? 'ja' : undefined;
}

function readPage(file: string): BuiltPage {
  const tree = parse(readFileSync(path.join(folder, file), 'utf8'));
  const elements: BuiltElement[] = [];
  collect(tree, elements);
  return {
    file,
    address: base + file.replace(/index\.html$/, ''),
    locale: localeOf(file),
    elements,
    text: textOf(tree),
  };
}

const found = globSync('**/*.html', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** At the address of a renamed id stands no page, only the way to the present one. */
const isRedirect = ({ elements }: BuiltPage) =>
  elements.some(({ attributes }) => attributes.get('http-equiv') === 'refresh');

export const pages: readonly BuiltPage[] = found.map(readPage).filter((page) => !isRedirect(page));

export function filesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: folder }).map((file) => path.join(folder, file));
}

/** One sentence per offence; a test expects none, and so shows all of them at once. */
export function offences(check: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => check(page).map((sentence) => `${page.file}: ${sentence}`));
}
