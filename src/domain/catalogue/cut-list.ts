/** What is shown of a list that has a place for so many lines, and how many there are in all. */
export interface CutList<Item> {
  readonly shown: readonly Item[];
  readonly all: number;
  readonly isCut: boolean;
}

/**
 * The whole list where it fits. Where it does not, its first items; the last line is for the way to all of them. So a page
 * does not grow with the library.
 */
export function cutList<Item>(items: readonly Item[], lines: number): CutList<Item> {
  const isCut = items.length > lines;
  return { shown: isCut ? items.slice(0, lines - 1) : items, all: items.length, isCut };
}
