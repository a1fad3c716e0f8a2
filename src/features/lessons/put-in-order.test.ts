import { beforeEach, expect, test } from 'vitest';
import './sb-put-in-order.ts';
import { $journal } from '~/state/journal-store.ts';
import { $undoable, takeBack } from '~/state/undo-store.ts';
import { button, freshBrowser, one, openPage, valueOf } from '../../../tests/support/marks-page.ts';

const FIELD = 'score:order-flow/put-in-order-b2b';
const step = (id: string, movesAfter?: string) => `
  <li data-step="${id}" data-name="The ${id}" ${movesAfter === undefined ? '' : `data-moves-after="${movesAfter}"`}>
    <span data-grip></span><p data-verdict-words hidden></p><p data-because hidden>Why ${id}</p>
    <button data-move="-1" aria-label="Up ${id}">${id} up</button><button data-move="1" aria-label="Down ${id}">${id} down</button>
  </li>`;
const PAGE = `
  <sb-put-in-order data-lesson="order-flow" data-exercise="put-in-order-b2b" data-seed="5" data-usual="lead quote contract order">
    <ol class="put-in-order__list">${step('quote')}${step('lead')}${step('contract', 'order')}${step('order')}</ol>
    <p data-needs-script><button data-check>Check</button><button data-shuffle>Shuffle</button></p>
    <p role="status" data-status></p><p data-kept hidden></p>
  </sb-put-in-order>`;

const order = () =>
  [...document.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => dataset['step']);
const said = () => one('[data-status]').textContent;
const verdicts = () =>
  [...document.querySelectorAll('[data-verdict-words]')].map(({ textContent }) => textContent);

beforeEach(() => {
  freshBrowser('en', '/en/learn/order-flow/');
  openPage(PAGE);
});

test('opening the page records nothing', () => {
  expect($journal.get().size).toBe(0);
  expect(one('[data-kept]').hidden).toBe(true);
});

test('a wrong order is told step by step, moves are told and judged, and the first check is the result kept', () => {
  button('Check').click();
  expect(said()).toBe('2 of 4 steps are in the right place. The others say where they belong.');
  expect(verdicts()).toEqual(['Belongs later', 'Belongs earlier', 'Right place', 'Right place']);
  expect(valueOf(FIELD)).toBe('2/4');
  expect(one('[data-kept]').textContent).toBe('Your last result: 2 of 4. It is kept in this browser.');
  expect(one('[data-step="contract"] [data-because]').hidden).toBe(false);
  expect(one('[data-step="lead"] [data-because]').hidden).toBe(true);

  const up = button('lead up');
  up.click();
  expect(order()).toEqual(['lead', 'quote', 'contract', 'order']);
  expect(document.activeElement).toBe(up);
  expect(said()).toBe('All steps are in the right place, at the first check.');
  button('Check').click();
  expect(said()).toBe('All steps are in the right place, after 2 checks.');
  expect(valueOf(FIELD)).toBe('2/4');
});

test('the movable step may stand in its other place', () => {
  button('lead up').click();
  expect(said()).toBe('“The lead” is now at place 1 of 4.');
  button('contract down').click();
  expect(order()).toEqual(['lead', 'quote', 'order', 'contract']);
  button('Check').click();
  expect(said()).toBe('All steps are in the right place, at the first check.');
  expect(valueOf(FIELD)).toBe('4/4');
});

test('Alt with an arrow key moves a step; the ends say that they are the ends', () => {
  const down = button('quote down');
  down.focus();
  down.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
  expect(order()).toEqual(['lead', 'quote', 'contract', 'order']);
  down.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  expect(order()[1]).toBe('quote');
  const top = button('lead up');
  expect(top.getAttribute('aria-disabled')).toBe('true');
  top.click();
  expect(said()).toBe('“The lead” is already first.');
  button('order down').click();
  expect(said()).toBe('“The order” is already last.');
});

test('shuffling starts a new round with the next seed, and the result can be taken back', () => {
  button('Check').click();
  expect($undoable.get()?.text).toBe('Result kept with your purchase: 2 of 4.');
  takeBack();
  expect(valueOf(FIELD)).toBeUndefined();
  expect(one('[data-kept]').hidden).toBe(true);

  button('Shuffle').click();
  expect(one('sb-put-in-order').dataset['seed']).toBe('6');
  expect(said()).toBe('The 4 steps are mixed again.');
  expect([...order()].sort()).toEqual(['contract', 'lead', 'order', 'quote']);
  expect(one('[data-verdict-words]').hidden).toBe(true);
  button('Check').click();
  expect(valueOf(FIELD)).toMatch(/^[0-3]\/4$/);
});
