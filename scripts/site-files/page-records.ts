import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { characterCount, wordCount } from '../../src/content-model/reading-time.ts';
import type { Kind, SearchRecord } from '../../src/kit/search-records.ts';
import type { BuiltPage } from './built-pages.ts';
import type { OpenModel } from './open-model.ts';
import { classesOf, isElement, isForBrowsers } from './page-elements.ts';

export interface FoundRecord extends SearchRecord {
  readonly kind: Kind;
}

/** Parts of a page that are no text of its own: controls, ways to other pages, lists of titles that stand elsewhere. */
const PASSED_OVER = new Set(['sb-route-map', 'sb-question-state', 'sb-marks-go-to', 'sb-storage-note']);
const PASSED_OVER_CLASSES = new Set([
  'question-meta',
  'answering',
  'question-section__facts',
  'question-section__state',
  'question-list',
  'asset-row',
  'labelled__label',
  'sample-notice',
  'clause__other',
]);
const HEADING = /^(h[1-4]|dt|summary)$/;
const BLOCK =
  /^(p|li|dd|dt|div|section|article|h\d|tr|td|th|caption|figure|figcaption|blockquote|summary|details)$/;

const tidy = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();

function isPassedOver(element: Element): boolean {
  const { ariaHidden, dataSearch } = element.properties;
  return (
    isForBrowsers(element) ||
    PASSED_OVER.has(element.tagName) ||
    ariaHidden === 'true' ||
    dataSearch === 'off' ||
    classesOf(element).some((name) => PASSED_OVER_CLASSES.has(name))
  );
}

/** The words of a heading in the language of the page: a term stands there in the other language too. */
const titleOf = (heading: Element) =>
  tidy(
    heading.children
      .filter((node) => !isElement(node) || node.properties['lang'] === undefined)
      .map((node) => toString(node))
      .join(''),
  );

/** Where a link leads to the element. The anchor of a question stands on what its row folds away. */
const idOf = ({ properties: { id = '', dataQuestion } }: Element) =>
  typeof dataQuestion === 'string' ? dataQuestion : id;

/** Rows of a list that are found by themselves, and what stands for their heading: a class, or a heading inside. */
const ROWS: ReadonlyMap<string, (element: Element) => boolean> = new Map([
  ['kit-row', (element: Element) => classesOf(element).includes('kit-row__ask')],
  ['question-section', ({ tagName }: Element) => tagName === 'h3'],
]);

function inside(element: Element, isHeading: (element: Element) => boolean): Element | undefined {
  if (isHeading(element)) return element;
  for (const child of element.children.filter(isElement)) {
    const found = inside(child, isHeading);
    if (found) return found;
  }
  return undefined;
}

/** The heading of the record that an element begins, if it begins one. */
function headingOf(element: Element): Element | undefined {
  if (idOf(element) === '') return undefined;
  if (HEADING.test(element.tagName)) return element;
  const isHeading = classesOf(element).flatMap((name) => ROWS.get(name) ?? [])[0];
  if (isHeading) return inside(element, isHeading);
  const first = element.children.find(isElement);
  return first && HEADING.test(first.tagName) && idOf(first) === '' ? first : undefined;
}

function kindOf(page: BuiltPage, id: string, model: OpenModel): Kind {
  const [folder] = page.path.split('/');
  if (folder === 'phases' && model.questions.has(id)) return 'question';
  if (folder === 'clauses' && model.clauses.has(id)) return 'clause';
  if (folder === 'glossary' && id !== '') return 'term';
  if (folder === 'assets' && page.path !== 'assets/' && id === '') return 'asset';
  return id === '' ? 'page' : 'section';
}

interface Draft {
  readonly anchor: string;
  readonly kind: Kind;
  title: string;
  text: string;
}

/** The records of a page, in the order in which they stand on it. */
export function recordsOf(page: BuiltPage, model: OpenModel): FoundRecord[] {
  const whole: Draft = { anchor: '', kind: kindOf(page, '', model), title: '', text: '' };
  const drafts = [whole];

  const begin = (element: Element, heading: Element): Draft => {
    const anchor = idOf(element);
    const draft = { anchor, kind: kindOf(page, anchor, model), title: titleOf(heading), text: '' };
    drafts.push(draft);
    return draft;
  };

  /** Reads the children of an element into a record; a heading with an anchor begins the next one. */
  const read = (parent: Element, into: Draft, heading?: Element): void => {
    let draft = into;
    for (const node of parent.children) {
      if (node.type === 'text') draft.text += node.value;
      if (!isElement(node) || node === heading || isPassedOver(node)) continue;
      if (node.tagName === 'h1') whole.title ||= titleOf(node);
      else if (node.tagName === 'figure' && classesOf(node).includes('figure')) {
        const [value, ...rest] = node.children.filter(isElement).map((part) => tidy(toString(part)));
        drafts.push({ anchor: draft.anchor, kind: 'figure', title: value ?? '', text: rest.join('\n') });
      } else {
        const own = headingOf(node);
        if (own === node) draft = begin(node, node);
        else if (own) read(node, begin(node, own), own);
        else read(node, draft, heading);
      }
      if (BLOCK.test(node.tagName)) draft.text += '\n';
    }
  };

  read(page.main, whole);
  if (!whole.text.includes(page.description)) whole.text = `${page.description}\n${whole.text}`;
  // A heading with nothing but links below it says nothing that its page does not say.
  const saying = drafts.filter(({ kind, text }) => kind !== 'section' || tidy(text) !== '');
  return saying.map(({ anchor, kind, title, text }) => ({
    anchor,
    kind,
    title: title === '' ? page.title : title,
    text: tidy(text),
    minutes: minutesOf(page, kind, text, model),
  }));
}

function minutesOf(page: BuiltPage, kind: Kind, text: string, model: OpenModel): number {
  const [, asset = ''] = page.path.split('/');
  const ofAsset = kind === 'asset' ? model.assetMinutes.get(asset) : undefined;
  if (ofAsset !== undefined) return ofAsset;
  const minutes = page.locale === 'ja' ? characterCount(text) / 500 : wordCount(text) / 238;
  return Math.max(1, Math.ceil(minutes));
}
