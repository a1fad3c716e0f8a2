import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyJournal } from '~/domain/journal/journal.ts';
import { levelOf } from '~/domain/journal/view.ts';
import { toId, type AssetId, type JourneyId, type QuestionId } from '~/domain/shared/brand.ts';
import { anEvent, journalOfEvents, OTHER_WRITER, sent, set } from '../domain/support/journals.ts';
import {
  closeTabs,
  fullStorage,
  openTab,
  PHONES,
  storedEvent,
  stubStorage,
  tellOtherTab,
} from './support/tabs.ts';

const QUESTION = toId<QuestionId>('why-now');
const ASSET = toId<AssetId>('goal-menu');

function storedKeys(): string[] {
  return Object.keys(localStorage).sort();
}

function eventKeys(): string[] {
  return storedKeys().filter((key) => key.includes(':e:'));
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  closeTabs();
});

describe('keeping marks', () => {
  test('opening a page writes nothing, whatever is stored', async () => {
    await openTab();
    expect(storedKeys()).toEqual([]);
    storedEvent(PHONES, 1, set('label', 'Phones'));
    localStorage.setItem('shirube:/:active', PHONES);
    const before = storedKeys();
    await openTab();
    expect([storedKeys(), Object.keys(sessionStorage)]).toEqual([before, []]);
  });

  test('a mark is one new key, and the next page load shows it', async () => {
    const first = await openTab();
    first.mark({ kind: 'question', question: QUESTION, mark: 'answered' });
    expect(eventKeys()).toHaveLength(1);
    const second = await openTab();
    expect(second.$shownView.get().questions.get(QUESTION)?.mark).toBe('answered');
  });

  test('two page loads never write under the same key', async () => {
    const first = await openTab();
    first.mark({ kind: 'sent', asset: ASSET });
    const second = await openTab();
    second.mark({ kind: 'sent', asset: ASSET });
    expect(eventKeys()).toHaveLength(2);
  });

  test('a text too long for a record is left out, and the rest is kept', async () => {
    const tab = await openTab();
    const ids = tab.mark(set('label', 'x'.repeat(20_000)), set('label', 'New phones'));
    expect(ids).toHaveLength(1);
    expect(tab.$shownView.get().fields.get('label')?.value).toBe('New phones');
  });

  test('any journey takes marks, shown or not, and they are counted on from what it holds', async () => {
    storedEvent(PHONES, 7, set('label', 'Phones'));
    const tab = await openTab();
    const [id] = tab.recordIn(PHONES, sent('menu'), sent('list'));
    expect([...tab.journalIn(PHONES).values()].map(({ counter }) => counter)).toEqual([7, 8, 9]);
    expect(localStorage.getItem(`shirube:/:e:${PHONES}:${id ?? ''}`)).toContain('"n":8');
  });

  test('what is done again keeps who said it and what a newer build added', async () => {
    const tab = await openTab();
    const [id = toId('')] = tab.recordIn(PHONES, { ...sent('menu'), by: 'Aoi', more: { page: 3 } });
    expect(tab.journalIn(PHONES).get(id)).toMatchObject({ by: 'Aoi', more: { page: 3 } });
  });
});

describe('finished events', () => {
  const event = anEvent(1, set('label', 'Phones'));

  test('are added once', async () => {
    const tab = await openTab();
    tab.mergeIn(PHONES, journalOfEvents(event));
    const journal = tab.journalIn(PHONES);
    tab.mergeIn(PHONES, journalOfEvents(event));
    expect(tab.journalIn(PHONES)).toBe(journal);
    expect(eventKeys()).toHaveLength(1);
  });

  test('with two bodies under one id are the same here and after the next page load', async () => {
    const tab = await openTab();
    for (const label of ['Phones', 'Desks', 'Chairs'])
      tab.mergeIn(PHONES, journalOfEvents(anEvent(1, set('label', label))));
    const label = tab.journalIn(PHONES).get(event.id);
    expect(label).toMatchObject({ value: 'Phones' });
    const next = await openTab();
    expect(next.journalIn(PHONES).get(event.id)).toEqual(label);
  });

  test('that were erased can be put back whole', async () => {
    const tab = await openTab();
    tab.recordIn(PHONES, set('label', 'Phones'), sent('menu'));
    const before = tab.journalIn(PHONES);
    const erased = tab.eraseJournal(PHONES);
    expect([erased, tab.journalIn(PHONES)]).toEqual([before, emptyJournal]);
    expect(eventKeys()).toEqual([]);
    tab.mergeIn(PHONES, erased);
    expect(tab.journalIn(PHONES)).toEqual(before);
  });
});

