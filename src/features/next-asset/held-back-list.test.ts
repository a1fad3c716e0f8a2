import { expect, test } from 'vitest';
import { toId } from '~/domain/shared/brand.ts';
import { fillHeldBack } from './held-back-list.ts';

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
  root.append(
    document.createRange().createContextualFragment('<div data-gate="not-this-phase" hidden><ul></ul></div>'),
  );
  const heldBack = Array.from({ length: 23 }, (_, index) => ({
    asset: toId<Parameters<typeof fillHeldBack>[2][number]['asset']>(`asset-${index}`),
    gate: 'not-this-phase' as const,
  }));
  fillHeldBack(root, { locale: 'en', texts: NO_TEXTS }, heldBack, () => undefined);
  const list = root.querySelector('ul');
  expect([...(list?.childNodes ?? [])].every((node) => node.nodeName === 'LI')).toBe(true);
  expect(list?.children).toHaveLength(21);
  expect(list?.lastElementChild?.textContent).toBe('+ 3');
});
