import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mark, sent } from '../domain/support/journals.ts';
import { closeTabs, fullStorage, openTab, PHONES, stubStorage, tellOtherTab } from './support/tabs.ts';

const eventKeys = () => Object.keys(localStorage).filter((key) => key.includes(':e:'));

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  closeTabs();
});

describe('a full storage', () => {
  test('lets the page go on working, and says so', async () => {
    const tab = await openTab();
    fullStorage();
    tab.recordIn(PHONES, mark('why-now', 'answered'));
    expect(tab.viewIn(PHONES).questions.size).toBe(1);
    expect(tab.$storageState.get()).toBe('full');
    expect(eventKeys()).toEqual([]);
  });

  test('that was freed takes what waited, with the next mark', async () => {
    const tab = await openTab();
    const storage = fullStorage();
    tab.recordIn(PHONES, mark('why-now', 'answered'), sent('menu'));
    storage.free();
    tab.recordIn(PHONES, sent('list'));
    expect(eventKeys()).toHaveLength(3);
    expect(tab.$storageState.get()).toBe('kept');
    const next = await openTab();
    expect(next.journalIn(PHONES)).toEqual(tab.journalIn(PHONES));
  });

  test.each([
    ['the page hides', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page is left', () => dispatchEvent(new Event('pagehide'))],
    ['another tab removes something', () => tellOtherTab('shirube:/:e:0123456789abcdef:0123456789ab.1')],
  ])('that was freed takes what waited when %s', async (_, happens) => {
    const tab = await openTab();
    const storage = fullStorage();
    tab.recordIn(PHONES, sent('menu'));
    happens();
    expect([eventKeys().length, tab.$storageState.get()]).toEqual([0, 'full']);
    storage.free();
    happens();
    expect([eventKeys().length, tab.$storageState.get()]).toEqual([1, 'kept']);
  });

  test('keeps saying so while anything waits, also where something short still fits', async () => {
    const tab = await openTab();
    const real = localStorage;
    stubStorage({
      setItem: (key, text) => {
        if (text.length > 100) throw new DOMException('full', 'QuotaExceededError');
        real.setItem(key, text);
      },
    });
    tab.recordIn(PHONES, { ...sent('menu'), by: 'x'.repeat(100) });
    tab.recordIn(PHONES, sent('menu'));
    expect([eventKeys().length, tab.$storageState.get()]).toEqual([1, 'full']);
    expect(tab.journalIn(PHONES).size).toBe(2);
  });

  test('forgets what waited once it is removed', async () => {
    const tab = await openTab();
    const storage = fullStorage();
    tab.recordIn(PHONES, sent('menu'));
    tab.eraseJournal(PHONES);
    storage.free();
    tab.saveUnsaved();
    expect([eventKeys(), tab.$storageState.get()]).toEqual([[], 'kept']);
  });
});

test('a storage that throws at every use keeps marks until the page is closed', async () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const tab = await openTab();
  tab.mark(sent('menu'), mark('why-now', 'answered'));
  expect(tab.$storageState.get()).toBe('off');
  expect(tab.$shownView.get().questions.size).toBe(1);
  tab.eraseJournal(tab.$shown.get() ?? PHONES);
  tab.showNothing();
  expect(tab.$shownJournal.get().size).toBe(0);
});
