import { describe, expect, test } from 'vitest';
import type { RecordPlace } from '../../src/kit/search-records.ts';
import { LOCALES } from '../../src/kit/locales.ts';
import { englishTerms, japaneseTerms } from './support/search-terms.ts';
import { builtSearch } from './support/search.ts';

const LEAST = 0.99;

interface Shown {
  readonly place: RecordPlace;
  readonly text: string;
}

async function allRecords({ store }: ReturnType<typeof builtSearch>): Promise<Shown[]> {
  const { places } = await store.head();
  return Promise.all(
    Object.values(places).map(async (place) => {
      const hit = await store.hit(place);
      return { place, text: `${hit?.record.title}\n${hit?.record.text}`.toLowerCase() };
    }),
  );
}

/** In English a word is found by its beginning; in Japanese a text holds what stands in it anywhere. */
const holds = {
  ja: (text: string, term: string) => text.includes(term),
  en: (text: string, term: string) => new RegExp(`(?<![a-z])${RegExp.escape(term)}`).test(text),
} as const;

describe.each(LOCALES)('the search (%s)', (locale) => {
  const search = builtSearch(locale);

  test('finds a term where the texts hold it, and nowhere else', async () => {
    const records = await allRecords(search);
    const texts = records.map(({ text }) => text);
    const terms = locale === 'ja' ? japaneseTerms(texts, 200) : englishTerms(texts, 100);
    const off: string[] = [];
    const sums = { right: 0, found: 0, held: 0, precision: 0, recall: 0 };
    for (const term of terms) {
      const truth = new Set(
        records.filter(({ text }) => holds[locale](text, term)).map(({ place }) => place),
      );
      const { places, instead } = await search.engine.find(term);
      const found = instead === undefined ? places : [];
      const right = found.filter((place) => truth.has(place)).length;
      const precision = found.length === 0 ? 0 : right / found.length;
      const recall = right / truth.size;
      sums.right += right;
      sums.found += found.length;
      sums.held += truth.size;
      sums.precision += precision / terms.length;
      sums.recall += recall / terms.length;
      if (precision < 1 || recall < 1)
        off.push(`${term}: ${right} right, ${found.length} found, ${truth.size} hold it`);
    }
    const figures = { precision: sums.precision, recall: sums.recall };
    console.log(
      `search ${locale}: ${terms.length} terms in ${records.length} places: precision ${figures.precision.toFixed(4)}, ` +
        `recall ${figures.recall.toFixed(4)} (in all ${sums.right} right of ${sums.found} found and ${sums.held} held)\n` +
        off.map((line) => `  ${line}\n`).join(''),
    );
    expect(terms).toHaveLength(locale === 'ja' ? 200 : 100);
    expect(figures.precision).toBeGreaterThanOrEqual(LEAST);
    expect(figures.recall).toBeGreaterThanOrEqual(LEAST);
  });
});
