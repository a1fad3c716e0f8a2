import { asId } from '../../../src/content-model/schema-parts.ts';
import type { Locale } from '../../../src/kit/locales.ts';
import { atLineStart, type Block, type Document, type Lost } from './blocks.ts';

/** A text of the site out of a document, with what its asset.yaml needs. */
export interface Imported {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly mdx: string;
}

const WORDS = {
  en: {
    first: 'In detail',
    table: (count: number) => `Table ${count}`,
    left: 'Write here what this page leaves open',
  },
  ja: {
    first: '詳しい内容',
    table: (count: number) => `表${count}`,
    left: 'このページでは分からないことを書きます',
  },
} as const;

const attribute = (text: string) => text.replaceAll('"', '”').replaceAll(/\\(.)/g, '$1');

function lines(items: readonly (readonly Block[])[], ordered: boolean, indent: string): string[] {
  return items.flatMap((blocks, index) => {
    const marker = ordered ? `${index + 1}. ` : '- ';
    const inner = indent + ' '.repeat(marker.length);
    const [first, ...rest] = blocks;
    const own = first?.kind === 'paragraph' ? first.text : '';
    const nested = (own === '' ? blocks : rest).flatMap((block) => {
      if (block.kind === 'list') return lines(block.items, block.ordered, inner);
      return block.kind === 'paragraph' ? [`${inner}${block.text}`] : [];
    });
    return [`${indent}${marker}${own}`, ...nested];
  });
}

/** Headings of the second level become sections, those of the third parts of one, deeper ones bold lines. */
class Writer {
  readonly parts: string[] = [];
  readonly #words: (typeof WORDS)[Locale];
  readonly #lost: Lost;
  readonly #pictureName: (url: string) => string | undefined;
  readonly #ids = new Set<string>();
  #open: ('Section' | 'Subsection')[] = [];
  #tables = 0;

  constructor(locale: Locale, lost: Lost, pictureName: (url: string) => string | undefined) {
    this.#words = WORDS[locale];
    this.#lost = lost;
    this.#pictureName = pictureName;
  }

  #close(down: number): void {
    while (this.#open.length > down) this.parts.push(`</${this.#open.pop() ?? ''}>`);
  }

  #id(text: string): string {
    const named = /[a-z]/i.test(text) ? asId(text) : `part-${this.#ids.size + 1}`;
    let id = named;
    for (let count = 2; this.#ids.has(id); count += 1) id = `${named}-${count}`;
    this.#ids.add(id);
    return id;
  }

  #section(text: string, level: 0 | 1): void {
    this.#close(level);
    if (level === 1 && this.#open.length === 0) this.#section(this.#words.first, 0);
    const name = level === 0 ? 'Section' : 'Subsection';
    this.parts.push(`<${name} id="${this.#id(text)}" title="${attribute(text)}">`);
    this.#open.push(name);
  }

  add(block: Block): void {
    if (block.kind === 'heading') {
      if (block.depth <= 2) this.#section(block.plain, 0);
      else if (block.depth === 3) this.#section(block.plain, 1);
      else this.parts.push(`**${block.text}**`);
      return;
    }
    if (this.#open.length === 0) this.#section(this.#words.first, 0);
    if (block.kind === 'paragraph') this.parts.push(atLineStart(block.text));
    else if (block.kind === 'list') this.parts.push(lines(block.items, block.ordered, '').join('\n'));
    else if (block.kind === 'table') this.#table(block.rows);
    else this.#picture(block.url, block.alt);
  }

  #table(rows: readonly (readonly string[])[]): void {
    const [head = [], ...body] = rows;
    const row = (cells: readonly string[]) => `| ${head.map((_, index) => cells[index] ?? '').join(' | ')} |`;
    const ruler = `| ${head.map(() => '---').join(' | ')} |`;
    this.#tables += 1;
    const caption = this.#words.table(this.#tables);
    this.#lost.push(`the caption of "${caption}": say what the table is about`);
    const table = [row(head), ruler, ...body.map(row)].join('\n');
    this.parts.push(`<ComparisonTable caption="${caption}">`, table, '</ComparisonTable>');
  }

  #picture(url: string, alt: string): void {
    const name = this.#pictureName(url);
    if (name === undefined) {
      this.#lost.push(`the picture "${url}": save it beside the text and write ![what it shows](./name.png)`);
      return;
    }
    if (alt === '') this.#lost.push(`what the picture "${name}" shows, for those who cannot see it`);
    this.parts.push(`![${alt === '' ? name : alt.replaceAll(/[[\]]/g, '')}](./${name})`);
  }

  end(): void {
    this.#close(0);
    this.parts.push(`<NotAnswered>\n\n- ${this.#words.left}\n\n</NotAnswered>`);
  }
}

const firstSentence = (text: string) => /^.*?[.。!?！？](?=\s|$|[^\d])/.exec(text)?.[0] ?? text;

/** `pictureName`: the name under which a picture will stand beside the text; undefined if it cannot be had. */
export function toMdx(
  document: Document,
  locale: Locale,
  lost: Lost,
  pictureName: (url: string) => string | undefined,
): Imported {
  const [first] = document.blocks;
  const heading = first?.kind === 'heading' && first.depth === 1 ? first : undefined;
  const blocks = heading ? document.blocks.slice(1) : document.blocks;
  const opening = blocks[0]?.kind === 'paragraph' ? blocks[0] : undefined;
  const writer = new Writer(locale, lost, pictureName);
  if (!opening) lost.push('the answer in short: the document has no paragraph before its first heading');
  const short = opening ? atLineStart(opening.text) : (heading?.text ?? document.title ?? '…');
  writer.parts.push(`<ShortAnswer>\n\n${short}\n\n</ShortAnswer>`);
  for (const block of opening ? blocks.slice(1) : blocks) writer.add(block);
  writer.end();
  return {
    title: document.title ?? heading?.plain,
    summary: opening && firstSentence(opening.plain),
    mdx: `${writer.parts.join('\n\n')}\n`,
  };
}
