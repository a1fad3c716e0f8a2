import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What a page says; each kind holds its entries in the order of the page. */
export const KINDS = ['language', 'title', 'description', 'headings', 'text', 'links', 'labels'] as const;
export type Kind = (typeof KINDS)[number];
export type PageFacts = Readonly<Record<Kind, readonly string[]>>;

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Skip = (element: Element) => boolean;

const UNREAD = new Set(['head', 'script', 'style', 'template']);
/** These do not end a line of text; all other elements do, the custom ones too. */
const INLINE = new Set(
  [
    'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby',
    's samp small span strong sub sup time u var wbr',
  ]
    .join(' ')
    .split(' '),
);
const FIELDS = new Set(['input', 'select', 'textarea']);
const NAMING_ATTRIBUTES = ['aria-label', 'alt', 'title', 'placeholder'];
const NEW_LINE = '\n';

const attribute = (element: Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;
const normalise = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const nothing: Skip = () => false;
const unread: Skip = (element) => UNREAD.has(element.tagName) || attribute(element, 'hidden') !== undefined;
const fields: Skip = (element) => FIELDS.has(element.tagName);

function* elementsIn(node: Node, skip: Skip): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) {
    if (skip(node)) return;
    yield node;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child, skip);
}

/** The text inside, with a line of its own for each block. */
function linesIn(node: Node, skip: Skip): string {
  // A line break of the source is only white space on the page.
  if (defaultTreeAdapter.isTextNode(node)) return node.value.replaceAll(/\s+/gu, ' ');
  const isElement = defaultTreeAdapter.isElementNode(node);
  if (!('childNodes' in node) || (isElement && skip(node))) return '';
  const text = node.childNodes.map((child) => linesIn(child, skip)).join('');
  return isElement && INLINE.has(node.tagName) ? text : NEW_LINE + text + NEW_LINE;
}

const textIn = (node: Node, skip: Skip) => normalise(linesIn(node, skip));

/** The label of a field: what points to it with `for`, stands around it, or is named by aria-labelledby. */
function labelOf(field: Element, all: readonly Element[]): string {
  const id = attribute(field, 'id');
  const named = attribute(field, 'aria-labelledby')?.split(/\s+/) ?? [];
  const isNamed = (element: Element) => named.includes(attribute(element, 'id') ?? ' ');
  const pointsHere = (label: Element) => id !== undefined && attribute(label, 'for') === id;
  const isAround = (label: Element) => [...elementsIn(label, nothing)].includes(field);
  return all
    .filter(
      (element) =>
        isNamed(element) || (element.tagName === 'label' && (pointsHere(element) || isAround(element))),
    )
    .map((label) => textIn(label, fields))
    .join(' ');
}

function labelsOf(element: Element, all: readonly Element[]): string[] {
  const type = attribute(element, 'type');
  if (type === 'hidden') return [];
  const name = type === undefined ? element.tagName : `${element.tagName}[type=${type}]`;
  return [
    ...(fields(element) ? [`${name} labelled "${labelOf(element, all)}"`] : []),
    ...NAMING_ATTRIBUTES.flatMap((naming) => {
      const value = attribute(element, naming);
      return value === undefined ? [] : [`${name} ${naming}="${normalise(value)}"`];
    }),
  ];
}

/**
 * Reads what a reader meets without a script: elements with the attribute `hidden` are left out, what only a style sheet
 * hides is not. The names of script and style files are left out too, because they carry hashes.
 */
export function pageFacts(html: string): PageFacts {
  const tree = parse(html, { scriptingEnabled: false });
  const all = [...elementsIn(tree, nothing)];
  const read = [...elementsIn(tree, unread)];
  const only = (list: readonly Element[], pattern: RegExp) =>
    list.filter(({ tagName }) => pattern.test(tagName));
  return {
    language: only(all, /^html$/).map((root) => attribute(root, 'lang') ?? ''),
    title: only(all, /^title$/).flatMap((title) =>
      title.parentNode?.nodeName === 'head' ? [textIn(title, nothing)] : [],
    ),
    description: only(all, /^meta$/).flatMap((meta) =>
      attribute(meta, 'name') === 'description' ? [attribute(meta, 'content') ?? ''] : [],
    ),
    headings: only(read, /^h[1-6]$/).map((heading) => `${heading.tagName} ${textIn(heading, unread)}`),
    text: linesIn(tree, unread)
      .split(NEW_LINE)
      .map(normalise)
      .filter((line) => line !== ''),
    links: only(read, /^(a|area)$/).flatMap((link) => attribute(link, 'href') ?? []),
    labels: read.flatMap((element) => labelsOf(element, all)),
  };
}
