import type { MarkdownError } from './markdown-tree.ts';
import { COMPONENTS } from './mdx-vocabulary.ts';

interface Slip {
  readonly line: number;
  readonly wrong: string;
  readonly fix: string;
}

const HTML = 'HTML is not read here';
const HTML_FIX: Readonly<Record<string, string>> = {
  br: 'leave an empty line to begin a new paragraph',
  table: 'write a Markdown table (| a | b |) inside <ComparisonTable caption="…">',
  img: 'write ![what it shows](./picture.png), with the file beside the text',
  a: 'link to a page of the site with <Ref>, to others with [text](https://…)',
};

/** What to write instead of an HTML element. */
export function htmlSlip(name: string): { readonly wrong: string; readonly fix: string } {
  return { wrong: `${HTML}: <${name}>`, fix: HTML_FIX[name] ?? 'use Markdown or one of the components' };
}

/** True for `<table>`, false for `<Warning>` and for a component whose capitals were forgotten. */
export function isHtml(name: string): boolean {
  const known = Object.keys(COMPONENTS).some((component) => component.toLowerCase() === name.toLowerCase());
  return /^[a-z]/.test(name) && !known;
}

/** Words of the parser, as a pattern → what a writer understands. `$1` is the first name in the words of the parser. */
const REASONS: readonly (readonly [pattern: RegExp, wrong: string, fix: string])[] = [
  [
    /^Expected a closing tag for `<([\w.]*)/,
    '<$1> is opened and not closed',
    'write </$1> behind its text, or <$1 … /> if it has none',
  ],
  [
    /^Unexpected closing tag `<\/([\w.]*)>`, expected an open tag/,
    '</$1> closes nothing',
    'remove it, or write <$1> before the text',
  ],
  [
    /^Unexpected closing tag `<\/([\w.]*)>`, expected corresponding closing tag for `<([\w.]*)/,
    '</$1> stands where <$2> must be closed first',
    'close <$2> before it, and leave an empty line around each',
  ],
  [
    /expression/,
    '"{" begins code, which texts may not hold',
    'write &#123; for a brace that belongs to the text',
  ],
];

/** What stands behind the "<" at which the parser stopped → what a writer understands. */
const STARTS: readonly (readonly [pattern: RegExp, wrong: string, fix: string])[] = [
  [/^<!--/, 'a comment <!-- … -->', 'remove it: texts have no comments'],
  [
    /^<\w[^>]*=\s*[“”„‟]/,
    'the value of an attribute is in curly quotation marks',
    'use straight ones: id="…"',
  ],
  [/^<\w[^>]*=\s*[^"'\s{>]/, 'the value of an attribute has no quotation marks', 'write it as id="…"'],
  [/^<https?:/, 'an address in < >', 'write [text](https://…)'],
  [/^<[^A-Za-z]/, '"<" begins a component', 'write it in words: "under 10", 「10万円未満」'],
];

/** One problem for a text that is no MDX. */
export function explainMarkdownError(text: string, error: MarkdownError): Slip {
  const { line, column } = error;
  for (const [pattern, wrong, fix] of REASONS) {
    const found = pattern.exec(error.message);
    const [, first = '', second = ''] = found ?? [];
    if (!found) continue;
    if (first !== '' && isHtml(first)) return { line, ...htmlSlip(first) };
    const named = (words: string) => words.replaceAll('$1', first).replaceAll('$2', second);
    return { line, wrong: named(wrong), fix: named(fix) };
  }
  const rest = text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
  const start = STARTS.find(([pattern]) => pattern.test(rest));
  if (start) return { line, wrong: start[1], fix: start[2] };
  return { line, wrong: `not readable as MDX: ${error.message}`, fix: 'compare it with a text that is read' };
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/;

/** A text without the YAML block at its top, whose lines stay as empty lines. */
export function withoutFrontmatter(text: string): { readonly text: string; readonly had: boolean } {
  const block = FRONTMATTER.exec(text)?.[0];
  if (block === undefined || !/^[\w-]+\s*[:：]/m.test(block)) return { text, had: false };
  return { text: block.replace(/[^\n]/g, '') + text.slice(block.length), had: true };
}
