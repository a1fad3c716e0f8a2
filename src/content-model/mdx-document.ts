import { MarkdownError, parseMarkdown, type MdNode } from './markdown-tree.ts';
import { explainMarkdownError, htmlSlip, isHtml, withoutFrontmatter } from './mdx-slips.ts';
import { COMPONENTS } from './mdx-vocabulary.ts';
import type { ContentProblem } from './problem.ts';

/** One use of a component in an MDX file. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** It has an attribute whose value is no text, which has been reported. */
  readonly isOdd: boolean;
  readonly line: number;
  readonly parent: string | undefined;
  /** It stands in a block that speaks for the supplier. */
  readonly bySupplier: boolean;
  /** Items of the list, or cells of the table, that stand directly in it; twins must agree. */
  readonly parts: string;
}

/** A Markdown link or picture. */
export interface LinkUse {
  readonly url: string;
  readonly line: number;
  readonly picture: boolean;
  /** What a picture shows, for those who cannot see it. */
  readonly alt: string;
}

/** A paragraph, a cell or a shown attribute as plain text. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** In a passage: the fact with this id, and the sum of this text. */
export const FACT_IN_PASSAGE = /⟦fact ([^⟧]*)⟧/g;
export const SUM_IN_PASSAGE = /⟦sum ([^⟧]*)⟧/g;

/** What the checks and the reading time need to know of an MDX file. */
export interface MdxDocument {
  readonly file: string;
  readonly uses: readonly ComponentUse[];
  readonly links: readonly LinkUse[];
  readonly passages: readonly Passage[];
  /** The plain text, without markup. */
  readonly text: string;
  /** Name of the first and last component at top level. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const FORBIDDEN: Readonly<Record<string, readonly [string, string]>> = {
  heading: [
    'a "#" heading: its anchor would differ between the languages',
    'use <Section id="…" title="…"> or <Subsection id="…" title="…">',
  ],
  mdxjsEsm: ['an import or export', 'remove it: the components are there by name'],
  mdxFlowExpression: ['an expression in { }', 'write plain text; for a literal brace write "&#123;"'],
  mdxTextExpression: ['an expression in { }', 'write plain text; for a literal brace write "&#123;"'],
  code: ['a code block', 'use a paragraph or an <Example>'],
};

function partsOf(node: MdNode): string {
  const list = node.children.find((child) => child.type === 'list');
  const table = node.children.find((child) => child.type === 'table');
  const items = list ? `${list.children.length} list items` : '';
  const rows = table ? `${table.children.length}×${table.children[0]?.children.length ?? 0} cells` : '';
  return [items, rows].filter(Boolean).join(', ');
}

function isComponent(node: MdNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attributesOf(node: MdNode, file: string, problems: ContentProblem[]) {
  const attributes = new Map<string, string>();
  for (const { name, value } of node.attributes) {
    if (value !== undefined) {
      attributes.set(name, value);
    } else {
      problems.push({
        file,
        line: node.line,
        field: `<${node.name ?? ''} ${name}>`,
        wrong: 'the value is not a text in double quotes',
        fix: 'write it as name="value"',
      });
    }
  }
  return attributes;
}

interface Walk {
  bySupplier: boolean;
  readonly file: string;
  readonly uses: ComponentUse[];
  readonly links: LinkUse[];
  readonly passages: Passage[];
  readonly text: string[];
  readonly problems: ContentProblem[];
}

const PASSAGES = new Set(['paragraph', 'tableCell']);

function inlineText(node: MdNode): string {
  const [of] = node.attributes.filter(({ name }) => name === 'id' || name === 'of');
  if (node.name === 'Fact') return `⟦fact ${of?.value ?? ''}⟧`;
  if (node.name === 'Sum') return `⟦sum ${of?.value ?? ''}⟧`;
  return node.type === 'text' ? node.value : node.children.map(inlineText).join('');
}

/** `](./my plan.png)`: with a blank in its address it is no link and no picture, but these very letters. */
const BROKEN_ADDRESS = /\]\(([^()\s][^()]*\s[^()]*)\)/;

