import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mark, sent, set } from '../domain/support/journals.ts';
import { closeTabs, DESKS, fullStorage, openTab, PHONES, storedEvent, type Tab } from './support/tabs.ts';

const DAY_MS = 86_400_000;

/** Until the log is on the disk, or what it held is put back: IndexedDB here takes a few turns of the event loop. */
async function settled(): Promise<void> {
  await import('~/state/put-back.ts');
  for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** What stands in the storage, to be put there again: the browser ended before its later changes were on the disk. */
function onDisk(): () => void {
  const before = Object.entries(localStorage);
  return () => {
    localStorage.clear();
    for (const [key, text] of before) localStorage.setItem(key, String(text));
  };
}

/** A new page after the browser ended with `storage` on the disk. */
async function reopen(endSuddenly: () => void): Promise<Tab> {
  await settled();
  closeTabs();
  endSuddenly();
  sessionStorage.clear();
  const tab = await openTab();
  await settled();
  return tab;
}

const entries = async () => {
  const { openLog, ENTRIES } = await import('~/state/write-log.ts');
  const log = await openLog();
  return new Promise<readonly { key: string; text?: string }[]>((resolve) => {
    const request = log.transaction(ENTRIES).objectStore(ENTRIES).getAll();
    request.onsuccess = () => resolve(request.result);
  });
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  closeTabs();
});

describe('a browser that ends suddenly', () => {
  test('loses no mark: the next page puts back what the storage lacks, and shows it', async () => {
    const tab = await openTab();
    const end = onDisk();
    const journey = tab.journeyForMarks();
    tab.mark(mark('why-now', 'answered'), sent('menu'));
    const next = await reopen(end);
    expect(next.$shown.get()).toBe(journey);
    expect(next.journalIn(journey)).toEqual(tab.journalIn(journey));
  });

  test('does not bring back what was erased', async () => {
    storedEvent(PHONES, 1, set('label', 'Phones'));
    storedEvent(DESKS, 1, set('label', 'Desks'));
    const tab = await openTab();
    const end = onDisk();
    tab.eraseJournal(PHONES);
    const next = await reopen(end);
    expect([...next.$journals.get().keys()]).toEqual([DESKS]);
    expect(Object.keys(localStorage)).toHaveLength(1);
  });

  test('keeps what was erased and taken back', async () => {
    storedEvent(PHONES, 1, set('label', 'Phones'));
    const tab = await openTab();
    const end = onDisk();
    const before = tab.eraseJournal(PHONES);
    tab.mergeIn(PHONES, before);
    localStorage.clear();
    const next = await reopen(() => localStorage.clear());
    expect(next.journalIn(PHONES)).toEqual(before);
    end();
  });

  test('leaves nothing after "erase everything", neither old records nor those of this page', async () => {
    storedEvent(PHONES, 1, set('label', 'Phones'));
    const tab = await openTab();
    const { eraseEverything } = await import('~/state/purchases.ts');
    tab.recordIn(DESKS, sent('menu'));
    const end = onDisk();
    const { free } = fullStorage();
    tab.recordIn(DESKS, sent('list'));
    eraseEverything();
    free();
    const next = await reopen(end);
    expect([next.$journals.get().size, localStorage.length]).toEqual([0, 0]);
    expect(
      (await entries()).map(({ key, text }) => [key, text]),
      'names nothing of it',
    ).toEqual([
      ['shirube:/:', undefined],
      ['shirube:/:active', undefined],
    ]);
  });

  test('keeps what was written after "erase everything", preferences too, when the storage lost the erasing', async () => {
    storedEvent(PHONES, 1, set('label', 'Phones'));
    const tab = await openTab();
    const end = onDisk();
    const { eraseEverything } = await import('~/state/purchases.ts');
    eraseEverything();
    tab.recordIn(DESKS, sent('menu'));
    localStorage.setItem('shirube:/:theme', 'dark');
    const next = await reopen(() => {
      end();
      localStorage.setItem('shirube:/:theme', 'dark');
    });
    expect([...next.$journals.get().keys()]).toEqual([DESKS]);
    expect(localStorage.getItem('shirube:/:theme')).toBe('dark');
  });

  test('keeps the bytes of a damaged record, whichever of its two changes was lost', async () => {
    const key = storedEvent(PHONES, 1, set('label', 'Phones'));
    localStorage.setItem(key, '{"v":1,');
    const end = onDisk();
    const tab = await openTab();
    tab.journalIn(PHONES);
    expect(localStorage.getItem(`shirube:/:bad:${key}`)).toBe('{"v":1,');
    const next = await reopen(end);
    next.journalIn(PHONES);
    expect(Object.entries(localStorage)).toEqual([[`shirube:/:bad:${key}`, '{"v":1,']]);
  });
});

test('a mark for which there was no space until the page was closed is kept once there is', async () => {
  const tab = await openTab();
  const { free } = fullStorage();
  tab.recordIn(PHONES, sent('menu'));
  const next = await reopen(free);
  expect(next.journalIn(PHONES).size).toBe(1);
  expect([next.$storageState.get(), localStorage.length]).toEqual(['kept', 1]);
});

test('reading a page makes no database', async () => {
  storedEvent(PHONES, 1, set('label', 'Phones'));
  await openTab();
  await settled();
  expect(await indexedDB.databases()).toEqual([]);
});

test('an entry is let go a day after its change, once the storage agrees with it', async () => {
  const tab = await openTab();
  tab.recordIn(PHONES, sent('menu'));
  const key = Object.keys(localStorage).find((name) => name.includes(':e:'));
  await reopen(() => undefined);
  expect((await entries()).map((entry) => entry.key)).toContain(key);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + DAY_MS + 1);
  await reopen(() => undefined);
  expect(await entries()).toEqual([]);
});

test.each([
  ['is missing', undefined],
  [
    'refuses',
    {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
      databases: () => Promise.reject(new Error('no')),
    },
  ],
])('where IndexedDB %s, marks are kept in the storage', async (_, factory) => {
  vi.stubGlobal('indexedDB', factory);
  const tab = await openTab();
  tab.recordIn(PHONES, sent('menu'), mark('why-now', 'answered'));
  tab.eraseJournal(DESKS);
  await settled();
  const next = await openTab();
  expect(next.journalIn(PHONES).size).toBe(2);
  vi.unstubAllGlobals();
});

test('a log that was closed under the page is opened again', async () => {
  const tab = await openTab();
  tab.recordIn(PHONES, sent('menu'));
  await settled();
  const { openLog } = await import('~/state/write-log.ts');
  (await openLog()).close();
  tab.recordIn(PHONES, sent('list'));
  await settled();
  tab.recordIn(PHONES, sent('guide'));
  const next = await reopen(() => localStorage.clear());
  expect(next.journalIn(PHONES).size).toBe(3);
});
