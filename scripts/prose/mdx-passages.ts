import { parseMarkdown, type MdNode } from '../../src/content-model/markdown-tree.ts';
import { FILLED_IN, type Passage } from './passage.ts';

const SHOWN_ATTRIBUTES = ['title', 'label', 'hint', 'caption'];
const BLOCKS = new Set(['paragraph', 'tableCell', 'heading']);

function inlineText(node: MdNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.name === 'Fact' || node.name === 'Sum') return FILLED_IN;
  return node.children.map(inlineText).join('');
}

/** The paragraphs, cells and shown attributes of one MDX file, in order. */
export function mdxPassages(file: string, source: string, locale: Passage['locale']): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: MdNode) => {
    const { line } = node;
    for (const { name, value } of node.attributes) {
      if (SHOWN_ATTRIBUTES.includes(name) && value !== undefined) {
        passages.push({ file, line, locale, text: value });
      }
    }
    const text = BLOCKS.has(node.type) ? inlineText(node) : '';
    if (text.trim() !== '') passages.push({ file, line, locale, text });
    for (const child of node.children) visit(child);
  };
  visit(parseMarkdown(source));
  return passages;
}
