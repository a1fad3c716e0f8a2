import { beforeEach, expect, test } from 'vitest';
import './sb-next-asset.ts';
import { $catalogue, $catalogueFailed } from '~/state/catalogue.ts';
import { $undoable } from '~/state/undo.ts';
import {
  answered,
  button,
  freshPage,
  put,
  record,
  set,
  small,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';

const PLACE = `<li hidden><p class="next-asset__title"><a href="/en/assets/">All</a> <span class="next-asset__minutes"></span></p>
  <ul class="next-asset__because"></ul><details data-arithmetic><summary>Arithmetic</summary><ul class="next-asset__sums"></ul></details>
  <details class="next-asset__dismiss"><summary>Not for me</summary><button type="button" data-dismiss="already-know">I know it already</button>
  <button type="button" data-dismiss="not-my-role">Not my role</button><button type="button" data-dismiss="later">Later</button></details></li>`;
const GATES = ['already-know', 'later', 'prerequisite', 'too-early', 'not-this-process'];
const SIGN = `<sb-next-asset><p data-said>Served words</p><p data-way><a href="/en/questions/">All questions</a></p>
  <p data-failed hidden>It could not be fetched. <button type="button" data-retry>Try again</button></p>
  <ol class="next-asset__list" hidden>${PLACE.repeat(3)}</ol>
  <details class="next-asset__held" hidden><summary>Held back</summary>${GATES.map((gate) => `<div data-gate="${gate}" hidden><p>Gate ${gate}</p><ul></ul></div>`).join('')}</details></sb-next-asset>`;

beforeEach(() => freshPage());

const first = (page: Element) => wordsOf(page.querySelector('li:not([hidden]) .next-asset__title'));

/** The words that are shown: those of no hidden part. */
function shown(page: Element): string {
  const copy = page.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return wordsOf(copy);
}

function open(page: Element, name: string): void {
  const details = page.querySelector<HTMLDetailsElement>(name);
  if (!details) throw new Error(name);
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
}

test('the next asset comes with its reasons, its minutes and, on request, its arithmetic', () => {
  const page = put(SIGN);
  expect(first(page)).toBe('The goal-menu 4 min');
  expect(shown(page)).toContain('For the buying phase “The solution-development”');
  const because = wordsOf(page.querySelector('.next-asset__because'));
  expect(because).toContain('It answers 2 of your 3 open questions here.');
  expect(because).toContain('Answers questions owned by: The champion.');
  open(page, '[data-arithmetic]');
  const sums = [...page.querySelectorAll('.next-asset__sums li')].map(wordsOf);
  expect(sums[0]).toBe('The why-now concern 3 × role 1.5 × buying phase 1 × state 1 = 4.5');
  expect(sums.at(-1)).toBe('9 in all ÷ 4 min = 2.3');
});

test('"not for me" says what it changed, moves the focus to the new suggestion, and can be taken back', () => {
  const page = put(SIGN);
  open(page, '.next-asset__dismiss');
  button('I know it already', page).click();
  expect(first(page)).toBe('The price-guide 6 min');
  expect($undoable.get()?.text).toBe('“The goal-menu” is left out. Next is now “The price-guide”.');
  expect(wordsOf(document.activeElement)).toBe('The price-guide');
  expect(page.querySelector('.next-asset__dismiss[open]')).toBeNull();
  takeBack();
  expect(first(page)).toBe('The goal-menu 4 min');
});

test('what was held back stands by its reason; what I left out can be suggested again, and left out again', () => {
  const page = put(SIGN);
  button('Later', page).click();
  expect($undoable.get()?.text).toContain('waits until you leave “The solution-development”');
  open(page, '.next-asset__held');
  expect(shown(page)).toContain('Held back, and why (2)');
  expect(shown(page)).toContain('Gate not-this-processThe renewal-note');
  button('Suggest it again: The goal-menu', page).click();
  expect(first(page)).toBe('The goal-menu 4 min');
  expect(wordsOf(document.activeElement)).toBe('The goal-menu');
  takeBack();
  expect(first(page)).toBe('The price-guide 6 min');
});

test('a buying phase whose questions all have an answer points to the next one', () => {
  record(answered('why-now'), answered('must-haves'), answered('rough-price'));
  const page = put(SIGN);
  expect(shown(page)).toContain('Every question of “The solution-development” has its answer.');
  expect(page.querySelector('[data-way] a')?.getAttribute('href')).toBe('/en/phases/evaluation/');
  record(set('phase', 'after-purchase'));
  expect(shown(page)).toContain('This is the last buying phase of your process.');
  expect(shown(page)).not.toContain('Have a look at');
});

test('where nothing unread answers what is open, it says so and leads to the questions', () => {
  record(set('phase', 'commitment'));
  const page = put(SIGN);
  expect(shown(page)).toContain('1 question is still open here, and nothing unread answers it.');
  expect(page.querySelector('[data-way] a')?.getAttribute('href')).toBe('/en/questions/');
});

test('where all was left out, it says that', () => {
  const page = put(SIGN);
  button('Not my role', page).click();
  button('Not my role', page).click();
  expect(shown(page)).toContain('There is nothing else to suggest beside what you have left out.');
});

test('the served words stay until the catalogue has come; if it does not, there is a way to try again', () => {
  $catalogue.set(undefined);
  const page = put(SIGN);
  expect(shown(page)).toBe('Served wordsAll questions');
  $catalogueFailed.set(true);
  expect(shown(page)).toBe('It could not be fetched. Try again');
  button('Try again', page).focus();
  $catalogue.set(small);
  expect(first(page)).toBe('The goal-menu 4 min');
  expect(shown(page)).not.toContain('could not be fetched');
  expect(wordsOf(document.activeElement)).toBe('The goal-menu');
});