describe('another tab', () => {
  test('shows its marks here', async () => {
    const tab = await openTab();
    tab.recordIn(PHONES, sent('goal-menu'));
    tellOtherTab(storedEvent(PHONES, 9, { kind: 'helpful', asset: ASSET, yes: true }));
    expect(tab.viewIn(PHONES).assets.get(ASSET)?.helpful?.yes).toBe(true);
  });

  test('takes a journal away event by event', async () => {
    const tab = await openTab();
    tab.recordIn(PHONES, sent('menu'), sent('list'));
    for (const key of eventKeys()) {
      expect(tab.$journals.get().has(PHONES)).toBe(true);
      localStorage.removeItem(key);
      tellOtherTab(key);
    }
    expect(tab.$journals.get().has(PHONES)).toBe(false);
  });

  test('clears the whole storage', async () => {
    const tab = await openTab();
    tab.recordIn(PHONES, sent('menu'));
    localStorage.clear();
    tellOtherTab(null);
    expect(tab.$journals.get().size).toBe(0);
  });

  test('changes only the journals it writes in: the others stay the same objects', async () => {
    const DESKS = toId<JourneyId>('00112233445566bb');
    storedEvent(PHONES, 1, set('label', 'Phones'));
    storedEvent(DESKS, 1, set('label', 'Desks'));
    const tab = await openTab();
    const [phones, desks] = [tab.journalIn(PHONES), tab.journalIn(DESKS)];
    tellOtherTab(storedEvent(DESKS, 2, sent('menu')));
    expect(tab.journalIn(PHONES)).toBe(phones);
    expect(tab.journalIn(DESKS).size).toBe(desks.size + 1);
    tab.readJournals();
    expect(tab.journalIn(PHONES)).toBe(phones);
  });
});

test('a journal is decoded when somebody asks for it, and each event once', async () => {
  for (let seq = 1; seq <= 5; seq += 1) storedEvent(PHONES, seq, sent('menu'));
  storedEvent(toId('00112233445566bb'), 1, sent('menu'));
  const tab = await openTab();
  const read: string[] = [];
  const real = localStorage;
  stubStorage({
    getItem: (key) => {
      read.push(key);
      return real.getItem(key);
    },
  });
  const eventsRead = () => read.filter((key) => key.includes(':e:')).length;
  expect(tab.$journals.get().size).toBe(2);
  expect(eventsRead()).toBe(0);
  expect(levelOf(tab.viewIn(PHONES).assets.get(ASSET))).toBe('none');
  expect(eventsRead()).toBe(5);
  tellOtherTab(storedEvent(PHONES, 1, sent('list'), OTHER_WRITER));
  expect(tab.journalIn(PHONES).size).toBe(6);
  // One look whether it is still there, one to decode it.
  expect(eventsRead()).toBe(7);
});

describe('records that cannot be read', () => {
  const KEY = `shirube:/:e:${PHONES}:${OTHER_WRITER}.1`;
  const BROKEN = '{"id":"fedcba987654.1","n":1';

  test('are set aside byte for byte, and the good ones are shown', async () => {
    storedEvent(PHONES, 1, set('label', 'Phones'));
    localStorage.setItem(KEY, BROKEN);
    const tab = await openTab();
    expect(tab.viewIn(PHONES).fields.get('label')?.value).toBe('Phones');
    expect(tab.$unreadable.get()).toBe(1);
    expect(localStorage.getItem(`shirube:/:bad:${KEY}`)).toBe(BROKEN);
    expect(localStorage.getItem(KEY)).toBeNull();
    tab.readJournals();
    expect([tab.journalIn(PHONES).size, tab.$unreadable.get()]).toEqual([1, 1]);
  });

  test('stay where they are if there is no space for the copy', async () => {
    storedEvent(PHONES, 1, set('label', 'Phones'));
    localStorage.setItem(KEY, BROKEN);
    const full = fullStorage();
    const tab = await openTab();
    expect(tab.journalIn(PHONES).size).toBe(1);
    expect(tab.$unreadable.get()).toBe(1);
    expect(localStorage.getItem(KEY)).toBe(BROKEN);
    full.free();
    const next = await openTab();
    next.journalIn(PHONES);
    expect(localStorage.getItem(`shirube:/:bad:${KEY}`)).toBe(BROKEN);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  test('stay where they are if the copy does not read back', async () => {
    localStorage.setItem(KEY, BROKEN);
    stubStorage({ setItem: () => undefined });
    const tab = await openTab();
    tab.journalIn(PHONES);
    expect(localStorage.getItem(KEY)).toBe(BROKEN);
  });

  test('of a newer version are kept as they are and show nothing wrong', async () => {
    const text = '{"id":"fedcba987654.1","k":"teleported","n":7,"t":5,"v":99,"where":"moon"}';
    localStorage.setItem(KEY, text);
    const tab = await openTab();
    expect(tab.viewIn(PHONES).unknownCount).toBe(1);
    expect(tab.$unreadable.get()).toBe(0);
    expect(localStorage.getItem(KEY)).toBe(text);
  });
});
