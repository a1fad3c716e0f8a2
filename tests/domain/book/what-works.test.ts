import { describe, expect, test } from 'vitest';
import { assetUses, standings } from '../../../src/domain/book/what-works.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { journeyOf } from '../../../src/domain/journey/journey.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { journalOf, mark, opened, read, sent, set, told, undo } from '../support/journals.ts';
import { aCatalogue, anAsset, aQuestion, DEVELOP, EVALUATE, TODAY } from '../support/small-catalogue.ts';

const catalogue = aCatalogue({
  questions: [
    aQuestion({ id: 'why-now' }),
    aQuestion({ id: 'must-haves' }),
    aQuestion({ id: 'data', phase: 'evaluation' }),
  ],
  assets: [
    anAsset({ id: 'menu', answers: ['why-now', 'must-haves'] }),
    anAsset({ id: 'list', answers: ['must-haves'] }),
    anAsset({ id: 'unused' }),
  ],
});
const prospect = (...bodies: readonly EventBody[]) => journeyOf(catalogue, journalOf(...bodies), TODAY);
const helpful = (asset: string, yes: boolean): EventBody => ({ kind: 'helpful', asset: toId(asset), yes });

describe('what works over all prospects', () => {
  test('an empty book says nothing', () => {
    expect(assetUses([])).toEqual([]);
    expect(standings([])).toEqual([]);
  });

  test('each asset counts the prospects it was sent to, reached, was read by and helped, once each', () => {
    const uses = assetUses([
      prospect(sent('menu'), sent('menu'), opened('menu'), read('menu'), helpful('menu', true)),
      prospect(sent('menu'), opened('menu'), helpful('menu', false)),
      prospect(sent('menu')),
      prospect(told('list')),
      prospect(),
    ]);
    expect(uses).toEqual([
      { asset: 'menu', sent: 3, reached: 2, read: 1, helped: 1, closed: 0 },
      { asset: 'list', sent: 1, reached: 1, read: 0, helped: 0, closed: 0 },
    ]);
  });

  test('what was taken back does not count, and what the buyer found alone was reached, not sent', () => {
    const [menu] = assetUses([prospect(read('menu')), prospect(sent('menu'), undo(1))]);
    expect(menu).toEqual({ asset: 'menu', sent: 0, reached: 1, read: 1, helped: 0, closed: 0 });
  });

  test('answered questions count for the assets that reached the prospect, not for those that were only sent', () => {
    const answered = [mark('why-now', 'answered'), mark('must-haves', 'answered')];
    const uses = assetUses([
      prospect(read('menu'), sent('list'), ...answered),
      prospect(read('menu'), mark('why-now', 'not-applicable')),
    ]);
    expect(uses.map(({ asset, closed }) => [asset, closed])).toEqual([
      ['menu', 2],
      ['list', 0],
    ]);
  });

  test('where equally many read, those that reached more come first, then those sent more often', () => {
    const uses = assetUses([prospect(sent('menu'), sent('list')), prospect(sent('list'))]);
    expect(uses.map(({ asset }) => asset)).toEqual(['list', 'menu']);
    const reached = assetUses([prospect(sent('menu'), opened('list')), prospect(sent('menu'))]);
    expect(reached.map(({ asset }) => asset)).toEqual(['list', 'menu']);
  });

  test('each buying phase says how many stand there, and what most of them have open', () => {
    const inEvaluation = set('phase', 'evaluation');
    const found = standings([
      prospect(mark('why-now', 'answered')),
      prospect(mark('why-now', 'not-applicable')),
      prospect(),
      prospect(inEvaluation, mark('data', 'answered')),
    ]);
    expect(found).toEqual([
      {
        phase: DEVELOP,
        prospects: 3,
        open: [
          { question: 'must-haves', open: 3, of: 3 },
          { question: 'why-now', open: 1, of: 2 },
        ],
      },
      { phase: EVALUATE, prospects: 1, open: [] },
    ]);
  });
});
