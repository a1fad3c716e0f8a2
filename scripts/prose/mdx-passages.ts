import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { FILLED_IN, type Passage } from './passage.ts';

interface MdNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly MdNode[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly);
const SHOWN_ATTRIBUTES = ['title', 'label', 'hint', 'caption'];
const BLOCKS = new Set(['paragraph', 'tableCell', 'heading']);

function inlineText(node: MdNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return '\n';
  if (node.name === 'Fact') return FILLED_IN;
  return (node.children ?? []).map(inlineText).join('');
}

/** The paragraphs, cells and shown attributes of one MDX file, in order. */
export function mdxPassages(file: string, source: string, locale: Passage['locale']): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: MdNode) => {
    const line = node.position?.start.line ?? 1;
    for (const { name, value } of node.attributes ?? []) {
      if (name !== undefined && SHOWN_ATTRIBUTES.includes(name) && typeof value === 'string') {
        passages.push({ file, line, locale, text: value });
      }
    }
    const text = BLOCKS.has(node.type) ? inlineText(node) : '';
    if (text.trim() !== '') passages.push({ file, line, locale, text });
    for (const child of node.children ?? []) visit(child);
  };
  // The plugins change the parser only, so no run over the tree is needed.
  visit(parser.parse(source));
  return passages;
}
