import type { ContentFiles } from './content-files.ts';
import { nearest, slipOf, useOneOf } from './did-you-mean.ts';
import type { IdKind, KnownIds, IdIndex } from './id-index.ts';
import type { ContentProblem } from './problem.ts';
import { YamlPlaces, type YamlPath } from './yaml-places.ts';

export interface Place {
  readonly file: string;
  readonly field: string;
  readonly line?: number;
}

interface Unknown extends Place {
  readonly wanted: string;
  readonly known: KnownIds;
}

/** From so many places on, an unknown id is a lost definition and not a slip in each of them. */
const LOST = 3;

const FEW = 12;

function instead(wanted: string, { ids, where }: KnownIds): string {
  const isHelpful = ids.size <= FEW || nearest(wanted, ids) !== undefined;
  return isHelpful ? useOneOf(wanted, ids) : `use one of content/${where}`;
}

function pathOf(field: string): YamlPath {
  return field.split('.').map((step) => {
    const place = /^\[(\d+)\]$/.exec(step)?.[1];
    return place === undefined ? step : Number(place) - 1;
  });
}

/**
 * Collects references to ids that do not exist. An id that many places name has lost its definition: that is one problem,
 * told where the definition should stand.
 */
export class ReferenceCheck {
  readonly index: IdIndex;
  readonly #files: ContentFiles;
  readonly #problems: ContentProblem[];
  readonly #unknown: Unknown[] = [];
  /** Ids that something names. */
  readonly #named = new Set<string>();
  readonly #incomplete: { readonly id: string; readonly what: string; readonly place: Place }[] = [];
  readonly #places = new Map<string, YamlPlaces>();

  constructor(files: ContentFiles, index: IdIndex, problems: ContentProblem[]) {
    this.#files = files;
    this.index = index;
    this.#problems = problems;
  }

  #placesOf(file: string): YamlPlaces | undefined {
    const text = this.#files.get(file);
    if (typeof text !== 'string' || !/\.(yaml|json)$/.test(file)) return undefined;
    const places = this.#places.get(file) ?? new YamlPlaces(text);
    this.#places.set(file, places);
    return places;
  }

  /** The line of a word in a field, where the field names keys, ids and `[1]` for a first entry, with dots between them. */
  lineOf({ file, field }: Place, word: string): { readonly line?: number } {
    const line = this.#placesOf(file)?.lineOfWord(pathOf(field), word);
    return line === undefined ? {} : { line };
  }

  report(place: Place, word: string, words: Pick<ContentProblem, 'wrong' | 'fix'>): void {
    this.#problems.push({ ...this.lineOf(place, word), ...place, ...words });
  }

  known(place: Place, kind: IdKind | KnownIds, wanted: Iterable<string>): void {
    const known = typeof kind === 'string' ? this.index.known(kind) : kind;
    if (!known.complete) return;
    for (const name of wanted) {
      this.#named.add(`${known.what} ${name}`);
      if (!known.ids.has(name))
        this.#unknown.push({ ...this.lineOf(place, name), ...place, wanted: name, known });
    }
  }

  /** Each id of a kind must have its entry here. */
  complete(place: Place, kind: IdKind, present: Iterable<string>): void {
    const { ids, what, complete } = this.index.known(kind);
    if (!complete) return;
    const here = new Set(present);
    for (const id of ids) if (!here.has(id)) this.#incomplete.push({ id, what, place });
  }

  /** No id stands twice in a list; `field` is the list, or empty if the file is one. */
  unique(file: string, field: string, names: readonly string[]): void {
    const list = field === '' ? [] : field.split('.');
    const entries = names.map((id, index) => ({ id, file, path: [...list, index, 'id'] }));
    this.uniqueIn(entries);
  }

  uniqueIn(
    entries: readonly { readonly id: string; readonly file: string; readonly path: YamlPath }[],
  ): void {
    const seen = new Set<string>();
    for (const { id, file, path } of entries) {
      if (seen.has(id)) {
        const line = this.#placesOf(file)?.lineOf(path);
        const field = [...path.filter((step) => typeof step === 'string').slice(0, -1), id].join('.');
        const at = { file, field, ...(line === undefined ? {} : { line }) };
        this.#problems.push({
          ...at,
          wrong: `the id "${id}" is used twice`,
          fix: 'give one of them another id',
        });
      }
      seen.add(id);
    }
  }

  /** References to unknown ids, so far. */
  get found(): number {
    return this.#unknown.length;
  }

  /** How many places name an id that does not exist. */
  uses(what: string, id: string): number {
    return this.#unknown.filter(({ known, wanted }) => known.what === what && wanted === id).length;
  }

  /** Reports everything that was collected but ids whose absence is explained elsewhere. */
  finish(isExplained: (what: string, id: string) => boolean): void {
    const groups = Map.groupBy(this.#unknown, ({ known, wanted }) => `${known.what} "${wanted}"`);
    /** Ids that were probably written over a lost one. */
    const written = new Set<string>();
    for (const [name, uses] of groups) {
      const [first] = uses;
      if (!first || isExplained(first.known.what, first.wanted)) continue;
      const meant = slipOf(first.wanted, this.#unnamed(first.known));
      if (uses.length < LOST) for (const use of uses) this.#slip(name, use);
      else this.#lost(name, uses, first, meant);
      if (uses.length >= LOST && meant !== undefined) written.add(`${first.known.what} ${meant}`);
    }
    for (const { id, what, place } of this.#incomplete) {
      if (isExplained(what, id) || written.has(`${what} ${id}`)) continue;
      this.report(place, id, { wrong: `the ${what} "${id}" has no entry here`, fix: `add one for "${id}"` });
    }
  }

  #unnamed({ what, ids }: KnownIds): string[] {
    return [...ids].filter((id) => !this.#named.has(`${what} ${id}`));
  }

  #slip(name: string, { wanted, known, ...place }: Unknown): void {
    this.#problems.push({ ...place, wrong: `unknown ${name}`, fix: instead(wanted, known) });
  }

  #lost(
    name: string,
    { length }: readonly Unknown[],
    { file, line, wanted, known }: Unknown,
    meant: string | undefined,
  ): void {
    const first = `content/${file}${line === undefined ? '' : `:${line}`}`;
    this.#problems.push({
      file: known.where,
      field: wanted,
      wrong: `the ${name} is missing here, but ${length} places name it, the first is ${first}`,
      fix:
        meant === undefined
          ? 'add it, or change those places'
          : `was "${meant}" written over it? Then write "${wanted}" again`,
    });
  }
}
