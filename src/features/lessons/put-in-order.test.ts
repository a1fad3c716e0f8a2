import { beforeEach, expect, test } from 'vitest';
import './sb-put-in-order.ts';
import { button, drawn, freshBrowser, one, openPage, valueOf } from '../../../tests/support/marks-page.ts';
import { $shownJournal } from '~/state/shown-journey.ts';
import { $undoable, takeBack } from '~/state/undo.ts';

const FIELD = 'score:order-flow/put-in-order-b2b';
const step = (id: string, movesAfter?: string) => ({
  id,
  name: `The ${id}`,
  because: `Why ${id}`,
  movesAfter,
});
const STEPS = JSON.stringify([step('quote'), step('lead'), step('contract', 'order'), step('order')]);
const PAGE = `<sb-put-in-order data-lesson="order-flow" data-exercise="put-in-order-b2b" data-seed="5"
  data-usual="lead quote contract order" data-steps='${STEPS}'><ol><li>The lead</li></ol></sb-put-in-order>`;

const order = () =>
  [...document.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => dataset['step']);
const wordsOf = (selector: string) => one(selector).textContent.trim();
const said = () => wordsOf('[data-status]');
const verdicts = () =>
  [...document.querySelectorAll('[data-verdict-words]')].map(({ textContent }) => textContent.trim());
const mover = (label: string) => one<HTMLButtonElement>(`button[aria-label="${label}"]`);
const press = async (control: HTMLElement) => {
  control.click();
  await drawn();
};

beforeEach(async () => {
  freshBrowser('en', '/en/learn/order-flow/');
  openPage(PAGE);
  await drawn();
});

test('opening the page records nothing', () => {
  expect($shownJournal.get().size).toBe(0);
  expect(one('[data-kept]').hidden).toBe(true);
});

test('a wrong order is told step by step, moves are told and judged, and the first check is the result kept', async () => {
  await press(button('Check my order'));
  expect(said()).toBe('2 of 4 steps are in the right place. The others say where they belong.');
  expect(verdicts()).toEqual(['Belongs later', 'Belongs earlier', 'Right place', 'Right place']);
  expect(valueOf(FIELD)).toBe('2/4');
  expect(wordsOf('[data-kept]')).toBe('Your last result: 2 of 4. It is kept in this browser.');
  expect(one('[data-step="contract"] [data-because]').hidden).toBe(false);
  expect(one('[data-step="lead"] [data-because]').hidden).toBe(true);

  const up = mover('Move up: The lead');
  await press(up);
  expect(order()).toEqual(['lead', 'quote', 'contract', 'order']);
  expect(document.activeElement).toBe(up);
  expect(said()).toBe('All steps are in the right place, at the first check.');
  await press(button('Check my order'));
  expect(said()).toBe('All steps are in the right place, after 2 checks.');
  expect(valueOf(FIELD)).toBe('2/4');
});

test('the movable step may stand in its other place', async () => {
  await press(mover('Move up: The lead'));
  expect(said()).toBe('“The lead” is now at place 1 of 4.');
  await press(mover('Move down: The contract'));
  expect(order()).toEqual(['lead', 'quote', 'order', 'contract']);
  await press(button('Check my order'));
  expect(said()).toBe('All steps are in the right place, at the first check.');
  expect(valueOf(FIELD)).toBe('4/4');
});

test('Alt with an arrow key moves a step; the ends say that they are the ends', async () => {
  const down = mover('Move down: The quote');
  down.focus();
  down.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
  await drawn();
  expect(order()).toEqual(['lead', 'quote', 'contract', 'order']);
  down.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  expect(order()[1]).toBe('quote');
  const top = mover('Move up: The lead');
  expect(top.getAttribute('aria-disabled')).toBe('true');
  await press(top);
  expect(said()).toBe('“The lead” is already first.');
  await press(mover('Move down: The order'));
  expect(said()).toBe('“The order” is already last.');
});

test('shuffling starts a new round with the next seed, and the result can be taken back', async () => {
  await press(button('Check my order'));
  expect($undoable.get()?.text).toBe('Result kept with your purchase: 2 of 4.');
  takeBack();
  await drawn();
  expect(valueOf(FIELD)).toBeUndefined();
  expect(one('[data-kept]').hidden).toBe(true);

  await press(button('Shuffle and try again'));
  expect(one('sb-put-in-order').dataset['seed']).toBe('6');
  expect(said()).toBe('The 4 steps are mixed again.');
  expect([...order()].sort()).toEqual(['contract', 'lead', 'order', 'quote']);
  expect(one('[data-verdict-words]').hidden).toBe(true);
  await press(button('Check my order'));
  expect(valueOf(FIELD)).toMatch(/^[0-3]\/4$/);
});
