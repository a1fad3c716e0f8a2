// eslint-disable-next-line no-restricted-syntax -- the one place that uses it
import { render, type TemplateResult } from 'lit/html.js';

/** What has changed in a place since it was drawn; its own observer writes it down. */
interface Drawing {
  readonly observer: MutationObserver;
  readonly foreign: MutationRecord[];
}

const drawings = new WeakMap<Node, Drawing>();

/**
 * Draws a template into an element, which belongs to the drawing from then on: what the server wrote there goes.
 *
 * A browser that translates a page takes text nodes away and puts others in their place; some take Lit's markers too. Lit
 * would go on writing into nodes that nobody sees, or fail. So what others changed in the place since it was last drawn is
 * taken back first; the browser then translates the new words. What has only been added, as extensions do, may stay.
 */
export function draw(content: TemplateResult | string, place: HTMLElement): void {
  const { observer, foreign } = drawings.get(place) ?? start(place);
  foreign.push(...observer.takeRecords().filter(({ target }) => isPartOf(target, place)));
  if (foreign.some(({ type, removedNodes }) => type === 'characterData' || removedNodes.length > 0))
    foreign.reverse().forEach(takeBack);
  foreign.length = 0;
  render(content, place);
  observer.takeRecords();
}

function start(place: HTMLElement): Drawing {
  const foreign: MutationRecord[] = [];
  const observer = new MutationObserver((records) => {
    foreign.push(...records.filter(({ target }) => isPartOf(target, place)));
  });
  const drawing = { observer, foreign };
  drawings.set(place, drawing);
  place.replaceChildren();
  observer.observe(place, {
    childList: true,
    subtree: true,
    characterData: true,
    characterDataOldValue: true,
  });
  return drawing;
}

/** Not what another drawing or another element inside this one does with its own content. */
function isPartOf(target: Node, place: HTMLElement): boolean {
  let node: Node | null = target;
  while (node && !drawings.has(node) && !/^\w+-/.test(node.nodeName)) node = node.parentNode;
  return node === null || node === place;
}

function takeBack({ type, target, oldValue, addedNodes, removedNodes, nextSibling }: MutationRecord): void {
  if (type === 'characterData') target.nodeValue = oldValue;
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  for (const node of removedNodes) target.insertBefore(node, nextSibling);
}
