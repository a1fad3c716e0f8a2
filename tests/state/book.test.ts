import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { $book, $prospects, addProspect, setArchived } from '~/state/book.ts';
import { nameRep, signedByRep, signedIn } from '~/state/rep.ts';
import { recordIn } from '~/state/journals.ts';
import { $purchases, startPurchase } from '~/state/purchases.ts';
import { $recipients } from '~/state/share.ts';
import { answered, freshPage } from '../support/journey-page.ts';
import { beginTab } from '../support/browser.ts';
import { storedEvent } from './support/tabs.ts';

beforeEach(() => freshPage());

const prospectId = (at: number) => toId<JourneyId>(at.toString(16).padStart(16, '0'));

/** As another tab, or another day, left them. */
function storedProspects(count: number): void {
  for (let at = 0; at < count; at += 1) {
    storedEvent(prospectId(at), 1, { kind: 'set', field: 'side', value: 'sales' });
    storedEvent(prospectId(at), 2, { kind: 'set', field: 'label', value: `Prospect ${at}` });
  }
  beginTab();
}

test('what a rep logs is signed with the name they gave, and with none before and after', () => {
  const green = addProspect('Green');
  nameRep('Sato');
  setArchived(green, true);
  expect(signedByRep([{ kind: 'set', field: 'label', value: 'x', by: 'Ono' }])).toMatchObject([
    { by: 'Ono' },
  ]);
  nameRep('');
  setArchived(green, false);
  const signed = [...($prospects.get().get(green)?.values() ?? [])].map(({ by }) => by);
  expect(signed).toEqual([undefined, undefined, undefined, 'Sato', undefined]);
});

describe('the book', () => {
  test('holds prospects, and never a purchase of one’s own', () => {
    startPurchase('Phones');
    const green = addProspect('Green');
    expect([...$prospects.get().keys()]).toEqual([green]);
    expect($book.get()?.map(({ label }) => label)).toEqual(['Green']);
    expect($purchases.get()).toHaveLength(1);
  });

  test('asks the browser to keep it when a prospect is added, and goes on whatever the answer', () => {
    const persist = vi.fn(() => Promise.reject(new Error('no')));
    vi.stubGlobal('navigator', { storage: { persist } });
    startPurchase('Phones');
    expect(persist).not.toHaveBeenCalled();
    addProspect('Green');
    expect(persist).toHaveBeenCalledOnce();
    expect($prospects.get().size).toBe(1);
    vi.unstubAllGlobals();
  });

  test('keeps who is archived, but no link is made for them', () => {
    const green = addProspect('Green');
    setArchived(green, true);
    expect([$book.get()?.[0]?.isArchived, $recipients.get()]).toEqual([true, []]);
  });

  test('of hundreds is not read again for one mark: every other entry stays the same object', () => {
    storedProspects(500);
    const before = $book.get() ?? [];
    expect(before).toHaveLength(500);
    recordIn(prospectId(7), answered('why-now'));
    const after = $book.get() ?? [];
    const changed = after.filter((entry, at) => entry !== before[at]).map(({ id }) => id);
    expect(changed).toEqual([prospectId(7)]);
    expect(after[7]?.total.answered).toBe(1);
  });

  test('follows a mark from another tab in the same way', () => {
    storedProspects(3);
    const before = $book.get() ?? [];
    const key = storedEvent(prospectId(1), 3, answered('why-now'));
    dispatchEvent(new StorageEvent('storage', { key }));
    expect($book.get()?.map((entry, at) => entry === before[at])).toEqual([true, false, true]);
  });
});

test('what is written for a prospect is signed, what is written in one’s own purchase is not', () => {
  nameRep('Sato');
  const green = addProspect('Green');
  const own = startPurchase('Phones');
  const body = { kind: 'set', field: 'label', value: 'x' } as const;
  expect([signedIn(green, [body])[0]?.by, signedIn(own, [body])[0]?.by]).toEqual(['Sato', undefined]);
});
