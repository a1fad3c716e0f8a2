import { expect, test } from 'vitest';
import { decodeBackup } from '~/domain/book/backup-file.ts';
import { toId, type AssetId } from '~/domain/shared/brand.ts';
import { bookBackup, eventsInBook, lookAtBackup, restoreBackup } from '~/state/backup.ts';
import { $prospects } from '~/state/book.ts';
import { $ownKits, removeKit, saveKit } from '~/state/own-kits.ts';
import { $purchases } from '~/state/purchases.ts';
import { nameRep } from '~/state/rep.ts';
import { freshPage } from '../support/journey-page.ts';

const kit = (name: string) => ({ name, note: 'Hello', assets: [toId<AssetId>('price-guide')] });

/** The file of another browser's book, in which this was saved. */
function fileWith(name: string): string {
  freshPage();
  nameRep('Ono');
  saveKit(kit(name));
  return bookBackup('2026-11-20T00:00:00Z');
}

test('kits travel with the book’s file, stand beside one’s own, and go again when that is taken back', () => {
  const file = decodeBackup(fileWith('Ono’s'));
  if (!file.ok) throw new Error(file.problem.kind);
  freshPage();
  nameRep('Sato');
  saveKit(kit('Sato’s'));
  const before = eventsInBook();
  const takeBack = restoreBackup(lookAtBackup(file.value), []);
  expect($ownKits.get().map(({ name, by }) => [name, by])).toEqual([
    ['Ono’s', 'Ono'],
    ['Sato’s', 'Sato'],
  ]);
  expect(eventsInBook()).toBeGreaterThan(before);
  expect(lookAtBackup(file.value).fresh).toBe(0);
  expect([$prospects.get().size, $purchases.get().length]).toEqual([0, 0]);
  takeBack();
  expect($ownKits.get().map(({ name }) => name)).toEqual(['Sato’s']);
});

test('a kit is changed under its id, and deleted', () => {
  freshPage();
  const { id } = saveKit(kit('Price'));
  saveKit({ ...kit('Price and terms'), note: '' }, id);
  expect($ownKits.get()).toMatchObject([{ id, name: 'Price and terms', note: '' }]);
  removeKit(id);
  expect($ownKits.get()).toEqual([]);
});
