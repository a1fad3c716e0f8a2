import { afterEach, expect, test, vi } from 'vitest';
import { handOn } from './hand-on.ts';
import { freshPage, put, wordsOf } from '../../../tests/support/journey-page.ts';

const ACTIONS = `<p><button data-hand-on="send"></button><button data-hand-on="print"></button><button data-hand-on="copy"></button><span role="status"></span></p>`;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function page(): { readonly press: (name: string) => Promise<void>; readonly status: () => Element | null } {
  freshPage();
  document.title = 'A checklist · Shirube';
  history.replaceState(null, '', '/en/assets/a-checklist/#place');
  const place = put(ACTIONS);
  return {
    press: (name) => handOn(place.querySelector<HTMLElement>(`[data-hand-on="${name}"]`)!),
    status: () => place.querySelector('[role="status"]'),
  };
}

const stub = (own: object) => vi.stubGlobal('navigator', { ...own });

test('the address goes to what the device sends with, without what stands behind it', async () => {
  const share = vi.fn(() => Promise.resolve());
  stub({ share });
  const { press, status } = page();
  await press('send');
  expect(share).toHaveBeenCalledWith({
    title: 'A checklist',
    url: `${location.origin}/en/assets/a-checklist/`,
  });
  expect(wordsOf(status())).toBe('');
});

test('a list that was closed says nothing and copies nothing', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  stub({
    share: () => Promise.reject(new DOMException('', 'AbortError')),
    clipboard: { writeText },
  });
  const { press, status } = page();
  await press('send');
  expect([wordsOf(status()), writeText.mock.calls]).toEqual(['', []]);
});

test('without such a list the address is copied, and a mail is offered', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  stub({ clipboard: { writeText } });
  const { press, status } = page();
  await press('send');
  expect(writeText).toHaveBeenCalledWith(`${location.origin}/en/assets/a-checklist/`);
  expect(wordsOf(status())).toBe('The address is copied. Write an email with it');
  expect(status()?.querySelector('a')?.getAttribute('href')).toContain(
    'subject=A%20checklist&body=A%20checklist%0A',
  );
});

test('where copying is refused the address is shown', async () => {
  stub({});
  const { press, status } = page();
  await press('send');
  expect(wordsOf(status())).toContain(`Copy this address: ${location.origin}/en/assets/a-checklist/`);
});

test('the text is copied as Markdown from the twin of the page', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  stub({ clipboard: { writeText } });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('# A checklist')));
  const { press, status } = page();
  await press('copy');
  expect(writeText).toHaveBeenCalledWith('# A checklist');
  expect(wordsOf(status())).toBe('The text is copied.');
});

test('where the twin does not come, a link leads to it and nothing is copied', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  stub({ clipboard: { writeText } });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  const { press, status } = page();
  await press('copy');
  expect(writeText).not.toHaveBeenCalled();
  expect(status()?.querySelector('a')?.getAttribute('href')).toBe('index.md');
});

test('printing prints', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await page().press('print');
  expect(print).toHaveBeenCalledOnce();
});
