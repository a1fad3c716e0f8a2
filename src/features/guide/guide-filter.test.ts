import { beforeEach, expect, test } from 'vitest';
import './sb-guide-filter.ts';
import { answered, drawn, freshPage, put, record, wordsOf } from '../../../tests/support/journey-page.ts';

const select = (name: string, ...values: readonly string[]) =>
  `<select name="${name}"><option value="">All</option>${values.map((value) => `<option>${value}</option>`).join('')}</select>`;
const row = (question: string, roles: string, minutes: number) =>
  `<section class="question-section" data-question="${question}" data-roles="${roles}" data-minutes="${minutes}">
    <details><summary>${question}</summary><div>Answer</div></details></section>`;
const LIST = `<sb-guide-filter><form>${select('state', 'open')}${select('role', 'champion', 'user', 'finance')}
  ${select('minutes', '5', '15')}${select('show', 'short')}<p data-count></p><button type="button" data-clear></button></form>
  <p data-none hidden></p>
  ${row('why-now', 'champion', 4)}${row('must-haves', 'champion user', 9)}${row('rough-price', 'finance', 6)}
</sb-guide-filter>`;

beforeEach(() => {
  freshPage();
  history.replaceState(null, '', '/en/phases/solution-development/');
});

const shown = (page: Element) =>
  [...page.querySelectorAll<HTMLElement>('.question-section:not([hidden])')].map(
    ({ dataset }) => dataset['question'],
  );

async function choose(page: Element, name: string, value: string): Promise<void> {
  const control = page.querySelector<HTMLSelectElement>(`[name="${name}"]`);
  if (!control) throw new Error(name);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

test('shows what a role needs, and what an asset of a few minutes answers', async () => {
  const page = put(LIST);
  await choose(page, 'role', 'user');
  expect(shown(page)).toEqual(['must-haves']);
  expect(wordsOf(page.querySelector('[data-count]'))).toBe('1 of 3 questions');
  await choose(page, 'role', '');
  await choose(page, 'minutes', '5');
  expect(shown(page)).toEqual(['why-now']);
});

test('shows what is still open; a question answered meanwhile stays until the filter is used again', async () => {
  record(answered('why-now'));
  const page = put(LIST);
  await choose(page, 'state', 'open');
  expect(shown(page)).toEqual(['must-haves', 'rough-price']);
  record(answered('must-haves'));
  await drawn();
  expect(shown(page)).toEqual(['must-haves', 'rough-price']);
  await choose(page, 'minutes', '15');
  expect(shown(page)).toEqual(['rough-price']);
});

test('short answers only: every row is open, and all close again', async () => {
  const page = put(LIST);
  const list = page.querySelector('sb-guide-filter');
  await choose(page, 'show', 'short');
  expect(list?.hasAttribute('data-short')).toBe(true);
  expect(page.querySelectorAll('details[open]')).toHaveLength(3);
  expect(shown(page)).toHaveLength(3);
  await choose(page, 'show', '');
  expect(list?.hasAttribute('data-short')).toBe(false);
  expect(page.querySelectorAll('details[open]')).toHaveLength(0);
});
