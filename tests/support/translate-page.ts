/** `wrap`: what Chrome and Edge do to a text. `rebuild`: what Firefox does to the parts of a sentence. */
export type Translator = 'wrap' | 'rebuild';

/**
 * Treats a part of the page as the page translation of a browser does, now and whenever something changes in it; the
 * words stay the same, so that a test finds them. It names nothing outside itself, so that Playwright can send it into a
 * page: `await page.evaluate(translateLikeABrowser)` or `await locator.evaluate(translateLikeABrowser, 'rebuild')`.
 *
 * `wrap` puts `<font><font>text</font></font>` in the place of each text node. `rebuild` takes all children of an element
 * with text out and puts back its elements and its words, neighbouring words as one node: comments are gone.
 */
export function translateLikeABrowser(root: Element = document.body, translator: Translator = 'wrap'): void {
  const UNTOUCHED = 'font, script, style, template, textarea, svg, option';
  const isWords = (node: Node): node is Text => node instanceof Text && node.data.trim() !== '';

  const wrap = (text: Text) => {
    const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const [outer, inner] = [font(), font()];
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  };

  const rebuild = (parent: Element) => {
    const nodes = [...parent.childNodes];
    if (nodes.length === 1) return;
    for (const node of nodes) node.remove();
    for (const node of nodes) {
      const last = parent.lastChild;
      if (node instanceof Text && last instanceof Text) last.data += node.data;
      else if (!(node instanceof Comment)) parent.append(node);
    }
  };

  const translate = () => {
    const elements = [root, ...root.querySelectorAll('*')].filter((element) => !element.closest(UNTOUCHED));
    for (const element of elements) {
      const words = [...element.childNodes].filter(isWords);
      if (translator === 'wrap') words.forEach(wrap);
      else if (words.length > 0) rebuild(element);
    }
  };

  document.documentElement.lang = 'fr';
  translate();
  const observer = new MutationObserver(() => {
    translate();
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}

/** A script for all pages of a browser that translates each of them as soon as it is there. */
export function translateEveryPage(translator: Translator): string {
  const start = `(${translateLikeABrowser.toString()})(document.body, ${JSON.stringify(translator)})`;
  return `addEventListener('DOMContentLoaded', () => ${start});`;
}
