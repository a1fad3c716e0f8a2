import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { cutText } from '../../src/kit/cut-words.ts';
import type { Locale } from '../../src/kit/locales.ts';
import { indexLanguage, KINDS, type RecordPlace, type SearchHead } from '../../src/kit/search-records.ts';
import type { FoundRecord } from './page-records.ts';

/** The records of one page, which are loaded together. */
export interface PageRecords {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly records: readonly FoundRecord[];
}

/** Of what the index comes with, only what a search loads. */
const NEEDED = /^(pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_(meta|index))$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd'.length;

/** The worker passes over a file that does not come, and answers without it. This makes it say so. */
const TELL_WHAT_IS_LOST = `{
  const load = self.fetch;
  self.fetch = async (address) => {
    const response = await load(address).catch(() => undefined);
    if (response?.ok) return response;
    self.postMessage({ lost: true });
    throw new Error('lost ' + address);
  };
}
`;

function written(folder: string, file: string, content: string | Uint8Array): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** The name that we gave a record, out of the file that the index wrote for it. */
function nameIn(fragment: Uint8Array): string {
  const parsed: unknown = JSON.parse(gunzipSync(fragment).subarray(SIGNATURE).toString());
  const isNamed = typeof parsed === 'object' && parsed !== null && 'url' in parsed;
  return isNamed ? String(parsed.url) : '';
}

/**
 * Writes the search of all languages: the index into `pagefind/`, and into `search/` what a hit shows. The texts are ours
 * and not those of the index, whose words are cut for looking up and cannot be read.
 */
export async function writeSearch(
  folder: string,
  pages: readonly PageRecords[],
  synonymsIn: (locale: Locale) => SearchHead['synonyms'],
): Promise<void> {
  const places = new Map<string, RecordPlace>();
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(', ')}`);
  const ofLanguage = (locale: Locale) => pages.filter((page) => page.locale === locale);
  const locales = [...new Set(pages.map(({ locale }) => locale))];
  const added = locales.flatMap((locale) =>
    ofLanguage(locale).flatMap(({ records }, number) =>
      records.map(({ title, text, kind }, place) => {
        const name = `/${locale}/${number}/${place}`;
        places.set(name, [number, place, KINDS.indexOf(kind), cutText(title, locale).length]);
        const content = cutText(`${title}\n${text}`, locale).join(' ');
        return index.addCustomRecord({ url: name, content, language: indexLanguage(locale) });
      }),
    ),
  );
  await Promise.all(added);
  const { files } = await index.getFiles();
  await pagefind.close();
  for (const { path: file, content } of files)
    if (file === 'pagefind-worker.js')
      written(folder, `pagefind/${file}`, TELL_WHAT_IS_LOST + Buffer.from(content).toString());
    else if (NEEDED.test(file)) written(folder, `pagefind/${file}`, content);

  const found = files.flatMap(({ path: file, content }) => {
    const [, id] = FRAGMENT.exec(file) ?? [];
    return id === undefined ? [] : ([[nameIn(content), id]] as const);
  });
  for (const locale of locales) {
    const head: SearchHead = {
      pages: ofLanguage(locale).map(({ path: page, title, records }) => {
        const content = JSON.stringify(
          records.map(({ anchor, title, text, minutes }) => [anchor, title, text, minutes]),
        );
        const file = createHash('sha256').update(content).digest('hex').slice(0, 10);
        written(folder, `search/${locale}/${file}.json`, content);
        return { path: page, title, file };
      }),
      places: Object.fromEntries(
        found.flatMap(([name, id]) => {
          const place = name.startsWith(`/${locale}/`) ? places.get(name) : undefined;
          return place ? [[id, place]] : [];
        }),
      ),
      synonyms: synonymsIn(locale),
    };
    written(folder, `search/${locale}.json`, JSON.stringify(head));
  }
}
