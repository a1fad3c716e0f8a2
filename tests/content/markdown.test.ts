import { describe, expect, test } from 'vitest';
import { MarkdownError, parseMarkdown, type MdNode } from '~/content-model/markdown-tree.ts';
import { markdownProcessor } from '~/content-model/markdown-processor.ts';

/** `strong[重要：] 新規`: the marks of a text, without the paragraph around it. */
function marks(node: MdNode): string {
  const inner = node.children.map(marks).join('');
  if (node.type === 'strong' || node.type === 'emphasis') return `${node.type}[${inner}]`;
  return node.name === undefined ? node.value + inner : `<${node.name}>`;
}

const CASES = [
  ['a stop before the end', '**重要：**新規案件', 'strong[重要：]新規案件'],
  ['brackets inside the marks', 'これは**「大事」**です。', 'これはstrong[「大事」]です。'],
  ['a bracket at the end', '**要件定義書（RFP）**を送ります。', 'strong[要件定義書（RFP）]を送ります。'],
  ['a half-width bracket', '答え**(例)**は', '答えstrong[(例)]は'],
  ['a component inside', '**価格（<Fact id="x" />）**です', 'strong[価格（<Fact>）]です'],
  ['emphasis', '*「弱い」*点', 'emphasis[「弱い」]点'],
  ['English, as ever', 'A **bold**, plain *word*.', 'A strong[bold], plain emphasis[word].'],
  ['a sum with stars', '3 * 4 * 5', '3 * 4 * 5'],
  ['a star that is written out', '5\\*「x」\\*', '5*「x」*'],
] as const;

describe('emphasis', () => {
  test.each(CASES)('%s', (_name, source, expected) => {
    expect(marks(parseMarkdown(source))).toBe(expected);
  });

  test.each(CASES)('the build sees the same: %s', async (_name, source, expected) => {
    const renderer = await markdownProcessor().createMdxRenderer?.(
      { syntaxHighlight: false },
      { optimize: false },
    );
    const { code } = await renderer!.process(source, '/x.mdx', {});
    expect(code.match(/_components\.strong\b,/g)?.length ?? 0).toBe(expected.split('strong[').length - 1);
    expect(code).not.toContain('\u2060');
  });
});

test('lines are those of the file, also behind a text with joiners', () => {
  const { children } = parseMarkdown('**重要：**新規\n\n<Warning>\n\nx\n\n</Warning>');
  expect(children.map(({ line }) => line)).toEqual([1, 3]);
});

test('a text that is no MDX is refused with its line', () => {
  const error = (() => {
    try {
      return parseMarkdown('a\n\nFor <10 users.');
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toBeInstanceOf(MarkdownError);
  expect((error as MarkdownError).line).toBe(3);
});
