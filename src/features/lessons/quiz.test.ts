import { beforeEach, expect, test } from 'vitest';
import './sb-quiz.ts';
import { takeBack } from '~/state/undo.ts';
import { button, freshBrowser, one, openPage, valueOf } from '../../../tests/support/marks-page.ts';

const PAGE = `
  <sb-quiz data-lesson="order-flow">
    <div data-item="first"><fieldset disabled>
      <input type="radio" name="a" value="0" data-right="false"><input type="radio" name="a" value="1" data-right="true">
      <button data-check>Check first</button></fieldset>
      <p data-feedback></p><details>Why</details></div>
    <div data-item="pairs"><fieldset disabled>
      <select data-right="0"><option value="">-</option><option value="0">a</option><option value="1">b</option></select>
      <select data-right="1"><option value="">-</option><option value="0">a</option><option value="1">b</option></select>
      <button data-check>Check pairs</button></fieldset>
      <p data-feedback></p><details>Why</details></div>
    <div data-item="elsewhere" data-other><fieldset disabled></fieldset></div>
    <p data-summary></p><p data-kept hidden></p><button data-retry hidden>Again</button>
  </sb-quiz>`;

const said = (item: string) => one(`[data-item="${item}"] [data-feedback]`).textContent;
const choose = (value: string) => (one<HTMLInputElement>(`input[value="${value}"]`).checked = true);
const match = (...values: readonly string[]) => {
  for (const [at, select] of [...document.querySelectorAll('select')].entries())
    select.value = values[at] ?? '';
};

beforeEach(() => {
  freshBrowser('en', '/en/learn/order-flow/');
  openPage(PAGE);
});

test('a question says what it lacks, judges the answer, and shows why', () => {
  expect(one<HTMLFieldSetElement>('fieldset').disabled).toBe(false);
  button('Check first').click();
  expect(said('first')).toBe('Choose an answer first.');
  choose('0');
  button('Check first').click();
  expect(said('first')).toBe('Not quite. Read why, and try again.');
  expect(one<HTMLDetailsElement>('details').open).toBe(true);
  choose('1');
  button('Check first').click();
  expect(said('first')).toBe('That is right.');

  button('Check pairs').click();
  expect(said('pairs')).toBe('Choose something for each line first.');
  match('0', '0');
  button('Check pairs').click();
  expect(said('pairs')).toBe('1 of 2 belong together. Not quite. Read why, and try again.');
});

test('when every question shown was checked, the first tries are kept; they can be taken back and begun again', () => {
  choose('1');
  button('Check first').click();
  match('1', '0');
  button('Check pairs').click();
  expect(one('[data-summary]').textContent).toBe('1 of 2 right at the first try.');
  expect(valueOf('score:order-flow/quiz')).toBe('1/2');
  expect(one('[data-kept]').textContent).toContain('1 of 2');
  match('0', '1');
  button('Check pairs').click();
  expect(valueOf('score:order-flow/quiz')).toBe('1/2');
  takeBack();
  expect(valueOf('score:order-flow/quiz')).toBeUndefined();

  button('Again').click();
  expect(one('[data-summary]').textContent).toBe('The quiz is empty again.');
  expect(said('first')).toBe('');
  expect(document.querySelector('input:checked')).toBeNull();
  expect(document.activeElement).toBe(one('input'));
  choose('1');
  button('Check first').click();
  match('0', '1');
  button('Check pairs').click();
  expect(valueOf('score:order-flow/quiz')).toBe('2/2');
});
