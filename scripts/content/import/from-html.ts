import { htmlToHast, type HastNode } from 'satteri';
import { escaped, linked, oneLine, type Block, type Document, type Lost } from './blocks.ts';

const BLOCKS =
  /^(p|h[1-6]|ul|ol|table|blockquote|pre|figure|div|section|article|main|header|footer|body|html)$/;
const SILENT = /^(head|script|style|nav|title|meta|link|colgroup|caption)$/;
const KNOWN =
  /^(strong|b|em|i|a|br|img|span|code|u|sup|sub|small|mark|figcaption|li|tr|td|th|thead|tbody|tfoot)$/;

const childrenOf = (node: HastNode): readonly HastNode[] => ('children' in node ? node.children : []);
const nameOf = (node: HastNode): string => (node.type === 'element' ? node.tagName : '');

function property(node: HastNode, name: string): string {
  const value: unknown = node.type === 'element' ? node.properties[name] : undefined;
  return typeof value === 'string' ? value : '';
}

function plain(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return nameOf(node) === 'br' ? ' ' : childrenOf(node).map(plain).join('');
}

class Reader {
  readonly #lost: Lost;
  readonly #pictures: Block[] = [];

  constructor(lost: Lost) {
    this.#lost = lost;
  }

  #inline(node: HastNode): string {
    if (node.type === 'text') return escaped(node.value);
    const name = nameOf(node);
    const inner = () =>
      childrenOf(node)
        .map((child) => this.#inline(child))
        .join('');
    if (name === 'br') return ' ';
    if (name === 'img') {
      this.#pictures.push({ kind: 'picture', url: property(node, 'src'), alt: property(node, 'alt') });
      return '';
    }
    const text = inner();
    if (text.trim() === '') return text;
    if (name === 'strong' || name === 'b') return `**${text.trim()}**`;
    if (name === 'em' || name === 'i') return `*${text.trim()}*`;
    const href = name === 'a' ? property(node, 'href') : '';
    return href === '' ? text : linked(text, href, this.#lost);
  }

  #said(nodes: readonly HastNode[]): Block[] {
    const text = oneLine(nodes.map((node) => this.#inline(node)).join(''));
    const own: Block[] =
      text === '' ? [] : [{ kind: 'paragraph', text, plain: oneLine(nodes.map(plain).join('')) }];
    return [...own, ...this.#pictures.splice(0)];
  }

  /** Blocks as they are; what stands loose between them becomes paragraphs. */
  all(nodes: readonly HastNode[]): Block[] {
    const found: Block[] = [];
    const loose: HastNode[] = [];
    const settle = () => found.push(...this.#said(loose.splice(0)));
    for (const node of nodes) {
      const name = nameOf(node);
      if (SILENT.test(name) || node.type === 'comment' || node.type === 'doctype') continue;
      if (BLOCKS.test(name)) {
        settle();
        found.push(...this.#block(node, name));
      } else if (node.type === 'text' || KNOWN.test(name)) loose.push(node);
      else this.#lost.push(`<${name}>: ${oneLine(plain(node)).slice(0, 40)}`);
    }
    settle();
    return found;
  }

  #block(node: HastNode, name: string): Block[] {
    const children = childrenOf(node);
    if (/^h\d$/.test(name)) {
      const text = oneLine(children.map((child) => this.#inline(child)).join(''));
      return [{ kind: 'heading', depth: Number(name[1]), text, plain: oneLine(plain(node)) }];
    }
    if (name === 'p') return this.#said(children);
    if (name === 'ul' || name === 'ol') {
      const items = children
        .filter((child) => nameOf(child) === 'li')
        .map((item) => this.all(childrenOf(item)));
      return [{ kind: 'list', ordered: name === 'ol', items }];
    }
    if (name === 'pre') {
      this.#lost.push(`a code block: ${oneLine(plain(node)).slice(0, 40)}`);
      return [];
    }
    if (name !== 'table') return this.all(children);
    const rows = this.#rows(node);
    return [{ kind: 'table', rows }, ...this.#pictures.splice(0)];
  }

  #rows(node: HastNode): string[][] {
    return childrenOf(node).flatMap((child) => {
      if (nameOf(child) !== 'tr') return this.#rows(child);
      const cells = childrenOf(child).filter((cell) => /^t[dh]$/.test(nameOf(cell)));
      for (const cell of cells)
        if (property(cell, 'colSpan') !== '' || property(cell, 'rowSpan') !== '')
          this.#lost.push(`a cell over several columns or rows: ${oneLine(plain(cell)).slice(0, 40)}`);
      return [
        cells.map((cell) =>
          oneLine(
            childrenOf(cell)
              .map((it) => this.#inline(it))
              .join(''),
          ),
        ),
      ];
    });
  }
}

function titleIn(node: HastNode): string | undefined {
  if (nameOf(node) === 'title') return oneLine(plain(node));
  for (const child of childrenOf(node)) {
    const found = titleIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The blocks of an HTML page, and the title of its head. */
export function fromHtml(source: string, lost: Lost): Document {
  const root = htmlToHast(source);
  return { title: titleIn(root), blocks: new Reader(lost).all(childrenOf(root)) };
}
