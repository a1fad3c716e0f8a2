import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { beginTab } from '../../support/browser.ts';
import { localOf } from '../../domain/support/local-catalogue.ts';
import { aCatalogue, anAsset, aQuestion } from '../../domain/support/small-catalogue.ts';

/** Four assets for buyers, one for sellers; the security role owns a question. */
export const site: LocalCatalogue = localOf(
  aCatalogue({
    questions: [
      aQuestion({ id: 'why-now' }),
      aQuestion({ id: 'must-haves', roles: ['champion', 'user'] }),
      aQuestion({ id: 'data-location', roles: ['security'], concern: 'risk' }),
    ],
    assets: [
      anAsset({ id: 'goal-menu', answers: ['why-now'] }),
      anAsset({ id: 'requirements', answers: ['must-haves'] }),
      { ...anAsset({ id: 'security-pack', answers: ['data-location'] }), roles: ['security' as never] },
      anAsset({ id: 'battle-card', audience: 'seller' }),
    ],
  }),
);

const stored = new Map<string, ReadonlyMap<string, string>>();
let current = '';

function show(items: ReadonlyMap<string, string>): void {
  localStorage.clear();
  for (const [key, value] of items) localStorage.setItem(key, value);
  beginTab();
  $catalogue.set(site);
}

/** Everything that follows happens in this person's browser, which has a storage of its own. */
export function inBrowserOf(person: string): void {
  stored.set(current, new Map(Object.entries(localStorage)));
  current = person;
  show(stored.get(person) ?? new Map());
}

/** Nobody has been here. */
export function emptyBrowsers(): void {
  stored.clear();
  current = '';
  show(new Map());
}
