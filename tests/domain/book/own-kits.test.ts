import { describe, expect, test } from 'vitest';
import { KITS_JOURNEY, kitBodies, kitGone, ownKitsIn } from '../../../src/domain/book/own-kits.ts';
import { FIELD, isOfBook, isSalesSide, KITS_SIDE, SALES_SIDE } from '../../../src/domain/journal/fields.ts';
import { isJourneyId } from '../../../src/domain/journal/journey-id.ts';
import { toId, type AssetId } from '../../../src/domain/shared/brand.ts';
import { journalOf, mark, set, undo, viewAfter } from '../support/journals.ts';

const assets = (...ids: readonly string[]) => ids.map((id) => toId<AssetId>(id));
const PRICE = { name: 'Price talk', note: 'As we said.', assets: assets('price', 'quote') };

describe('the kits of a book', () => {
  test('come back as they were saved, in their order, by name', () => {
    const kits = ownKitsIn(
      journalOf(...kitBodies('b2', PRICE), ...kitBodies('a1', { ...PRICE, name: 'Approval', note: '' })),
    );
    expect(kits).toEqual([
      { id: 'a1', name: 'Approval', note: '', assets: ['price', 'quote'] },
      { id: 'b2', ...PRICE },
    ]);
  });

  test('of one name stand side by side, and say who saved each last', () => {
    const journal = journalOf(...kitBodies('c3', PRICE), ...kitBodies('a1', PRICE));
    const signed = new Map([...journal].map(([key, event]) => [key, { ...event, by: 'Sato' }]));
    expect(ownKitsIn(signed).map((kit) => [kit.id, kit.by])).toEqual([
      ['a1', 'Sato'],
      ['c3', 'Sato'],
    ]);
  });

  test('change, go and come back by registers alone', () => {
    const saved = kitBodies('a1', PRICE);
    expect(
      ownKitsIn(journalOf(...saved, ...kitBodies('a1', { ...PRICE, assets: assets('quote') }))),
    ).toMatchObject([{ assets: ['quote'] }]);
    expect(ownKitsIn(journalOf(...saved, kitGone('a1')))).toEqual([]);
    expect(ownKitsIn(journalOf(...saved, kitGone('a1'), undo(saved.length + 1)))).toHaveLength(1);
  });

  test('need a name and an asset, whatever a file says', () => {
    expect(
      ownKitsIn(
        journalOf(
          set('kit:a1/name', 'No assets'),
          set('kit:b2/assets', 'price'),
          set('kit:c3/name', 'Twice'),
          set('kit:c3/assets', ' price  price quote '),
          set('kit:d4/later-part', 'x'),
          set('kit:d4', 'x'),
        ),
      ),
    ).toEqual([{ id: 'c3', name: 'Twice', note: '', assets: ['price', 'quote'] }]);
  });

  test('are kept apart from prospects and from one’s own purchases', () => {
    const kits = viewAfter(...kitBodies('a1', PRICE));
    expect([isOfBook(kits), isSalesSide(kits), kits.fields.get(FIELD.side)?.value]).toEqual([
      true,
      false,
      KITS_SIDE,
    ]);
    expect(isOfBook(viewAfter(set(FIELD.side, SALES_SIDE)))).toBe(true);
    expect(isOfBook(viewAfter(mark('why-now', 'answered')))).toBe(false);
    expect(isJourneyId(KITS_JOURNEY)).toBe(true);
  });
});
