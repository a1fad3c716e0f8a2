import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, ElementContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { addressOf, type BuiltPage } from './built-pages.ts';
import { classesOf, isElement, isForBrowsers } from './page-elements.ts';

/** What Markdown cannot say, beside what is for browsers alone. */
const NOT_TEXT = new Set(['input', 'textarea', 'output', 'video', 'audio', 'canvas']);
const FACTS_OF_ROWS = 'question-section__facts';

/** A dot that is not read aloud still keeps two facts apart. */
const isDot = (element: Element) => toString(element).trim() === '·';

function isText(element: Element): boolean {
  return !(
    isForBrowsers(element) ||
    NOT_TEXT.has(element.tagName) ||
    (element.properties.ariaHidden === 'true' && !isDot(element)) ||
    classesOf(element).includes(FACTS_OF_ROWS)
  );
}

const IN_A_ROW = new Set(['span', 'a', 'time', 'sb-guide-count']);
const isInRow = (node: ElementContent | undefined) =>
  node !== undefined && isElement(node) && IN_A_ROW.has(node.tagName);

/** On a page the style sheet keeps the parts of a row apart. */
const apart = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, index) =>
    isInRow(node) && isInRow(nodes[index - 1]) ? [{ type: 'text', value: ' · ' }, node] : [node],
  );

/** The element without what is no text, its addresses whole: a twin is read far from its site. */
function textOnly(element: Element, home: string): Element {
  const { href, src, ...others } = element.properties;
  const whole = (address: unknown) => (typeof address === 'string' ? new URL(address, home).href : undefined);
  return {
    ...element,
    properties: {
      ...others,
      ...(href !== undefined && { href: whole(href) }),
      ...(src !== undefined && { src: whole(src) }),
    },
    children: apart(
      element.children.flatMap((node): ElementContent[] => {
        if (!isElement(node)) return [node];
        return isText(node) ? [textOnly(node, home)] : [];
      }),
    ),
  };
}

/** The words of a page as Markdown, under what names it: title, language, address and the day of its last change. */
export function markdownOf(page: BuiltPage, home: string): string {
  const canonical = addressOf(page, home);
  const front = {
    title: page.title,
    language: page.locale,
    ...(page.updatedOn !== undefined && { updated: page.updatedOn }),
    canonical,
  };
  const main = { type: 'root' as const, children: [textOnly(page.main, canonical)] };
  const text = toMarkdown(toMdast(main), { bullet: '-', extensions: [gfmToMarkdown()] });
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${text}`;
}

/** Writes `index.md` beside each page. */
export function writeTwins(folder: string, pages: readonly BuiltPage[], home: string): void {
  for (const page of pages)
    writeFileSync(path.join(folder, page.file.replace(/html$/, 'md')), markdownOf(page, home));
}
