import { markdownToMdast, type MdastNode } from 'satteri';
import { escaped, linked, oneLine, type Block, type Document, type Lost } from './blocks.ts';

interface Reading {
  readonly lost: Lost;
  /** Addresses of `[text][name]`. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly pictures: Block[];
}

const at = (node: MdastNode) => (node.position ? `line ${node.position.start.line}: ` : '');
const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

function plain(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return childrenOf(node).map(plain).join('');
}

function inline(node: MdastNode, reading: Reading): string {
  const inner = () =>
    childrenOf(node)
      .map((child) => inline(child, reading))
      .join('');
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'inlineCode':
      return escaped(node.value);
    case 'strong':
      return `**${inner()}**`;
    case 'emphasis':
      return `*${inner()}*`;
    case 'break':
      return ' ';
    case 'link':
      return linked(inner(), node.url, reading.lost);
    case 'linkReference':
      return linked(inner(), reading.addresses.get(node.identifier) ?? node.identifier, reading.lost);
    case 'image':
      reading.pictures.push({ kind: 'picture', url: node.url, alt: node.alt ?? '' });
      return '';
    case 'html':
      if (!/^<\/?(br|b|i|u|em|strong|span|sup|sub)\b/i.test(node.value))
        reading.lost.push(`${at(node)}HTML: ${node.value.slice(0, 40)}`);
      return /^<br/i.test(node.value) ? ' ' : '';
    case 'footnoteReference':
      reading.lost.push(`${at(node)}the mark of a footnote`);
      return '';
    case 'delete':
      reading.lost.push(`${at(node)}a line through "${plain(node)}": the words are here as if they held`);
      return inner();
    default:
      return inner();
  }
}

function block(node: MdastNode, reading: Reading): Block[] {
  const text = () =>
    oneLine(
      childrenOf(node)
        .map((child) => inline(child, reading))
        .join(''),
    );
  const pictures = () => reading.pictures.splice(0);
  switch (node.type) {
    case 'heading':
      return [
        { kind: 'heading', depth: node.depth, text: text(), plain: oneLine(plain(node)) },
        ...pictures(),
      ];
    case 'paragraph': {
      const said = text();
      const own: Block[] =
        said === '' ? [] : [{ kind: 'paragraph', text: said, plain: oneLine(plain(node)) }];
      return [...own, ...pictures()];
    }
    case 'footnoteDefinition':
      reading.lost.push(`${at(node)}a footnote: ${oneLine(plain(node)).slice(0, 40)}`);
      return [];
    case 'list': {
      if (node.children.some(({ checked }) => typeof checked === 'boolean'))
        reading.lost.push(`${at(node)}the boxes of a list to tick: write it as <Checklist>`);
      const items = childrenOf(node).map((item) =>
        childrenOf(item).flatMap((child) => block(child, reading)),
      );
      return [{ kind: 'list', ordered: node.ordered === true, items }];
    }
    case 'table': {
      const cell = (one: MdastNode) =>
        oneLine(
          childrenOf(one)
            .map((child) => inline(child, reading))
            .join(''),
        );
      const rows = childrenOf(node).map((row) => childrenOf(row).map(cell));
      return [{ kind: 'table', rows }, ...pictures()];
    }
    case 'blockquote':
      return childrenOf(node).flatMap((child) => block(child, reading));
    case 'thematicBreak':
    case 'definition':
      return [];
    case 'code':
      reading.lost.push(`${at(node)}a code block`);
      return [];
    case 'html':
      reading.lost.push(`${at(node)}HTML: ${oneLine(node.value).slice(0, 40)}`);
      return [];
    default:
      reading.lost.push(`${at(node)}${node.type}`);
      return [];
  }
}

/** Notes programs write names with spaces as they are, which Markdown takes for text. */
const WITH_SPACES = /(!?\[[^\]\n]*\])\(([^<>()\n]* [^<>()\n"']*\.\w+)\)/g;

const FRONTMATTER = /^\uFEFF?---\n([\s\S]*?)\n---\n/;

/** The blocks of a Markdown text, and the title that its settings (frontmatter) may give. */
export function fromMarkdown(source: string, lost: Lost): Document {
  const text = source.replaceAll('\r\n', '\n').replaceAll(WITH_SPACES, '$1(<$2>)');
  const settings = FRONTMATTER.exec(text)?.[1];
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(settings ?? '')?.[1];
  // Blank lines keep the numbers of the lines.
  const root = markdownToMdast(text.replace(FRONTMATTER, (all) => all.replaceAll(/[^\n]/g, '')));
  const addresses = new Map(
    childrenOf(root).flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
  const reading: Reading = { lost, addresses, pictures: [] };
  return { title, blocks: childrenOf(root).flatMap((node) => block(node, reading)) };
}
