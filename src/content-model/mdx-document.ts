import { MarkdownError, parseMarkdown, type MdNode } from './markdown-tree.ts';
import { COMPONENTS } from './mdx-vocabulary.ts';
import type { ContentProblem } from './problem.ts';

/** One use of a component in an MDX file. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly parent: string | undefined;
  /** Items of the list, or cells of the table, that stand directly in it; twins must agree. */
  readonly parts: string;
}

/** What the checks and the reading time need to know of an MDX file. */
export interface MdxDocument {
  readonly file: string;
  readonly uses: readonly ComponentUse[];
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
  html: ['raw HTML', 'use Markdown or one of the components'],
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
        mend: 'write it as name="value"',
      });
    }
  }
  return attributes;
}

interface Walk {
  readonly file: string;
  readonly uses: ComponentUse[];
  readonly text: string[];
  readonly problems: ContentProblem[];
}

function visit(node: MdNode, parent: string | undefined, walk: Walk): void {
  const { line } = node;
  const forbidden = FORBIDDEN[node.type];
  if (forbidden) walk.problems.push({ file: walk.file, line, wrong: forbidden[0], mend: forbidden[1] });
  if (node.aligned) {
    walk.problems.push({
      file: walk.file,
      line,
      wrong:
        'a table column with ":" alignment (it needs an inline style, which the security policy forbids)',
      mend: 'write the ruler line with plain --- only',
    });
  }
  if (node.type === 'text') walk.text.push(node.value);
  let inside = parent;
  if (isComponent(node)) {
    const name = node.name ?? '(fragment)';
    const attributes = attributesOf(node, walk.file, walk.problems);
    walk.uses.push({ name, attributes, line, parent, parts: partsOf(node) });
    for (const spoken of ['title', 'label', 'hint', 'caption']) {
      const value = attributes.get(spoken);
      if (value) walk.text.push(value);
    }
    if (COMPONENTS[name]?.block !== false) inside = name;
  }
  for (const child of node.children) visit(child, inside, walk);
}

/** Parses one MDX file and reports what an author may not write, with the line. */
export function parseMdx(file: string, source: string, problems: ContentProblem[]): MdxDocument | undefined {
  let tree: MdNode;
  try {
    tree = parseMarkdown(source);
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    problems.push({
      file,
      line: error.line,
      wrong: `not readable as MDX: ${error.message}`,
      mend: 'close every component; in text write "under 10" instead of "<10", no { } and no <!-- -->',
    });
    return undefined;
  }
  const walk: Walk = { file, uses: [], text: [], problems };
  visit(tree, undefined, walk);
  const top = tree.children.filter(isComponent);
  return {
    file,
    uses: walk.uses,
    text: walk.text.join(' '),
    first: tree.children[0] === top[0] ? top[0]?.name : undefined,
    last: tree.children.at(-1) === top.at(-1) ? top.at(-1)?.name : undefined,
  };
}
