import Sortable from 'sortablejs';

/**
 * Lets the items of a list be dragged by their handle, by mouse, pen and finger alike: the library's own drag
 * (`forceFallback`) instead of the browser's, which phones do not start by touch. A drop only tells the two places, from
 * 0: the item goes back to where it was drawn, since the list is drawn again in its new order.
 */
export function makeDraggable(list: HTMLElement, onDrop: (from: number, to: number) => void): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let next: ChildNode | null = null;
  Sortable.create(list, {
    handle: '[data-grip]',
    forceFallback: true,
    fallbackTolerance: 3,
    animation: isCalm ? 0 : 120,
    ghostClass: 'put-in-order__ghost',
    onStart: ({ item }) => (next = item.nextSibling),
    onEnd: ({ item, oldDraggableIndex: from, newDraggableIndex: to }) => {
      list.insertBefore(item, next);
      if (from !== undefined && to !== undefined) onDrop(from, to);
    },
  });
}
