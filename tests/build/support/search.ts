import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { IndexClient, type StartPort } from '../../../src/features/search/index-client.ts';
import { RecordStore } from '../../../src/features/search/record-store.ts';
import { SearchEngine } from '../../../src/features/search/search-engine.ts';
import type { Locale } from '../../../src/kit/locales.ts';
import { indexLanguage } from '../../../src/kit/search-records.ts';
import { folder } from './site.ts';

const read = (address: string) => readFileSync(path.join(folder, address.replace(/\?.*/, '')));

/** The worker of the built index, run in Node with the built files. */
const builtWorker: StartPort = (heard) => {
  const listeners: ((event: { readonly data: unknown }) => void)[] = [];
  const self = {
    fetch: (address: string) => Promise.resolve(new Response(new Uint8Array(read(address)))),
    addEventListener: (_: string, listen: (event: { readonly data: unknown }) => void) =>
      listeners.push(listen),
    postMessage: heard,
  };
  const context = vm.createContext({
    ...{ self, console, setTimeout, URL, TextDecoder, TextEncoder, WebAssembly, Response, Uint8Array },
    fetch: (address: string) => self.fetch(address),
  });
  vm.runInContext(read('pagefind/pagefind-worker.js').toString(), context);
  return {
    send: (data) => {
      for (const listen of listeners) listen({ data });
    },
    stop: () => listeners.splice(0),
  };
};

export function builtStore(locale: Locale): RecordStore {
  return new RecordStore((file) =>
    Promise.resolve(JSON.parse(read(`search/${locale}${file === '' ? '' : `/${file}`}.json`).toString())),
  );
}

/** The search of a language, as the pages run it, on the built index. */
export function builtSearch(locale: Locale): { readonly engine: SearchEngine; readonly store: RecordStore } {
  const store = builtStore(locale);
  const client = new IndexClient(builtWorker, { basePath: 'pagefind/', language: indexLanguage(locale) });
  return { store, engine: new SearchEngine(locale, (query) => client.ask(query), store) };
}
