import { atom } from 'nanostores';
import { readCatalogue, type LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';

/** The catalogue in the language of the page; undefined until it has come. */
export const $catalogue = atom<LocalCatalogue | undefined>(undefined);
/** True once the catalogue could not be fetched: the page still reads, the islands say so. */
export const $catalogueFailed = atom(false);

let asked: Promise<void> | undefined;

async function fetchCatalogue(address: string): Promise<void> {
  try {
    const response = await fetch(address);
    const catalogue = readCatalogue(await response.text());
    if (!response.ok || !catalogue) throw new Error(`unusable catalogue (${response.status})`);
    $catalogue.set(catalogue);
    $catalogueFailed.set(false);
  } catch {
    asked = undefined;
    $catalogueFailed.set(true);
  }
}

/** Fetches the catalogue once per page, when the first island needs it. The layout names its address. */
export function startCatalogue(): void {
  const address = document.documentElement.dataset['catalogue'];
  if (address !== undefined) asked ??= fetchCatalogue(address);
}
