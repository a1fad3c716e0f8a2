import { render } from 'lit/html.js';
import { expect, test } from 'vitest';
import type { AssetId } from '~/domain/shared/brand.ts';
import { toId } from '~/domain/shared/brand.ts';
import { heldBackList } from './held-back-list.ts';

const NO_TEXTS = {
  phases: new Map(),
  jobs: new Map(),
  concerns: new Map(),
  roles: new Map(),
  questions: new Map(),
  assets: new Map(),
};

test('a long list of what is held back ends with how many more there are, as an item of the list', () => {
  const root = document.createElement('div');
  const heldBack = Array.from({ length: 23 }, (_, index) => ({
    asset: toId<AssetId>(`asset-${index}`),
    gate: 'not-this-phase' as const,
  }));
  render(
    heldBackList({ locale: 'en', texts: NO_TEXTS }, heldBack, () => undefined),
    root,
  );
  const list = root.querySelector('ul');
  expect([...(list?.children ?? [])].every((node) => node.nodeName === 'LI')).toBe(true);
  expect(list?.children).toHaveLength(21);
  expect(list?.lastElementChild?.textContent).toBe('+ 3');
});
