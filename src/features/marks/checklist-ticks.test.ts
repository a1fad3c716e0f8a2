import { beforeEach, describe, expect, test } from 'vitest';
import './sb-checklist-ticks.ts';
import { takeBack } from '~/state/undo.ts';
import { freshBrowser, one, openPage, valueOf } from '../../../tests/support/marks-page.ts';
import { translateLikeABrowser } from '../../../tests/support/translate-page.ts';

const LIST = `<sb-checklist-ticks data-list="must"><ul>
  <li>First</li><li>Second, <a href="/x">with a link</a><ul><li>detail</li></ul></li></ul></sb-checklist-ticks>`;
const SECOND = 'tick:assets/rfp-template/must/1';
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input')];

function tick(box: HTMLInputElement | undefined): void {
  box?.click();
}

beforeEach(() => freshBrowser('en', '/en/assets/rfp-template/'));

describe('a checklist', () => {
  test('gives each line of the list a box, and leaves lists inside a line alone', () => {
    openPage(LIST);
    expect(boxes()).toHaveLength(2);
    expect(boxes()[1]?.labels?.[0]?.textContent.trim()).toBe('Second, with a link');
    expect(one('a').getAttribute('href')).toBe('/x');
  });

  test('keeps a tick, takes it away, and takes that back', () => {
    openPage(LIST);
    tick(boxes()[1]);
    expect(valueOf(SECOND)).toBe('1');
    tick(boxes()[1]);
    expect(valueOf(SECOND)).toBe('');
    takeBack();
    expect(boxes()[1]?.checked).toBe(true);
    expect(boxes()[0]?.checked).toBe(false);
  });

  test('shows in the other language what was ticked in this one', () => {
    openPage(LIST);
    tick(boxes()[1]);
    document.body.replaceChildren();
    history.replaceState(null, '', '/ja/assets/rfp-template/');
    openPage(LIST);
    expect(boxes()[1]?.checked).toBe(true);
  });

  test('a line that the browser translated keeps its words, its link and its tick', () => {
    openPage(LIST);
    translateLikeABrowser(one('sb-checklist-ticks'));
    tick(boxes()[1]);
    expect(boxes()[1]?.labels?.[0]?.textContent.trim()).toBe('Second, with a link');
    takeBack();
    expect(boxes()[1]?.checked).toBe(false);
    expect(one('sb-checklist-ticks').textContent.replace(/\s+/g, ' ').trim()).toBe(
      'FirstSecond, with a linkdetail',
    );
  });

  test('does not double its boxes when it is moved in the page', () => {
    openPage(LIST);
    document.body.append(one('sb-checklist-ticks'));
    expect(boxes()).toHaveLength(2);
  });
});
