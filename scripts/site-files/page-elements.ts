import type { Element, ElementContent } from 'hast';

/** What a page holds for a browser and for nobody who reads its words alone. */
const FOR_BROWSERS = new Set([
  'script',
  'style',
  'template',
  'nav',
  'form',
  'button',
  'select',
  'svg',
  'dialog',
  'noscript',
]);
const FOR_BROWSERS_CLASSES = new Set([
  'no-print',
  'visually-hidden',
  'next-asset',
  'on-this-page',
  'load-failed',
]);

export const isElement = (node: ElementContent): node is Element => node.type === 'element';

export const classesOf = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];

/** Controls, drawings, what a script fills, what says where one is. Those who make texts of pages add what they leave out. */
export function isForBrowsers(element: Element): boolean {
  const { hidden, dataNeedsScript } = element.properties;
  return (
    FOR_BROWSERS.has(element.tagName) ||
    Boolean(hidden) ||
    dataNeedsScript !== undefined ||
    classesOf(element).some((name) => FOR_BROWSERS_CLASSES.has(name))
  );
}

/** Text on one line, without blanks around it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
