import { beforeEach, expect, test } from 'vitest';
import './sb-suitable-assets.ts';
import { drawn, freshPage, put, read, record, wordsOf } from '../../../tests/support/journey-page.ts';

const PAGE = `<sb-suitable-assets><div data-needs-script><select><option value=""></option><option value="solution-development"></option><option value="commitment"></option></select></div>
<p data-count></p><p data-without><a href="/en/assets/">All</a></p><section data-view></section></sb-suitable-assets>`;

beforeEach(() => freshPage());

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li[data-asset]')].map(({ dataset }) => dataset['asset']);

test('only what suits is shown, and everything left out has its reason', async () => {
  const page = put(PAGE);
  await drawn();
  expect(shown()).toEqual(['goal-menu', 'price-guide']);
  expect(page.querySelector<HTMLElement>('[data-without]')?.hidden).toBe(true);
  expect(wordsOf(page.querySelector('[data-view]'))).toContain(
    'The renewal-note Eligible: For another kind of purchase',
  );
  record(read('goal-menu', 30_000));
  await drawn();
  expect(shown()).toEqual(['price-guide']);
  expect(wordsOf(page.querySelector('[data-view]'))).toContain('Compatible: Has reached your group already');
  expect(wordsOf(page.querySelector('[data-count]'))).toBe('1 of 3 content assets suit your purchase now.');
});

test('another buying phase is looked at without moving to it', async () => {
  const page = put(PAGE);
  await drawn();
  const select = page.querySelector('select')!;
  expect(select.value).toBe('solution-development');
  select.value = 'commitment';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
  expect(shown()).toEqual([]);
  expect(wordsOf(page.querySelector('[data-view]'))).toContain('Nothing suits this purchase now.');
  expect(wordsOf(page.querySelector('[data-view]'))).toContain(
    'Eligible: Belongs to: The solution-development',
  );
  expect(localStorage).toHaveLength(0);
});