function readText({ value, line }: MdNode, walk: Walk): void {
  walk.text.push(value);
  const address = BROKEN_ADDRESS.exec(value)?.[1];
  if (address === undefined) return;
  walk.problems.push({
    file: walk.file,
    line,
    wrong: `"${address}" has a blank in it, so that neither a link nor a picture comes of it`,
    fix: 'rename the file: Latin letters, digits, dots and hyphens, no blanks; in an address of another site write %20',
  });
}

function visit(node: MdNode, parent: string | undefined, walk: Walk): void {
  const { line } = node;
  const forbidden = FORBIDDEN[node.type];
  if (forbidden) walk.problems.push({ file: walk.file, line, wrong: forbidden[0], fix: forbidden[1] });
  if (node.aligned) {
    walk.problems.push({
      file: walk.file,
      line,
      wrong:
        'a table column with ":" alignment (it needs an inline style, which the security policy forbids)',
      fix: 'write the ruler line with plain --- only',
    });
  }
  if (node.type === 'text') readText(node, walk);
  if (PASSAGES.has(node.type)) walk.passages.push({ text: inlineText(node), line });
  let inside = parent;
  if (node.url !== undefined)
    walk.links.push({ url: node.url, line, picture: node.type === 'image', alt: node.alt });
  if (isComponent(node)) {
    if (node.name !== undefined && isHtml(node.name)) {
      walk.problems.push({ file: walk.file, line, ...htmlSlip(node.name) });
      return;
    }
    const name = node.name ?? '(fragment)';
    const attributes = attributesOf(node, walk.file, walk.problems);
    const isOdd = node.attributes.some(({ value }) => value === undefined);
    const { bySupplier } = walk;
    walk.uses.push({ name, attributes, isOdd, line, parent, bySupplier, parts: partsOf(node) });
    for (const spoken of ['title', 'label', 'hint', 'caption']) {
      const value = attributes.get(spoken);
      if (value) walk.text.push(value);
      if (value) walk.passages.push({ text: value, line });
    }
    if (COMPONENTS[name]?.block !== false) inside = name;
    walk.bySupplier = bySupplier || name === 'FromSupplier';
    for (const child of node.children) visit(child, inside, walk);
    walk.bySupplier = bySupplier;
    return;
  }
  for (const child of node.children) visit(child, inside, walk);
}

function parse(file: string, source: string, problems: ContentProblem[]): MdNode | undefined {
  try {
    return parseMarkdown(source);
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    problems.push({ file, ...explainMarkdownError(source, error) });
    return undefined;
  }
}

/** The facts of the supplier that a text states as its own words, outside the blocks that speak for the supplier. */
export function factsInProse({ uses }: MdxDocument): readonly ComponentUse[] {
  return uses.filter((use) => use.name === 'Fact' && !use.bySupplier);
}

export interface MdxReading {
  readonly document: MdxDocument | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Parses one MDX file and reports what an author may not write, with the line. */
export function parseMdx(file: string, source: string): MdxReading {
  const problems: ContentProblem[] = [];
  const { text: body, had } = withoutFrontmatter(source);
  if (had) {
    problems.push({
      file,
      line: 1,
      wrong: 'a block of settings between --- lines (frontmatter)',
      fix: 'remove it: title, dates and the like belong in asset.yaml',
    });
  }
  const tree = parse(file, body, problems);
  if (tree === undefined) return { document: undefined, problems };
  const walk: Walk = { bySupplier: false, file, uses: [], links: [], passages: [], text: [], problems };
  visit(tree, undefined, walk);
  const top = tree.children.filter(isComponent);
  const document = {
    file,
    uses: walk.uses,
    links: walk.links,
    passages: walk.passages,
    text: walk.text.join(' '),
    first: tree.children[0] === top[0] ? top[0]?.name : undefined,
    last: tree.children.at(-1) === top.at(-1) ? top.at(-1)?.name : undefined,
  };
  return { document, problems };
}
