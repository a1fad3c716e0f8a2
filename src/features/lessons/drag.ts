import Sortable from 'sortablejs';

/**
 * Lets the items of a list be dragged by their handle, by mouse, pen and finger alike: the library's own drag
 * (`forceFallback`) instead of the browser's, which phones do not start by touch.
 */
export function makeDraggable(list: HTMLElement, onDrop: (item: HTMLElement) => void): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  Sortable.create(list, {
    handle: '[data-grip]',
    forceFallback: true,
    fallbackTolerance: 3,
    animation: isCalm ? 0 : 120,
    ghostClass: 'put-in-order__ghost',
    onEnd: ({ item }) => onDrop(item),
  });
}
