import { expect, test, vi } from 'vitest';
import './watch-undo.ts';
import { announce } from '~/state/undo.ts';

test('the bar comes with the first thing that can be taken back', async () => {
  expect(customElements.get('sb-undo-bar')).toBeUndefined();
  announce({ text: 'Ticked.', takeBack: () => undefined });
  await vi.dynamicImportSettled();
  expect(customElements.get('sb-undo-bar')).toBeDefined();
});
