import type { ContentProblem } from './problem.ts';

export interface Place {
  readonly file: string;
  readonly field: string;
}

/** Collects "this id does not exist" problems. */
export class ReferenceCheck {
  readonly #problems: ContentProblem[];

  constructor(problems: ContentProblem[]) {
    this.#problems = problems;
  }

  known(place: Place, what: string, wanted: Iterable<string>, known: ReadonlySet<string>): void {
    for (const name of wanted) {
      if (known.has(name)) continue;
      this.#problems.push({
        ...place,
        wrong: `unknown ${what} "${name}"`,
        mend: `use one of: ${[...known].slice(0, 12).join(', ')}${known.size > 12 ? ', …' : ''}`,
      });
    }
  }

  unique(file: string, names: readonly string[]): void {
    const seen = new Set<string>();
    for (const name of names) {
      if (seen.has(name)) {
        this.#problems.push({
          file,
          field: name,
          wrong: `the id "${name}" stands twice`,
          mend: 'give one of them another id',
        });
      }
      seen.add(name);
    }
  }
}

export const idsOf = (entries: readonly { readonly id: string }[]) =>
  new Set(entries.map((entry) => entry.id));
