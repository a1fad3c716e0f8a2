import { beforeEach, expect, test, vi } from 'vitest';
import './sb-link-repair.ts';
import { planPageFor } from './repair-link.ts';
import { linkOf } from '../../../tests/e2e/support/plan-links.ts';
import { freshPage, put } from '../../../tests/support/journey-page.ts';

const FORM = `<sb-link-repair hidden data-ja="/ja/p/" data-en="/en/p/"><form><textarea></textarea><button type="submit">Open</button>
  <div role="status"><p lang="ja" data-none hidden>ja</p><p lang="en" data-none hidden>en</p></div></form></sb-link-repair>`;

beforeEach(() => {
  freshPage();
  history.replaceState(null, '', '/nowhere/');
});

function paste(page: HTMLElement, text: string): void {
  page.querySelector('textarea')!.value = text;
  page.querySelector('form')!.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
}

test('the form is uncovered, and a text without a plan is refused in both languages', () => {
  const page = put(FORM);
  expect(page.querySelector<HTMLElement>('sb-link-repair')?.hidden).toBe(false);
  paste(page, 'nothing of use');
  const refusals = [...page.querySelectorAll<HTMLElement>('[data-none]')];
  expect(refusals.map((it) => it.hidden)).toEqual([false, false]);
});

test('a plan in what was pasted leads to its page', () => {
  const payload = linkOf();
  const opened = vi.spyOn(location, 'assign').mockReturnValue();
  paste(put(FORM), `> http://gateway.example/?u=%2523${payload}`);
  expect(opened).toHaveBeenCalledWith(expect.stringMatching(/^\/en\/p\/#g1\./));
  opened.mockRestore();
});

test('a plan that landed in the path is taken to its page at once', () => {
  const opened = vi.spyOn(location, 'replace').mockReturnValue();
  history.replaceState(null, '', `/ja/p/%23${linkOf()}`);
  put(FORM);
  expect(opened).toHaveBeenCalledWith(expect.stringMatching(/^\/ja\/p\/#g1\./));
  opened.mockRestore();
});

test.each([
  ['/ja/p/%23g1', 'en-GB', '/ja/p/'],
  ['/en/anything', 'ja', '/en/p/'],
  ['/', 'ja-JP', '/ja/p/'],
  ['/', 'fr', '/en/p/'],
])('at %s a reader of %s gets the page %s', (path, language, page) => {
  expect(planPageFor({ ja: '/ja/p/', en: '/en/p/' }, path, language)).toBe(page);
});
