import { beforeEach, expect, test } from 'vitest';
import './sb-object-explorer.ts';
import './sb-segment-switch.ts';
import './sb-step-mover.ts';
import { openedIn, rememberOpened } from '~/state/lesson.ts';
import { freshBrowser, one, openPage } from '../../../tests/support/marks-page.ts';
import { record } from '../../../tests/support/browser.ts';
import { $shownJournal } from '~/state/shown-journey.ts';

beforeEach(() => freshBrowser('en', '/en/learn/order-flow/'));

const sign = (id: string) =>
  `<button data-object="${id}" aria-expanded="false">${id}<span class="object-button__seen" hidden>seen</span></button>`;
const EXPLORER = `<sb-object-explorer data-lesson="order-flow-b2b"><div data-needs-script>${['lead', 'quote', 'asset'].map(sign).join('')}</div>
  <p data-count></p>${['lead', 'quote', 'asset'].map((id) => `<section data-panel="${id}"></section>`).join('')}</sb-object-explorer>`;

test('a sign opens its record and closes the others, and what was opened is remembered', () => {
  openPage(EXPLORER);
  expect(one('[data-count]').textContent).toBe('0 of 3 opened');
  const quote = one('[data-object="quote"]');
  quote.click();
  expect(quote.getAttribute('aria-expanded')).toBe('true');
  expect(one('[data-panel="quote"]').hasAttribute('data-open')).toBe(true);
  one('[data-object="lead"]').click();
  expect(one('[data-panel="quote"]').hasAttribute('data-open')).toBe(false);
  one('[data-object="lead"]').click();
  expect(one('[data-panel="lead"]').hasAttribute('data-open')).toBe(false);
  one('[data-object="asset"]').click();
  expect(one('[data-count]').textContent).toBe('All 3 opened');
  expect($shownJournal.get().size).toBe(0);

  document.body.replaceChildren();
  openPage(EXPLORER);
  expect(one('[data-count]').textContent).toBe('All 3 opened');
  expect(one('.object-button__seen').hidden).toBe(false);
});

test('the arrow keys walk along the signs', () => {
  openPage(EXPLORER);
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const at = () => (document.activeElement as HTMLElement).dataset['object'];
  one('[data-object="lead"]').focus();
  press('ArrowLeft');
  expect(at()).toBe('asset');
  press('ArrowRight');
  expect(at()).toBe('lead');
  press('End');
  expect(at()).toBe('asset');
  press('Home');
  expect(at()).toBe('lead');
  press('x');
  expect(at()).toBe('lead');
});

test('what is kept of a lesson is read with care', () => {
  rememberOpened('order-flow', 'lead');
  rememberOpened('order-flow', 'lead');
  expect([...rememberOpened('order-flow', 'order')]).toEqual(['lead', 'order']);
  const key = Object.keys(localStorage).find((name) => name.endsWith('lesson:order-flow')) ?? '';
  localStorage.setItem(key, ' <b> lead  {"a":1} __proto__');
  expect([...openedIn('order-flow')]).toEqual(['lead']);
});

const SWITCH = `<main><sb-segment-switch data-needs-script>
  <input type="radio" name="segment" value="b2b" checked><input type="radio" name="segment" value="b2c"></sb-segment-switch>
  <p data-for="b2b">For companies</p><p data-for="b2c" data-other>For consumers</p></main>`;
const shown = () =>
  [...document.querySelectorAll('[data-for]:not([data-other])')].map(({ textContent }) => textContent);

test('the switch begins with what the purchase says, until a person chooses', () => {
  openPage(SWITCH);
  expect(shown()).toEqual(['For companies']);
  record({ kind: 'set', field: 'segment', value: 'b2c' });
  expect(shown()).toEqual(['For consumers']);
  const companies = one<HTMLInputElement>('input[value="b2b"]');
  companies.checked = true;
  companies.dispatchEvent(new Event('change', { bubbles: true }));
  expect(shown()).toEqual(['For companies']);
  record({ kind: 'set', field: 'segment', value: 'b2c' });
  expect(shown()).toEqual(['For companies']);
});

test('a kind of sale this page does not know changes nothing', () => {
  record({ kind: 'set', field: 'segment', value: 'b2g' });
  openPage(SWITCH);
  expect(shown()).toEqual(['For companies']);
});

test('the movable step goes to its other place and back, and says where it is', () => {
  openPage(`<sb-step-mover data-list="steps" data-step="contract" data-name="The contract" data-after="order"><fieldset data-needs-script>
    <input type="radio" name="place" value="" checked><input type="radio" name="place" value="moved"></fieldset><p data-status></p></sb-step-mover>
    <ol id="steps">${['quote', 'contract', 'order', 'bill'].map((id) => `<li data-step="${id}"><h4>The ${id}</h4></li>`).join('')}</ol>`);
  const order = () => [...document.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset['step']);
  const choose = (value: string) => {
    const choice = one<HTMLInputElement>(`input[value="${value}"]`);
    choice.checked = true;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose('moved');
  expect(order()).toEqual(['quote', 'order', 'contract', 'bill']);
  expect(one('[data-status]').textContent).toBe('“The contract” is now step 3 of 4.');
  choose('');
  expect(order()).toEqual(['quote', 'contract', 'order', 'bill']);
});
