import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { mark, sent, set } from '../domain/support/journals.ts';
import { closeTabs, fullStorage, openTab, tellOtherTab, type Tab } from './support/tabs.ts';

/** Channels as between tabs: what one says reaches all others later, in order. */
class Channel extends EventTarget {
  static readonly all = new Set<Channel>();
  static readonly waiting: (() => void)[] = [];
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
    Channel.all.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of [...Channel.all].filter((it) => it !== this && it.name === this.name))
      Channel.waiting.push(() => other.dispatchEvent(new MessageEvent('message', { data })));
  }

  close(): void {
    Channel.all.delete(this);
  }

  static deliverAll(): void {
    for (let next = Channel.waiting.shift(); next !== undefined; next = Channel.waiting.shift()) next();
  }
}

const eventKeys = () => Object.keys(localStorage).filter((key) => key.includes(':e:'));
const journeysStored = () => new Set(eventKeys().map((key) => key.split(':')[3]));

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
  closeTabs();
  expect(Channel.all.size).toBe(0);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Tabs of one browser none of which sees yet what the others write. */
async function tabsAtOnce(count: number): Promise<readonly Tab[]> {
  const tabs: Tab[] = [];
  for (let opened = 0; opened < count; opened += 1) tabs.push(await openTab());
  return tabs;
}

/** Each makes its first mark before it hears of the others. */
function markAtOnce(tabs: readonly Tab[]): void {
  for (const [at, tab] of tabs.entries()) {
    const active = localStorage.getItem('shirube:/:active');
    localStorage.removeItem('shirube:/:active');
    tab.mark(mark(`question-${at}`, 'answered'), sent('menu'));
    if (active !== null && at === 0) throw new Error('the storage was not empty');
  }
}

describe('first marks in four tabs at the same instant', () => {
  test('open one purchase that holds all of them', async () => {
    const tabs = await tabsAtOnce(4);
    markAtOnce(tabs);
    expect(journeysStored().size).toBe(4);
    Channel.deliverAll();
    for (const key of eventKeys()) tellOtherTab(key);
    expect(eventKeys()).toHaveLength(8);
    const [agreed, ...others] = journeysStored();
    expect(others).toEqual([]);
    expect(localStorage.getItem('shirube:/:active')).toBe(agreed);
    for (const tab of tabs) {
      expect(tab.$shown.get()).toBe(agreed);
      expect(tab.$shownView.get().questions.size).toBe(4);
      expect(tab.$offered.get()).toBeUndefined();
    }
  });

  test('take along a tab that had seen the purchase of one of them, which moved', async () => {
    const [first, second, late] = await tabsAtOnce(3);
    if (!first || !second || !late) throw new Error('three tabs were asked for');
    markAtOnce([first, second]);
    const moving = [...journeysStored()].sort().at(-1) ?? '';
    localStorage.setItem('shirube:/:active', moving);
    late.mark(mark('question-late', 'answered'));
    expect(late.$shown.get()).toBe(moving);
    Channel.deliverAll();
    for (const key of eventKeys()) tellOtherTab(key);
    expect(journeysStored().size).toBe(1);
    for (const tab of [first, second, late]) expect(tab.$shownView.get().questions.size).toBe(3);
  });

  test('can be taken back where they are now', async () => {
    const tabs = await tabsAtOnce(2);
    const begun = tabs.map((tab) => ({ tab, journey: tab.newJourneyId() }));
    markAtOnce(tabs);
    const before = tabs.map((tab) => tab.$shown.get());
    Channel.deliverAll();
    const { tab } = begun[before[0] === tabs[0]?.$shown.get() ? 1 : 0] ?? {};
    const old = before.find((id) => id !== tab?.$shown.get());
    if (!tab || !isJourneyId(old)) throw new Error('no tab has moved');
    const [event] = tab.journalIn(old).keys();
    tab.recordIn(old, { kind: 'undo', ids: event === undefined ? [] : [event] });
    expect(journeysStored()).toEqual(new Set([tab.$shown.get()]));
  });

  test('stay apart where the browser has no channel between tabs', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const tabs = await tabsAtOnce(2);
    markAtOnce(tabs);
    expect(journeysStored().size).toBe(2);
    expect(eventKeys()).toHaveLength(4);
  });

  test('lose nothing where the storage becomes full on the way', async () => {
    const tabs = await tabsAtOnce(2);
    markAtOnce(tabs);
    const full = fullStorage();
    Channel.deliverAll();
    expect(eventKeys()).toHaveLength(4);
    full.free();
    for (const tab of tabs) tab.saveUnsaved();
    expect(new Set(eventKeys().map((key) => key.split(':').at(-1))).size).toBe(4);
  });
});

describe('a purchase begun first', () => {
  test('is not mixed with one that is started beside it', async () => {
    const [first, second] = await tabsAtOnce(2);
    first?.mark(mark('why-now', 'answered'));
    Channel.deliverAll();
    second?.recordIn(second.newJourneyId(), set('label', 'Desks'));
    Channel.deliverAll();
    expect(journeysStored().size).toBe(2);
  });

  test('and removed again leaves later first ones alone', async () => {
    const [first, second] = await tabsAtOnce(2);
    first?.mark(mark('why-now', 'answered'));
    const journey = first?.$shown.get();
    if (!first || !journey) throw new Error('nothing is shown');
    first.eraseJournal(journey);
    first.showNothing();
    second?.mark(mark('must-haves', 'answered'));
    Channel.deliverAll();
    expect(first.$shown.get()).not.toBe(journey);
    expect(journeysStored()).toEqual(new Set([second?.$shown.get()]));
  });

  test('ignores what is no id', async () => {
    const [tab] = await tabsAtOnce(1);
    tab?.mark(mark('why-now', 'answered'));
    const before = tab?.$shown.get();
    const stranger = new Channel('shirube:/:first');
    for (const data of [null, 7, 'x', { id: '0' }]) stranger.postMessage(data);
    Channel.deliverAll();
    stranger.close();
    expect(tab?.$shown.get()).toBe(before);
  });
});
