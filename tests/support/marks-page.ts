import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { $catalogue, $catalogueFailed } from '~/state/catalogue.ts';
import { $shownView } from '~/state/shown-journey.ts';
import { codesFor } from '../domain/support/local-catalogue.ts';
import { emptyBrowser } from './browser.ts';

const NO_TEXTS = {
  phases: new Map(),
  jobs: new Map(),
  concerns: new Map(),
  roles: new Map(),
  questions: new Map(),
  assets: new Map(),
};

/** A browser in which nothing has happened yet. */
export function freshBrowser(lang: 'ja' | 'en' = 'en', path = '/en/questions/'): void {
  document.body.replaceChildren();
  document.documentElement.lang = lang;
  document.documentElement.dataset['locale'] = lang;
  history.replaceState(null, '', path);
  emptyBrowser();
  $catalogue.set(undefined);
  $catalogueFailed.set(false);
}

/** The catalogue has been fetched. */
export function loadCatalogue(catalogue: Catalogue): void {
  $catalogue.set({ catalogue, texts: NO_TEXTS, codes: codesFor(catalogue) });
}

/** What the server sends, as part of the page. */
export function openPage(markup: string): void {
  document.body.append(document.createRange().createContextualFragment(markup));
}

export function one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** The button a person would press: visible, with these words. */
export function button(words: string, within: Element = document.body): HTMLButtonElement {
  const visible = [...within.querySelectorAll('button')].filter(
    (candidate) => !candidate.closest('[hidden]'),
  );
  const found =
    visible.find((candidate) => candidate.textContent.trim() === words) ??
    visible.find((candidate) => candidate.textContent.trim().startsWith(words));
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}

export function valueOf(field: string): string | undefined {
  return $shownView.get().fields.get(field)?.value;
}

/** Lets Lit draw what changed. */
export async function drawn(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}
