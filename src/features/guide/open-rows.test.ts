import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

const PAGE = `<div class="guide-strip"><details class="guide-strip__contents" open><summary>Contents</summary>
    <a href="#second">Second</a></details></div>
  <div class="guide"><details><summary>First</summary><div id="first">A</div></details>
  <details><summary>Second</summary><div id="second">B</div></details>
  <details class="no-print"><summary>Filter</summary><form></form></details></div>`;

const open = () => [...document.querySelectorAll('.guide details')].map((row) => row.hasAttribute('open'));

beforeAll(async () => {
  Element.prototype.scrollIntoView = vi.fn();
  document.body.append(document.createRange().createContextualFragment(PAGE));
  history.replaceState(null, '', '#first');
  await import('./open-rows.ts');
});

beforeEach(() => {
  for (const row of document.querySelectorAll('.guide details')) row.removeAttribute('open');
});

function goTo(hash: string): void {
  history.replaceState(null, '', hash);
  dispatchEvent(new Event('hashchange'));
}

test('a link to a row opens it; an anchor that is nowhere opens nothing', () => {
  goTo('#second');
  expect(open()).toEqual([false, true, false]);
  goTo('#total-cost');
  goTo('#%E0%A4%A');
  expect(open()).toEqual([false, true, false]);
});

test('for paper all rows open, but not the controls, and those that were closed close again', () => {
  goTo('#second');
  dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual([true, true, false]);
  dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual([false, true, false]);
});

test('the contents close behind whoever follows one of their links', () => {
  document.querySelector<HTMLElement>('.guide-strip a')?.click();
  expect(document.querySelector('.guide-strip__contents')?.hasAttribute('open')).toBe(false);
});
