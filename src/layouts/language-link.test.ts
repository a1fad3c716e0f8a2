import { beforeEach, expect, test, vi } from 'vitest';
import { keepPlace } from './language-link.ts';
import { freshBrowser, one, openPage } from '../../tests/support/marks-page.ts';

const PAGE = `<a id="link" href="/ja/questions/">日本語</a><main><h2 id="first"></h2><h3 id="second"></h3><h2 id="third"></h2></main>`;

/** The page is scrolled so that the headings stand at these heights in the window. */
function scrollTo(heights: Readonly<Record<string, number>>, scrolled: number): void {
  vi.stubGlobal('scrollY', scrolled);
  for (const [id, top] of Object.entries(heights))
    vi.spyOn(one(`#${id}`), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, 30));
}

function target(): string {
  const link = one<HTMLAnchorElement>('#link');
  keepPlace(link);
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  return link.pathname + link.search + link.hash;
}

beforeEach(() => {
  freshBrowser('en', '/en/questions/?role=legal#first');
  openPage(PAGE);
});

test('the other language opens at the section being read, with the same filters', () => {
  scrollTo({ first: -900, second: 40, third: 700 }, 1200);
  expect(target()).toBe('/ja/questions/?role=legal#second');
});

test('at the top of the page the anchor of the address is kept', () => {
  scrollTo({ first: 300, second: 600, third: 900 }, 0);
  expect(target()).toBe('/ja/questions/?role=legal#first');
});
