import { render } from 'lit/html.js';
import { expect, test } from 'vitest';
import { journalOf } from '~/domain/journal/journal.ts';
import { journeyOf } from '~/domain/journey/journey.ts';
import { heldBackList } from './held-back-list.ts';
import { localOf } from '../../../tests/domain/support/local-catalogue.ts';
import { aCatalogue, anAsset, aQuestion, TODAY } from '../../../tests/domain/support/small-catalogue.ts';

function listOf(...assets: readonly ReturnType<typeof anAsset>[]): Element {
  const { catalogue, texts } = localOf(aCatalogue({ questions: [aQuestion({ id: 'why-now' })], assets }));
  const root = document.createElement('div');
  const journey = journeyOf(catalogue, journalOf([]), TODAY);
  render(
    heldBackList({ locale: 'en', texts }, journey, () => undefined),
    root,
  );
  return root;
}

test('a long list of what is held back ends with how many more there are, as an item of the list', () => {
  const renewals = Array.from({ length: 23 }, (_, index) =>
    anAsset({ id: `asset-${index}`, answers: ['why-now'], motions: ['renewal'] }),
  );
  const list = listOf(...renewals).querySelector('ul');
  expect([...(list?.children ?? [])].every((node) => node.nodeName === 'LI')).toBe(true);
  expect(list?.children).toHaveLength(21);
  expect(list?.lastElementChild?.textContent).toBe('+ 3');
});

test('what only sellers use is no business of buyers: where nothing else is held back, it says so', () => {
  const inner = anAsset({ id: 'battle-card', answers: ['why-now'], audience: 'seller' });
  expect(listOf(inner).textContent.trim()).toBe('Nothing is held back.');
});
