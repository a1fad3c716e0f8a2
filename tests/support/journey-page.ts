import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { EventBody } from '~/domain/journal/event.ts';
import { toId } from '~/domain/shared/brand.ts';
import { $catalogue, $catalogueFailed } from '~/state/catalogue.ts';
import { $unreadable } from '~/state/journals.ts';
import { takeBack } from '~/state/undo.ts';
import { localOf } from '../domain/support/local-catalogue.ts';
import { emptyBrowser, record } from './browser.ts';
import { aCatalogue, anAsset, aQuestion } from '../domain/support/small-catalogue.ts';

const catalogue = aCatalogue({
  questions: [
    aQuestion({ id: 'why-now' }),
    aQuestion({ id: 'must-haves', roles: ['champion', 'user'] }),
    aQuestion({ id: 'rough-price', concern: 'cost', roles: ['finance'] }),
    aQuestion({
      id: 'data-location',
      phase: 'evaluation',
      concern: 'risk',
      roles: ['security'],
      job: 'validation',
    }),
    aQuestion({ id: 'sign-off', phase: 'commitment', concern: 'risk', roles: ['legal'], job: 'consensus' }),
  ],
  assets: [
    anAsset({ id: 'goal-menu', answers: ['why-now', 'must-haves'], minutes: 4 }),
    anAsset({ id: 'price-guide', answers: ['rough-price'], minutes: 6 }),
    anAsset({ id: 'renewal-note', answers: ['why-now'], motions: ['renewal'] }),
  ],
});

/** A small catalogue whose texts are "The <id>". */
export const small: LocalCatalogue = localOf(catalogue);

/** An empty browser on an English page, with the catalogue there. */
export function freshPage(lang = 'en'): void {
  emptyBrowser();
  document.documentElement.lang = lang;
  document.documentElement.dataset['locale'] = lang;
  document.body.replaceChildren();
  $unreadable.set(0);
  $catalogueFailed.set(false);
  $catalogue.set(small);
}

export const answered = (question: string): EventBody => ({
  kind: 'question',
  question: toId(question),
  mark: 'answered',
});
export const read = (asset: string, rev = 20_700): EventBody => ({
  kind: 'read',
  asset: toId(asset),
  revision: rev,
});
export const set = (field: string, value: string): EventBody => ({ kind: 'set', field, value });
export { record, takeBack };

/** Builds server HTML from a trusted string of the test. */
export function put(html: string): HTMLElement {
  const page = document.createElement('div');
  // eslint-disable-next-line no-restricted-properties -- stands for the HTML of the server, written by the test itself
  page.innerHTML = html;
  document.body.append(page);
  return page;
}

/** Lets elements draw what they were told. */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

/** Parts that load, and drawings inside drawings. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await drawn();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The visible words of an element, blanks joined. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The button with these words or this label. */
export function button(name: string, within: ParentNode = document): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find(
    (it) => it.getAttribute('aria-label') === name || wordsOf(it) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}
