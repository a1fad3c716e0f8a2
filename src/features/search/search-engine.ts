import { cutQuery, WORD_END } from '~/kit/cut-words.ts';
import { foldForms } from '~/kit/fold-text.ts';
import type { Locale } from '~/kit/locales.ts';
import type { RecordPlace } from '~/kit/search-records.ts';
import type { IndexResult } from './index-client.ts';
import type { RecordStore } from './record-store.ts';

export interface Found {
  /** In the order in which they are shown. */
  readonly places: readonly RecordPlace[];
  /** Why they are not what was asked for: another name was, or the words stand apart or in other forms. */
  readonly instead?: { readonly name: string } | 'loosely';
  /** Other names of what was asked for. */
  readonly otherNames: readonly string[];
}

interface Placed {
  readonly place: RecordPlace;
  readonly result: IndexResult;
}

const ENDING = /(?<=^.{4,})(ations?|ings?|ers?|al|ed|es|ly|s|e)$/;

const MOST_WORDS = 8;

/** The words of a Japanese sentence that say something: not the particles between them. */
function japaneseWords(query: string): string[] {
  const segments = new Intl.Segmenter('ja', { granularity: 'word' }).segment(query);
  return [...segments]
    .filter(({ segment, isWordLike }) => isWordLike === true && !/^\p{Script=Hiragana}+$/u.test(segment))
    .map(({ segment }) => segment);
}

/** Among the words of a text, those that follow directly behind one of these. */
const behind = (these: readonly number[], words: readonly number[]) => {
  const before = new Set(these);
  return words.filter((word) => before.has(word - 1));
};

/** Finds the places that hold what a reader typed, as it was typed; where there is none, what comes close. */
export class SearchEngine {
  readonly #locale: Locale;
  readonly #ask: (query: string) => Promise<readonly IndexResult[]>;
  readonly #store: RecordStore;

  constructor(locale: Locale, ask: (query: string) => Promise<readonly IndexResult[]>, store: RecordStore) {
    this.#locale = locale;
    this.#ask = ask;
    this.#store = store;
  }

  async find(query: string): Promise<Found> {
    const otherNames = await this.#otherNames(query);
    const exact = await this.#exact(query);
    if (exact.length > 0) return { places: this.#ranked(exact, query), otherNames };
    for (const name of otherNames) {
      const named = await this.#exact(name);
      if (named.length > 0) return { places: this.#ranked(named, name), instead: { name }, otherNames };
    }
    const loose = await this.#loose(query);
    const closest = loose.toSorted((a, b) => b.result.score - a.result.score);
    return { places: closest.map(({ place }) => place), instead: 'loosely', otherNames };
  }

  /** Other names of the same thing. The name itself may be written in any of its forms. */
  async #otherNames(query: string): Promise<readonly string[]> {
    const asked = foldForms(query).trim();
    const { synonyms } = await this.#store.head();
    const groups = synonyms.filter((group) => group.some((name) => foldForms(name) === asked));
    return [...new Set(groups.flat())].filter((name) => foldForms(name) !== asked);
  }

  /** The records that hold the text as it was typed; its last word may go on. */
  async #exact(query: string): Promise<readonly Placed[]> {
    const words = cutQuery(query, this.#locale);
    if (words.length === 0) return [];
    if (this.#locale === 'ja') {
      const isBeginning = words.length === 1 && words[0]?.length === 4;
      return this.#placed(
        await (isBeginning ? this.#beginning(words.join('')) : this.#ask(`"${words.join(' ')}"`)),
      );
    }
    return this.#placed(await this.#phrase(words));
  }

  /**
   * The records that hold these words behind each other. Asked for several words at once, the index gives beginnings of
   * words in any order; so it is asked for each, and what it says of their places is laid together.
   */
  async #phrase(words: readonly string[]): Promise<readonly IndexResult[]> {
    const last = words.length - 1;
    const [first = [], ...others] = await Promise.all(
      words.map((word, i) => (i === last ? this.#beginning(word) : this.#ask(word))),
    );
    return others.reduce<readonly IndexResult[]>((results, next) => {
      const before = new Map(results.map((result) => [result.id, result]));
      return next.flatMap(({ id, score, words: here }) => {
        const held = before.get(id);
        const kept = held ? behind(held.words, here) : [];
        return held && kept.length > 0 ? [{ id, score: score + held.score, words: kept }] : [];
      });
    }, first);
  }

  /**
   * The records with words that begin like this. The index loads the one file in which such words begin; those that go on
   * into the next file are found once that is there too, so it is asked for a word behind them first.
   */
  async #beginning(word: string): Promise<readonly IndexResult[]> {
    await this.#ask(`${word}zzzz`);
    return this.#ask(word);
  }

  /** The records that hold most of the words, wherever they stand and, in English, in other forms. */
  async #loose(query: string): Promise<readonly Placed[]> {
    const words = this.#locale === 'ja' ? japaneseWords(query) : query.split(/\s+/);
    const asked = words.filter((word) => word !== '').slice(0, MOST_WORDS);
    const found = await Promise.all(asked.map((word) => this.#oneWord(word)));
    const held = new Map<RecordPlace, Placed & { readonly count: number }>();
    for (const one of found.flat()) {
      const before = held.get(one.place);
      const score = one.result.score + (before?.result.score ?? 0);
      const result = { ...one.result, score };
      held.set(one.place, { place: one.place, result, count: (before?.count ?? 0) + 1 });
    }
    const most = Math.max(...[...held.values()].map(({ count }) => count));
    // One word out of several says little.
    return most < Math.min(2, asked.length) ? [] : [...held.values()].filter(({ count }) => count === most);
  }

  async #oneWord(word: string): Promise<readonly Placed[]> {
    if (this.#locale === 'ja') return this.#exact(word);
    const [beginning = ''] = cutQuery(word, 'en').map((part) =>
      part.replace(WORD_END, '').replace(ENDING, ''),
    );
    return beginning === '' ? [] : this.#placed(await this.#beginning(beginning));
  }

  async #placed(results: readonly IndexResult[]): Promise<Placed[]> {
    const { places } = await this.#store.head();
    return results.flatMap((result) => {
      const place = places[result.id];
      return place ? [{ place, result }] : [];
    });
  }

  /** A title that is just that, a title that holds it, a text; then by kind, then by how well the index finds it fits. */
  #ranked(found: readonly Placed[], query: string): RecordPlace[] {
    const asked = cutQuery(query, this.#locale).length + (this.#locale === 'ja' ? 1 : 0);
    const titleRank = ({ place: [, , , titleWords], result: { words } }: Placed) => {
      const isInTitle = words.some((word) => word < titleWords);
      return isInTitle ? (asked === titleWords ? 0 : 1) : 2;
    };
    return found
      .map((one) => ({ ...one, rank: titleRank(one) }))
      .sort((a, b) => a.rank - b.rank || a.place[2] - b.place[2] || b.result.score - a.result.score)
      .map(({ place }) => place);
  }
}
