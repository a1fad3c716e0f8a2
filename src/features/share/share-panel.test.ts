import { afterEach, beforeEach, expect, test } from 'vitest';
import './sb-share-panel.ts';
import { button, drawn, freshPage, put, takeBack, wordsOf } from '../../../tests/support/journey-page.ts';
import { $undoable } from '~/state/undo.ts';
import { $draft, $recipients, $sharing, startShare } from '~/state/share.ts';

let page: HTMLElement;

beforeEach(async () => {
  freshPage();
  $draft.set(undefined);
  startShare({ ja: '/ja/p/#', en: '/en/p/#' }, 'en');
  page = put('<sb-share-panel></sb-share-panel>');
  await drawn();
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

async function press(name: string): Promise<void> {
  button(name, page).click();
  await drawn();
}

function clipboard(writeText: () => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

/** The assets that the book says were sent, by prospect. */
const sent = () =>
  $recipients.get().map(({ view }) => [...view.assets.values()].filter((it) => it.sent.length));

test('a link that was copied is logged as sent, and taking that back leaves no trace', async () => {
  clipboard(() => Promise.resolve());
  await press('Copy the link');
  expect(sent()[0]).toHaveLength($sharing.get()?.kit.length ?? 0);
  expect(wordsOf(page)).toContain('Logged as sent.');
  expect($undoable.get()?.text).toBe('2 assets were logged as sent.');
  takeBack();
  await drawn();
  expect(localStorage).toHaveLength(0);
});

test('a link that the browser refused to copy is kept, but nothing is logged as sent until the rep says so', async () => {
  clipboard(() => Promise.reject(new Error('denied')));
  await press('Copy the link');
  expect(sent()).toEqual([[]]);
  expect(wordsOf(page)).not.toContain('Logged as sent.');
  expect($undoable.get()?.text).toBe('The link was kept with the prospect in your book.');
  await press('Yes, it was handed over');
  expect(sent()[0]).toHaveLength(2);
  expect(wordsOf(page)).toContain('Logged as sent.');
  takeBack();
  await drawn();
  expect(sent()).toEqual([[]]);
});

test('without a word from the rep nothing is ever logged as sent, and keeping the link can be taken back', async () => {
  clipboard(() => Promise.reject(new Error('denied')));
  await press('Copy the email text');
  await press('Not yet');
  expect(sent()).toEqual([[]]);
  await press('Copy the email text');
  takeBack();
  await drawn();
  expect($recipients.get()).toEqual([]);
});
