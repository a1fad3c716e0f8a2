import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './sb-handover.ts';
import { mailLink, mailText, type Handover } from './handover.ts';
import type { SbHandover } from './sb-handover.ts';
import { eventually } from '../../tests/support/eventually.ts';
import { button, drawn, freshPage, put, wordsOf } from '../../tests/support/journey-page.ts';

const LINK: Handover = {
  address: 'https://guides.example/en/p/#g1.abc',
  payload: 'g1.abc',
  pasteAt: 'https://guides.example/en/p/',
  language: 'en',
  subject: 'For your purchase',
  sentence: 'Two things to read:',
  fileName: 'plan',
  asks: true,
};

let page: HTMLElement;
let heard: string[];

async function show(changes: Partial<Handover> = {}): Promise<void> {
  page.querySelector<SbHandover>('sb-handover')!.handover = { ...LINK, ...changes };
  await drawn();
}

async function press(name: string): Promise<void> {
  const pressed = button(name, page);
  pressed.focus();
  pressed.click();
  await drawn();
}

/** A clipboard that answers as told; `undefined` as on a page without https. */
function clipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: writeText && { writeText }, configurable: true });
}

const status = () => wordsOf(page.querySelector('[role="status"]'));
const asked = () => page.querySelector('[role="group"]') !== null;

beforeEach(async () => {
  freshPage();
  page = put('<sb-handover></sb-handover>');
  heard = [];
  for (const name of ['sb-handing-over', 'sb-handed-over'])
    page.addEventListener(name, ({ type }) => heard.push(type));
  await show();
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  vi.restoreAllMocks();
  vi.doUnmock('./qr-code.ts');
});

test('a link that was copied counts as handed over', async () => {
  const copied: string[] = [];
  clipboard((text) => Promise.resolve(void copied.push(text)));
  await press('Copy the link');
  expect(copied).toEqual([LINK.address]);
  expect(heard).toEqual(['sb-handed-over']);
  expect(status()).toBe('Copied');
  expect(asked()).toBe(false);
});

test.each([
  ['that refuses', () => Promise.reject(new Error('denied'))],
  ['that is not there', undefined],
])('a clipboard %s hands nothing over: the text is selected, and the person is asked', async (_, write) => {
  clipboard(write);
  await press('Copy the email text');
  expect(heard).toEqual(['sb-handing-over']);
  expect(status()).toMatch(/did not allow copying.*Did you hand it over\?$/);
  expect(document.activeElement).toBe(page.querySelector('[data-copy="mail"]'));
  await press('Yes, it was handed over');
  expect(heard).toEqual(['sb-handing-over', 'sb-handed-over']);
  expect(asked()).toBe(false);
  expect(document.activeElement).toBe(page.querySelector('[role="status"]'));
});

test('whoever says "not yet" is not asked again, and nothing counts', async () => {
  clipboard(undefined);
  await press('Copy the code');
  await press('Not yet');
  expect(heard).toEqual(['sb-handing-over']);
  expect(asked()).toBe(false);
  expect(status()).toBe('It does not count as handed over.');
});

test('a text copied by hand, a mail that was begun and a saved file are asked about', async () => {
  page.querySelector('[data-copy="link"]')?.dispatchEvent(new Event('copy', { bubbles: true }));
  await drawn();
  expect(asked()).toBe(true);
  await press('Not yet');
  const mail = page.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
  mail.addEventListener('click', (event) => event.preventDefault());
  mail.click();
  await drawn();
  expect(asked()).toBe(true);
  await press('Not yet');
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  await press('Save as file');
  expect(status()).toMatch(/^Saved as plan-.+\.txt\. Did you hand it over\?$/);
  expect(heard).toEqual(['sb-handing-over', 'sb-handing-over', 'sb-handing-over']);
});

test('a file that could not be made hands nothing over and asks nothing', async () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('no room');
  });
  await press('Save as file');
  expect(status()).toBe('The file could not be saved.');
  expect([heard, asked()]).toEqual([[], false]);
});

async function openQr(): Promise<void> {
  const details = page.querySelector<HTMLDetailsElement>('.handover__qr')!;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await eventually(() => expect(details.children.length).toBeGreaterThan(1));
  await drawn();
}

test('a QR code is asked about once it is there, and closes when the link changes', async () => {
  await openQr();
  expect(page.querySelector('.handover__code')).not.toBeNull();
  expect([heard, asked()]).toEqual([['sb-handing-over'], true]);
  await show({ address: `${LINK.address}def` });
  expect(asked()).toBe(false);
  expect(page.querySelector<HTMLDetailsElement>('.handover__qr')?.open).toBe(false);
});

test('a QR code that could not be made hands nothing over', async () => {
  vi.doMock('./qr-code.ts', () => ({
    qrCode: () => {
      throw new Error('too long');
    },
  }));
  await openQr();
  expect(wordsOf(page.querySelector('.handover__qr'))).toContain('could not be made');
  expect([heard, asked()]).toEqual([[], false]);
});

test('where nothing is logged, nobody is asked', async () => {
  await show({ asks: false });
  clipboard(undefined);
  await press('Copy the link');
  expect(heard).toEqual(['sb-handing-over']);
  expect(asked()).toBe(false);
});

test('words and titles stand between the sentence and the link, and are left out of a mail link that would be too long', () => {
  const lines = ['See you on Friday.', '- The goal menu'];
  expect(mailText({ ...LINK, lines })).toBe(
    'Two things to read:\nSee you on Friday.\n- The goal menu\nhttps://guides.example/en/p/#g1.abc',
  );
  expect(decodeURIComponent(mailLink({ ...LINK, lines }))).toContain('- The goal menu');
  const many = Array.from({ length: 10 }, () => '見積もりの前に確かめること'.repeat(3));
  expect(mailText({ ...LINK, lines: many })).toContain('見積もり');
  expect(mailLink({ ...LINK, lines: many })).toBe(mailLink(LINK));
});
