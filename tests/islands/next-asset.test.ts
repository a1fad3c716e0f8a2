import { beforeEach, expect, test } from 'vitest';
import '~/islands/next-asset/sb-next-asset.ts';
import { $catalogue, $catalogueFailed } from '~/stores/catalogue-store.ts';
import { $undoable } from '~/stores/undo-store.ts';
import {
  answered,
  button,
  drawn,
  freshPage,
  put,
  record,
  set,
  small,
  takeBack,
  wordsOf,
} from './support/journey-page.ts';

beforeEach(() => freshPage());

async function sign(): Promise<HTMLElement> {
  const page = put('<sb-next-asset><p>Served words</p></sb-next-asset>');
  await drawn();
  return page;
}

const first = (page: Element) => wordsOf(page.querySelector('.next-asset__first .next-asset__title'));

test('the next asset comes with its reasons, its arithmetic and its minutes', async () => {
  const page = await sign();
  expect(first(page)).toBe('The goal-menu 4 min');
  const because = wordsOf(page.querySelector('.next-asset__because'));
  expect(because).toContain('It answers 2 of your 3 open questions here.');
  expect(because).toContain('Answers questions owned by: The champion.');
  expect(wordsOf(page)).toContain('concern 3 × role 1.5 × buying phase 1 × state 1 = 4.5');
  expect(wordsOf(page)).toContain('9 in all ÷ 4 min = 2.3');
  expect(wordsOf(page)).toContain('Does not fit this kind of purchase');
});

test('"not for me" says what it changed, moves the focus to the new suggestion, and can be taken back', async () => {
  const page = await sign();
  const why = button('I know it already', page);
  why.focus();
  why.click();
  await drawn();
  expect(first(page)).toBe('The price-guide 6 min');
  expect($undoable.get()?.text).toBe('“The goal-menu” is left out. Next is now “The price-guide”.');
  expect(wordsOf(document.activeElement)).toBe('The price-guide');
  expect(wordsOf(page)).toContain('You said you know it already');

  takeBack();
  await drawn();
  expect(first(page)).toBe('The goal-menu 4 min');
});

test('what was left out can be suggested again from the list of what was held back, and left out again', async () => {
  const page = await sign();
  button('Later', page).click();
  await drawn();
  expect($undoable.get()?.text).toContain('waits until you leave “The solution-development”');
  button('Suggest “The goal-menu” again', page).click();
  await drawn();
  expect(first(page)).toBe('The goal-menu 4 min');
  takeBack();
  await drawn();
  expect(first(page)).toBe('The price-guide 6 min');
});

test('a buying phase whose questions all have an answer points to the next one', async () => {
  record(answered('why-now'), answered('must-haves'), answered('rough-price'));
  const page = await sign();
  expect(wordsOf(page)).toContain('Every question of “The solution-development” has its answer.');
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/en/phases/evaluation/');
  record(set('phase', 'after-purchase'));
  await drawn();
  expect(wordsOf(page)).toContain('This is the last buying phase of your process.');
});

test('where nothing unread answers what is open, it says so and leads to the questions', async () => {
  record(set('phase', 'commitment'));
  const page = await sign();
  expect(wordsOf(page)).toContain('1 question is still open here, and nothing unread answers it.');
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/en/questions/');
});

test('where all was left out, it says that', async () => {
  const page = await sign();
  button('Not my role', page).click();
  await drawn();
  button('Not my role', page).click();
  await drawn();
  expect(wordsOf(page)).toContain('There is nothing else to suggest beside what you have left out.');
});

test('the served words stay until the catalogue has come; if it does not, there is a way to try again', async () => {
  $catalogue.set(undefined);
  const page = await sign();
  expect(wordsOf(page)).toBe('Served words');
  $catalogueFailed.set(true);
  await drawn();
  expect(wordsOf(page)).toContain('could not be fetched');
  expect(button('Try again', page)).toBeDefined();
  $catalogue.set(small);
  await drawn();
  expect(first(page)).toBe('The goal-menu 4 min');
});
