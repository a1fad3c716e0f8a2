/** Who wants to be told when a space changes. */
export class Watchers {
  readonly #bySpace = new Map<string, Set<() => void>>();

  add(space: string, changed: () => void): () => void {
    const all = this.#bySpace.get(space) ?? new Set();
    this.#bySpace.set(space, all.add(changed));
    return () => {
      all.delete(changed);
      if (all.size === 0) this.#bySpace.delete(space);
    };
  }

  tell(space: string): void {
    for (const changed of this.#bySpace.get(space) ?? []) changed();
  }
}
