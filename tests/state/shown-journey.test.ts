import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mark, set } from '../domain/support/journals.ts';
import { closeTabs, DESKS, openTab, PHONES, storedEvent, tellOtherTab, type Tab } from './support/tabs.ts';

const ACTIVE = 'shirube:/:active';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  closeTabs();
});

/** Two purchases in the storage; the browser showed the phones last. */
function twoPurchases(): void {
  storedEvent(PHONES, 1, set('label', 'Phones'));
  storedEvent(DESKS, 1, set('label', 'Desks'));
  localStorage.setItem(ACTIVE, PHONES);
}

/** What another tab does: it turns to a purchase. */
function anotherTabShows(journey: string): void {
  localStorage.setItem(ACTIVE, journey);
  tellOtherTab(ACTIVE);
}

const answersIn = (tab: Tab, journey: typeof PHONES) => [...tab.viewIn(journey).questions.keys()];

describe('a tab', () => {
  test('begins with the purchase that the browser showed last', async () => {
    twoPurchases();
    const tab = await openTab();
    expect(tab.$shown.get()).toBe(PHONES);
    expect(tab.$shownView.get().fields.get('label')?.value).toBe('Phones');
  });

  test('stays with its purchase when another tab turns to another one: marks land in the one it shows', async () => {
    twoPurchases();
    const tab = await openTab();
    anotherTabShows(DESKS);
    tab.mark(mark('why-now', 'answered'));
    expect(tab.$shown.get()).toBe(PHONES);
    expect([answersIn(tab, PHONES), answersIn(tab, DESKS)]).toEqual([['why-now'], []]);
  });

  test('stays with it on its next page, too', async () => {
    twoPurchases();
    await openTab();
    anotherTabShows(DESKS);
    const next = await openTab();
    expect(next.$shown.get()).toBe(PHONES);
  });

  test.each([
    ['is left', () => dispatchEvent(new Event('pagehide'))],
    [
      'hides',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
        vi.restoreAllMocks();
      },
    ],
  ])('stays with it if its page %s before the other tab turns', async (_, happens) => {
    twoPurchases();
    await openTab();
    happens();
    localStorage.setItem(ACTIVE, DESKS);
    const next = await openTab();
    expect(next.$shown.get()).toBe(PHONES);
  });

  test('is offered what the other tab turned to, and takes it only if it is asked to', async () => {
    twoPurchases();
    const tab = await openTab();
    expect(tab.$offered.get()).toBeUndefined();
    anotherTabShows(DESKS);
    expect(tab.$offered.get()).toBe(DESKS);
    tab.stayHere();
    expect([tab.$shown.get(), tab.$offered.get()]).toEqual([PHONES, undefined]);
    anotherTabShows(PHONES);
    anotherTabShows(DESKS);
    tab.showJourney(DESKS);
    expect([tab.$shown.get(), tab.$offered.get()]).toEqual([DESKS, undefined]);
  });

  test('that slept meanwhile is offered it when it wakes up', async () => {
    twoPurchases();
    const tab = await openTab();
    localStorage.setItem(ACTIVE, DESKS);
    storedEvent(PHONES, 2, mark('why-now', 'answered'));
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect([tab.$shown.get(), tab.$offered.get()]).toEqual([PHONES, DESKS]);
    expect(tab.$shownView.get().questions.size).toBe(1);
    tab.stayHere();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tab.$offered.get()).toBeUndefined();
  });

  test('without a purchase takes the first one that another tab begins', async () => {
    const tab = await openTab();
    storedEvent(PHONES, 1, set('label', 'Phones'));
    anotherTabShows(PHONES);
    tellOtherTab(`shirube:/:e:${PHONES}:0123456789ab.1`);
    expect([tab.$shown.get(), tab.$offered.get()]).toEqual([PHONES, undefined]);
    expect(tab.$shownView.get().fields.get('label')?.value).toBe('Phones');
  });

  test('without a purchase marks in the one that another tab has just begun', async () => {
    const tab = await openTab();
    storedEvent(PHONES, 1, set('label', 'Phones'));
    localStorage.setItem(ACTIVE, PHONES);
    tab.mark(mark('why-now', 'answered'));
    expect(tab.$shown.get()).toBe(PHONES);
  });

  test('whose purchase another tab removed goes on with the one shown there', async () => {
    twoPurchases();
    const tab = await openTab();
    const key = `shirube:/:e:${PHONES}:0123456789ab.1`;
    localStorage.removeItem(key);
    tellOtherTab(key);
    anotherTabShows(DESKS);
    expect([tab.$shown.get(), tab.$offered.get()]).toEqual([DESKS, undefined]);
    const next = await openTab();
    expect(next.$shown.get()).toBe(DESKS);
  });

  test('forgets everything when another tab erased everything', async () => {
    twoPurchases();
    const tab = await openTab();
    localStorage.clear();
    tellOtherTab(null);
    expect([tab.$shown.get(), tab.$shownJournal.get().size]).toEqual([undefined, 0]);
    const next = await openTab();
    expect(next.$shown.get()).toBeUndefined();
  });

  test('does not begin with what is no journey', async () => {
    localStorage.setItem(ACTIVE, 'x');
    sessionStorage.setItem('shirube:/:shown', '../../etc');
    const tab = await openTab();
    expect(tab.$shown.get()).toBeUndefined();
  });
});

describe('the name beside the marks', () => {
  test('is given where there are several purchases it could be taken for', async () => {
    storedEvent(PHONES, 1, set('label', 'Phones'));
    localStorage.setItem(ACTIVE, PHONES);
    const tab = await openTab();
    expect(tab.$shownAmongOthers.get()).toBeUndefined();
    tellOtherTab(storedEvent(DESKS, 1, set('label', 'Desks')));
    expect(tab.$shownAmongOthers.get()).toBe('Phones');
    tab.showJourney(DESKS);
    expect(tab.$shownAmongOthers.get()).toBe('Desks');
  });

  test('is empty for a purchase without one', async () => {
    twoPurchases();
    storedEvent(PHONES, 2, set('label', ''));
    const tab = await openTab();
    expect(tab.$shownAmongOthers.get()).toBe('');
  });
});
