import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { record } from '../../../tests/support/browser.ts';
import { $storageState } from '~/state/storage.ts';
import './sb-template-entries.ts';
import { button, drawn, freshBrowser, one, openPage, valueOf } from '../../../tests/support/marks-page.ts';
import { $shownJournal } from '~/state/shown-journey.ts';

const FORM = `<sb-template-entries data-block="rfp" data-title="Request">
  <label for="a">1. About us</label><textarea id="a" data-field="about"></textarea><p class="print-copy" hidden></p>
  <label for="b">2. Goal</label><textarea id="b" data-field="goal"></textarea><p class="print-copy" hidden></p>
  <div data-view data-needs-script></div>
  </sb-template-entries>`;
const ABOUT = 'entry:assets/rfp-template/rfp/about';
const status = () => one('[role="status"]').textContent;

function type(text: string, leave = false): void {
  const area = one<HTMLTextAreaElement>('#a');
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  if (leave) area.dispatchEvent(new Event('change', { bubbles: true }));
}

function stubClipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

beforeEach(() => {
  vi.useFakeTimers();
  freshBrowser('en', '/en/assets/rfp-template/');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('entries of a template', () => {
  test('are kept a second after the last key, as one mark', () => {
    openPage(FORM);
    type('640');
    vi.advanceTimersByTime(900);
    type('640 people');
    vi.advanceTimersByTime(900);
    expect($shownJournal.get().size).toBe(0);
    vi.advanceTimersByTime(200);
    expect(valueOf(ABOUT)).toBe('640 people');
    expect($shownJournal.get().size).toBe(1);
  });

  test('are kept at once when the field is left or the page goes away', () => {
    openPage(FORM);
    type('640', true);
    expect(valueOf(ABOUT)).toBe('640');
    type('641');
    dispatchEvent(new Event('pagehide'));
    expect(valueOf(ABOUT)).toBe('641');
  });

  test('come back on the next visit, and words being typed are not overwritten by another tab', () => {
    record({ kind: 'set', field: ABOUT, value: 'kept' });
    openPage(FORM);
    expect(one<HTMLTextAreaElement>('#a').value).toBe('kept');
    type('being typed');
    record({ kind: 'set', field: ABOUT, value: 'from the other tab' });
    expect(one<HTMLTextAreaElement>('#a').value).toBe('being typed');
  });

  test('opening the page keeps nothing', () => {
    openPage(FORM);
    vi.advanceTimersByTime(5000);
    expect(localStorage).toHaveLength(0);
  });

  test('too long an entry stays in the field and says so', async () => {
    openPage(FORM);
    type('x'.repeat(1_000_000), true);
    await drawn();
    expect(status()).toContain('too long');
    expect(one<HTMLTextAreaElement>('#a').value).toHaveLength(1_000_000);
  });

  test('are copied as plain text with their labels', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    stubClipboard(writeText);
    openPage(FORM);
    type('640 people');
    await drawn();
    button('Copy').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(writeText).toHaveBeenCalledWith('Request\n\n1. About us: 640 people\n2. Goal: ');
    expect(status()).toBe('Copied');
  });

  test('are laid out, selected, where the browser does not allow copying', async () => {
    stubClipboard(() => Promise.reject(new Error('denied')));
    openPage(FORM);
    type('640 people');
    await drawn();
    button('Copy').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(one<HTMLTextAreaElement>('.template-entries__text').value).toContain('1. About us: 640 people');
    expect(status()).toContain('does not allow copying');
  });

  test('print in full, beside the field that would cut them off', () => {
    openPage(FORM);
    type('one\ntwo', true);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    expect(document.querySelectorAll('.print-copy:not([hidden])')).toHaveLength(2);
    expect(one('.print-copy').textContent).toBe('one\ntwo');
  });

  test('say so when the browser keeps nothing', async () => {
    openPage(FORM);
    $storageState.set('full');
    await drawn();
    expect(status()).toContain('keeps nothing now');
  });
});
