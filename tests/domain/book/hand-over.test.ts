import { describe, expect, test } from 'vitest';
import { partsIn } from '../../../src/domain/book/parts.ts';
import { planTakeOver } from '../../../src/domain/book/take-over.ts';
import { merge } from '../../../src/domain/journal/journal.ts';
import { toId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import { anEvent, journalOf, journalOfEvents, mark, sent, set, undo } from '../support/journals.ts';

const HEAD = { journey: toId<JourneyId>('aaaaaaaaaaaaaaaa'), label: 'Aoba', exportedAt: '', site: '' };
const fileOf = (events: ReturnType<typeof journalOf>) => ({ ...HEAD, events, unreadable: [] });
const prospect = journalOf(set('side', 'sales'), set('label', 'Aoba'), sent('pack'));
const none = journalOf();

describe('a prospect from a colleague', () => {
  test('is new, or brings what is not here yet, or nothing', () => {
    expect(planTakeOver(fileOf(prospect), none)).toMatchObject({ kind: 'prospect', isNew: true, known: 0 });
    const here = journalOf(set('side', 'sales'), set('label', 'Aoba'));
    const plan = planTakeOver(fileOf(prospect), here);
    expect(plan).toMatchObject({ isNew: false, known: 2, fresh: [{ kind: 'sent' }] });
    const again = planTakeOver(fileOf(prospect), merge(here, prospect));
    expect(again).toEqual({ kind: 'prospect', isNew: false, fresh: [], known: 3 });
  });

  test('is neither a purchase nor made of one', () => {
    const purchase = journalOf(set('label', 'My phones'));
    expect(planTakeOver(fileOf(purchase), none)).toEqual({ kind: 'not-a-prospect' });
    expect(planTakeOver(fileOf(prospect), purchase)).toEqual({ kind: 'own-purchase' });
    expect(planTakeOver(fileOf(journalOf(set('side', 'kits'))), none)).toEqual({ kind: 'not-a-prospect' });
  });
});

describe('who wrote what', () => {
  test('is counted by name, of what holds, with the entries without a name last', () => {
    const journal = journalOfEvents(
      anEvent(1, set('side', 'sales')),
      anEvent(2, sent('pack')),
      anEvent(3, sent('guide'), { by: 'Ono' }),
      anEvent(4, mark('why-now', 'answered'), { by: 'Sato' }),
      anEvent(5, mark('budget', 'answered'), { by: 'Sato', at: 1_600_000_000 }),
      anEvent(6, sent('menu'), { by: 'Abe' }),
      anEvent(7, sent('price'), { by: 'Ono' }),
      anEvent(8, undo(7)),
      { ...anEvent(9, set('x', 'y')), kind: 'later', unknown: true, raw: {} },
    );
    expect(partsIn(journal)).toEqual([
      { by: 'Sato', entries: 2, lastAt: 1_700_000_004 },
      { by: 'Abe', entries: 1, lastAt: 1_700_000_006 },
      { by: 'Ono', entries: 1, lastAt: 1_700_000_003 },
      { by: '', entries: 2, lastAt: 1_700_000_002 },
    ]);
  });
});
