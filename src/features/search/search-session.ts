import { atom } from 'nanostores';
import { startWorker } from '~/kit/own-worker.ts';
import { localizedPath, sitePath } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { indexLanguage } from '~/kit/search-records.ts';
import { IndexClient, type IndexPort } from './index-client.ts';
import { RecordStore, type Hit } from './record-store.ts';
import { SearchEngine, type Found } from './search-engine.ts';

/** What a search came to. */
export type Outcome =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'waiting'; readonly query: string; readonly isSlow: boolean }
  | { readonly kind: 'failed'; readonly query: string }
  | { readonly kind: 'found'; readonly query: string; readonly found: Found; readonly hits: readonly Hit[] };

/** Hits that are shown at first, and that each "more" adds. */
const SHOWN = 8;
const MORE = 24;
const SLOW_MS = 400;

async function loadJson(file: string): Promise<unknown> {
  const address =
    file === '' ? sitePath(`search/${pageLocale()}.json`) : sitePath(`search/${pageLocale()}/${file}.json`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function startIndex(heard: (message: unknown) => void, broken: () => void): IndexPort {
  const worker = startWorker('pagefind/pagefind-worker.js');
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data));
  worker.addEventListener('error', broken);
  return { send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
}

/**
 * One search box: what was asked last, and what came of it. Nothing is loaded before the first word. While an answer is on
 * its way only the newest question waits behind it.
 */
export class SearchSession {
  readonly $outcome = atom<Outcome>({ kind: 'nothing-asked' });
  #engine: SearchEngine | undefined;
  #store = new RecordStore(loadJson);
  #wanted = '';
  #shown = SHOWN;
  #isBusy = false;

  ask(query: string): void {
    const wanted = query.trim();
    if (wanted === this.#wanted && this.$outcome.get().kind !== 'failed') return;
    this.#wanted = wanted;
    this.#shown = SHOWN;
    if (wanted === '') this.$outcome.set({ kind: 'nothing-asked' });
    else if (!this.#isBusy) void this.#work();
  }

  more(): void {
    this.#shown += MORE;
    if (!this.#isBusy) void this.#work();
  }

  retry(): void {
    if (!this.#isBusy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    const slow = setTimeout(() => this.#setWaiting(true), SLOW_MS);
    if (this.$outcome.get().kind !== 'found') this.#setWaiting(false);
    for (let query = ''; query !== this.#wanted;) {
      query = this.#wanted;
      const outcome = await this.#answer(query);
      if (query === this.#wanted) this.$outcome.set(outcome);
    }
    clearTimeout(slow);
    this.#isBusy = false;
  }

  #setWaiting(isSlow: boolean): void {
    if (this.#wanted !== '') this.$outcome.set({ kind: 'waiting', query: this.#wanted, isSlow });
  }

  async #answer(query: string): Promise<Outcome> {
    if (query === '') return { kind: 'nothing-asked' };
    try {
      const found = await (this.#engine ??= this.#makeEngine()).find(query);
      const hits = await Promise.all(
        found.places.slice(0, this.#shown).map((place) => this.#store.hit(place)),
      );
      return { kind: 'found', query, found, hits: hits.filter((hit) => hit !== undefined) };
    } catch {
      this.#engine = undefined;
      this.#store = new RecordStore(loadJson);
      return { kind: 'failed', query };
    }
  }

  #makeEngine(): SearchEngine {
    const locale = pageLocale();
    const client = new IndexClient(startIndex, {
      basePath: sitePath('pagefind/'),
      language: indexLanguage(locale),
    });
    return new SearchEngine(locale, (query) => client.ask(query), this.#store);
  }
}

/** The address of a hit. */
export function addressOf({ path, record }: Hit): string {
  const page = localizedPath(pageLocale(), path);
  return record.anchor === '' ? page : `${page}#${record.anchor}`;
}
