import { beforeEach, expect, test } from 'vitest';
import './sb-next-asset.ts';
import { $catalogue, $catalogueFailed } from '~/state/catalogue.ts';
import { $undoable } from '~/state/undo.ts';
import { localOf } from '../../../tests/domain/support/local-catalogue.ts';
import { anAsset } from '../../../tests/domain/support/small-catalogue.ts';
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
} from '../../../tests/support/journey-page.ts';

const SIGN = `<sb-next-asset><p>Served words</p><p><a href="/en/questions/">All questions</a></p></sb-next-asset>`;

beforeEach(() => freshPage());

const first = (page: Element) => wordsOf(page.querySelector('.next-asset__title'));

function open(page: Element, name: string): void {
  const details = page.querySelector<HTMLDetailsElement>(name);
  if (!details) throw new Error(name);
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
}

test('the next asset comes with its reasons, its minutes and, on request, its arithmetic', async () => {
  const page = put(SIGN);
  await drawn();
  expect(first(page)).toBe('The goal-menu 4 min');
  expect(wordsOf(page)).toContain('For the buying phase “The solution-development”');
  const because = wordsOf(page.querySelector('.next-asset__because'));
  expect(because).toContain('It answers 2 of your 3 open questions here.');
  expect(because).toContain('Answers questions owned by: The champion.');
  open(page, '.next-asset__arithmetic');
  await drawn();
  const sums = [...page.querySelectorAll('.next-asset__sums li')].map(wordsOf);
  expect(sums[0]).toBe('The why-now concern 3 × role 1.5 × buying phase 1 × state 1 = 4.5');
  expect(sums.at(-1)).toBe('9 in all ÷ 4 min = 2.3');
  const note = () => wordsOf(page.querySelector('.next-asset__arithmetic'));
  expect(note()).toContain('No role is chosen');
  record(set('roles', 'champion'));
  await drawn();
  expect(note()).not.toContain('No role is chosen');
});

test('"not for me" says what it changed, moves the focus to the new suggestion, and can be taken back', async () => {
  const page = put(SIGN);
  await drawn();
  open(page, '.next-asset__dismiss');
  await drawn();
  button('I know it already', page).click();
  await drawn();
  expect(first(page)).toBe('The price-guide 6 min');
  expect($undoable.get()?.text).toBe('“The goal-menu” is left out. Next is now “The price-guide”.');
  expect(wordsOf(document.activeElement)).toBe('The price-guide');
  expect(page.querySelector('.next-asset__dismiss[open]')).toBeNull();
  takeBack();
  await drawn();
  expect(first(page)).toBe('The goal-menu 4 min');
});

test('what was held back stands by its reason; what I left out can be suggested again, and left out again', async () => {
  const page = put(SIGN);
  await drawn();
  button('Later', page).click();
  await drawn();
  expect($undoable.get()?.text).toContain('waits until you leave “The solution-development”');
  open(page, '.next-asset__held');
  await drawn();
  expect(wordsOf(page)).toContain('Held back, and why');
  expect(wordsOf(page)).toContain('Does not fit this kind of purchase The renewal-note');
  button('Suggest it again: The goal-menu', page).click();
  await drawn();
  expect(first(page)).toBe('The goal-menu 4 min');
  expect(wordsOf(document.activeElement)).toBe('The goal-menu');
  takeBack();
  await drawn();
  expect(first(page)).toBe('The price-guide 6 min');
});

test('a buying phase whose questions all have an answer points to the next one', async () => {
  record(answered('why-now'), answered('must-haves'), answered('rough-price'));
  const page = put(SIGN);
  await drawn();
  expect(wordsOf(page)).toContain('Every question of “The solution-development” has its answer.');
  expect(page.querySelector('.next-asset__said ~ p a')?.getAttribute('href')).toBe('/en/phases/evaluation/');
  record(set('phase', 'after-purchase'));
  await drawn();
  expect(wordsOf(page)).toContain('This is the last buying phase of your process.');
  expect(wordsOf(page)).not.toContain('Have a look at');
});

test('where nothing unread answers what is open, it says so and leads to the questions', async () => {
  record(set('phase', 'commitment'));
  const page = put(SIGN);
  await drawn();
  expect(wordsOf(page)).toContain('1 question is still open here, and nothing unread answers it.');
  expect(page.querySelector('.next-asset__said ~ p a')?.getAttribute('href')).toBe('/en/questions/');
});

test('where all was left out, it says that', async () => {
  const page = put(SIGN);
  await drawn();
  button('Not my role', page).click();
  await drawn();
  button('Not my role', page).click();
  await drawn();
  expect(wordsOf(page)).toContain('There is nothing else to suggest beside what you have left out.');
});

test('the served words stay until the catalogue has come; if it does not, there is a way to try again', async () => {
  $catalogue.set(undefined);
  const page = put(SIGN);
  await drawn();
  expect(wordsOf(page)).toBe('Served wordsAll questions');
  $catalogueFailed.set(true);
  await drawn();
  expect(wordsOf(page)).toMatch(/^The list of content could not be fetched.* Try again$/);
  button('Try again', page).focus();
  $catalogue.set(small);
  await drawn();
  expect(first(page)).toBe('The goal-menu 4 min');
  expect(wordsOf(page)).not.toContain('could not be fetched');
  expect(wordsOf(document.activeElement)).toBe('The goal-menu');
});

const OF_EVALUATION = '<sb-next-asset data-phase="evaluation"><p>Served words</p></sb-next-asset>';

test('on a guide it speaks for that buying phase, and says where the purchase is', async () => {
  const pack = anAsset({ id: 'security-pack', answers: ['data-location'], phases: ['evaluation'] });
  const { catalogue } = small;
  $catalogue.set(localOf({ ...catalogue, assets: new Map(catalogue.assets).set(pack.id, pack) }));
  const page = put(OF_EVALUATION);
  await drawn();
  expect(first(page)).toContain('The security-pack');
  expect(wordsOf(page)).toContain('For the buying phase “The evaluation”');
  expect(wordsOf(page)).toContain('It answers your only open question here.');
  record(answered('must-haves'));
  await drawn();
  expect(wordsOf(page)).toContain(
    'For this buying phase, “The evaluation”. Your purchase is in “The solution-development”.',
  );
  button('Later', page).click();
  await drawn();
  expect($undoable.get()?.text).toContain('waits until you leave “The evaluation”');
});

test('on the guide of a buying phase that the purchase does not pass, it says so and speaks for where it is', async () => {
  const { catalogue } = small;
  const motions = catalogue.motions.map((motion) => ({
    ...motion,
    phases: motion.phases.filter(({ phase }) => phase !== 'evaluation'),
  }));
  $catalogue.set(localOf({ ...catalogue, motions }));
  const page = put(OF_EVALUATION);
  await drawn();
  expect(wordsOf(page)).toContain('skips this buying phase. This is for “The solution-development”');
  expect(first(page)).toBe('The goal-menu 4 min');
});
