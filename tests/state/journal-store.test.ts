import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toId, type AssetId, type EventId, type JourneyId, type QuestionId } from '~/domain/shared/brand.ts';

const QUESTION = toId<QuestionId>('why-now');
const ASSET = toId<AssetId>('goal-menu');

/** A page load: fresh modules over the same storage. */
async function openTab() {
  vi.resetModules();
  const journal = await import('~/state/journal-store.ts');
  const storage = await import('~/state/browser-storage.ts');
  const coverage = await import('~/state/coverage-store.ts');
  journal.startJournal();
  return { ...journal, ...storage, ...coverage };
}

function storedKeys(): string[] {
  return Object.keys(localStorage).sort();
}

function eventKeys(): string[] {
  return storedKeys().filter((key) => key.includes(':e:'));
}

function tellOtherTab(key: string): void {
  dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }));
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('keeping marks', () => {
  test('opening a page writes nothing', async () => {
    await openTab();
    expect(storedKeys()).toEqual([]);
  });

  test('a mark is one new key, and the next page load shows it', async () => {
    const first = await openTab();
    first.record({ k: 'question', question: QUESTION, mark: 'answered' });
    expect(eventKeys()).toHaveLength(1);
    const second = await openTab();
    expect(second.$view.get().questions.get(QUESTION)?.mark).toBe('answered');
  });

  test('two page loads never write under the same key', async () => {
    const first = await openTab();
    first.record({ k: 'sent', asset: ASSET });
    const second = await openTab();
    second.record({ k: 'sent', asset: ASSET });
    expect(eventKeys()).toHaveLength(2);
  });

  test('undo takes a mark back and leaves it in the journal', async () => {
    const tab = await openTab();
    const ids = tab.record({ k: 'question', question: QUESTION, mark: 'answered' });
    tab.undo(ids);
    expect(tab.$view.get().questions.has(QUESTION)).toBe(false);
    expect(tab.$journal.get().size).toBe(2);
  });

  test('a text too long for a record is left out, and the rest is kept', async () => {
    const tab = await openTab();
    const ids = tab.record(
      { k: 'set', field: 'label', value: 'x'.repeat(20_000) },
      { k: 'set', field: 'label', value: 'New phones' },
    );
    expect(ids).toHaveLength(1);
    expect(tab.$view.get().fields.get('label')?.value).toBe('New phones');
  });
});

describe('a second tab', () => {
  test('shows a mark that another tab has made', async () => {
    const tab = await openTab();
    tab.record({ k: 'question', question: QUESTION, mark: 'answered' });
    const journey = tab.activeJourney();
    const key = `shirube:/:e:${journey ?? ''}:0123456789ab.1`;
    localStorage.setItem(
      key,
      JSON.stringify({ id: '0123456789ab.1', n: 9, t: 5, k: 'helpful', asset: ASSET, yes: true, v: 1 }),
    );
    tellOtherTab(key);
    expect(tab.$view.get().assets.get(ASSET)?.helpful?.yes).toBe(true);
  });

  test('follows when the other tab starts the first journey', async () => {
    const tab = await openTab();
    localStorage.setItem('shirube:/:active', '00112233445566aa');
    localStorage.setItem(
      'shirube:/:e:00112233445566aa:0123456789ab.1',
      JSON.stringify({ id: '0123456789ab.1', n: 1, t: 5, k: 'set', field: 'label', value: 'Phones', v: 1 }),
    );
    tellOtherTab('shirube:/:active');
    expect(tab.$journeyId.get()).toBe('00112233445566aa');
    expect(tab.$view.get().fields.get('label')?.value).toBe('Phones');
  });

  test('shows what was written while the page slept in the back/forward cache', async () => {
    const tab = await openTab();
    tab.record({ k: 'sent', asset: ASSET });
    localStorage.setItem(
      `shirube:/:e:${tab.activeJourney() ?? ''}:0123456789ab.1`,
      JSON.stringify({ id: '0123456789ab.1', n: 9, t: 5, k: 'helpful', asset: ASSET, yes: true, v: 1 }),
    );
    expect(tab.$view.get().assets.get(ASSET)?.helpful).toBeUndefined();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(tab.$view.get().assets.get(ASSET)?.helpful?.yes).toBe(true);
  });

  test('forgets a journey that another tab has erased', async () => {
    const tab = await openTab();
    tab.record({ k: 'sent', asset: ASSET });
    const [key] = eventKeys();
    localStorage.removeItem(key ?? '');
    dispatchEvent(new StorageEvent('storage', { key: key ?? '', newValue: null }));
    expect(tab.$journal.get().size).toBe(0);
  });

  test('marks of one journey never show in another', async () => {
    const tab = await openTab();
    tab.record({ k: 'sent', asset: ASSET });
    tab.showJourney(tab.newJourneyId());
    expect(tab.$journal.get().size).toBe(0);
    tab.record({ k: 'question', question: QUESTION, mark: 'answered' });
    expect(tab.$view.get().assets.size).toBe(0);
  });
});

describe('storage that fails', () => {
  test('a damaged record is set aside byte for byte, and the good ones are shown', async () => {
    const first = await openTab();
    first.record({ k: 'question', question: QUESTION, mark: 'answered' });
    const journey = first.activeJourney() ?? toId<JourneyId>('');
    const key = `shirube:/:e:${journey}:0123456789ab.1`;
    localStorage.setItem(key, '{"id":"0123456789ab.1","n":1');
    const second = await openTab();
    expect(second.$view.get().questions.get(QUESTION)?.mark).toBe('answered');
    expect(second.$setAside.get()).toBe(1);
    expect(localStorage.getItem(`shirube:/:bad:${key}`)).toBe('{"id":"0123456789ab.1","n":1');
    expect(localStorage.getItem(key)).toBeNull();
  });

  test('a record of a newer version is kept as it is and shows nothing wrong', async () => {
    const first = await openTab();
    first.record({ k: 'sent', asset: ASSET });
    const key = `shirube:/:e:${first.activeJourney() ?? ''}:0123456789ab.1`;
    const text = '{"id":"0123456789ab.1","k":"teleported","n":7,"t":5,"v":99,"where":"moon"}';
    localStorage.setItem(key, text);
    const second = await openTab();
    expect(second.$view.get().unknownCount).toBe(1);
    expect(second.$setAside.get()).toBe(0);
    expect(localStorage.getItem(key)).toBe(text);
  });

  test('when storage is full the page goes on working and says so', async () => {
    const tab = await openTab();
    const full = {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue(full as unknown as Storage);
    tab.record({ k: 'question', question: QUESTION, mark: 'answered' });
    expect(tab.$view.get().questions.get(QUESTION)?.mark).toBe('answered');
    expect(tab.$storageState.get()).toBe('full');
  });

  test('when storage throws at every use, marks last until the page is closed', async () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const tab = await openTab();
    const ids: readonly EventId[] = tab.record({ k: 'sent', asset: ASSET });
    tab.undo(ids);
    tab.record({ k: 'question', question: QUESTION, mark: 'answered' });
    expect(tab.$storageState.get()).toBe('off');
    expect(tab.$view.get().questions.get(QUESTION)?.mark).toBe('answered');
  });
});
