import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/domain/merge/entry-place.ts';
import { placeOf } from '../../../src/domain/merge/entry-place.ts';
import { settlingsOf } from '../../../src/domain/merge/merged-entries.ts';
import { mergePreview } from '../../../src/domain/merge/merge-preview.ts';
import { activitiesOf } from '../../../src/domain/export/activity.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { MERGED_INTO } from '../../../src/domain/journal/fields.ts';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { eventId, journalOf, option, read, requirement, sent, set, told } from '../support/journals.ts';
import {
  A,
  B,
  C,
  TWO,
  WRITERS,
  after,
  entry,
  keysOf,
  merged,
  parted,
  settled,
  union,
  valueIn,
  viewIn,
} from './entries.ts';

describe('an entry that was merged', () => {
  test('stands in the one it names, where that is in the book, and in itself otherwise', () => {
    expect(placeOf(TWO, B)).toEqual({ home: B, generation: 0 });
    expect(placeOf(TWO, C)).toEqual({ home: C, generation: 0 });
    for (const [value, home] of [
      [A, A],
      [B, B],
      [C, B],
      ['no id', B],
    ] as const)
      expect(placeOf(after(TWO, B, '444444444444', set(MERGED_INTO, value)), B).home).toBe(home);
  });

  test('follows what it was merged into, and of a circle the first id is kept', () => {
    const three = new Map(TWO).set(C, entry(C, sent('price')));
    const chain = merged(merged(three, A, B), B, C);
    expect([A, B, C].map((id) => placeOf(chain, id).home)).toEqual([C, C, C]);
    const circle = after(chain, C, '444444444444', set(MERGED_INTO, B));
    expect([A, B, C].map((id) => placeOf(circle, id).home)).toEqual([B, B, B]);
    const wide = after(circle, C, '444444444444', set(MERGED_INTO, A));
    expect([A, B, C].map((id) => placeOf(wide, id).home)).toEqual([A, A, A]);
  });
});

describe('the kept entry', () => {
  const both = merged(TWO, B, A);

  test('gets what happened and what it had nothing of, with ids, times and names as they were', () => {
    const view = viewIn(both, A);
    expect(view.assets.get(toId('goal-menu'))).toMatchObject({ sent: [{}], read: [{}] });
    expect(view.questions.get(toId('why-now'))?.mark).toBe('answered');
    expect(both.get(A)?.get(eventId(13, WRITERS[B]))).toMatchObject({ at: 1_700_000_013, kind: 'sent' });
    for (const [field, value] of [
      ['label', 'Aoba'],
      ['secret', 'ff'],
      ['crm:account', '001A'],
      ['crm:deal', '77'],
      ['person:p1/name', 'Sato'],
      ['plan', undefined],
      ['passedOn', undefined],
      ['planShared', undefined],
      ['receiptWriter', undefined],
      ['receipt:0123456789ab.7', undefined],
      ['archived', undefined],
      [MERGED_INTO, undefined],
    ] as const)
      expect(valueIn(both, A, field), field).toBe(value);
    expect(valueIn(both, B, 'secret')).toBe('00');
  });

  test('is written once, also where nothing was there to be copied', () => {
    expect(settlingsOf(both).size).toBe(0);
    expect(settlingsOf(merged(both, B, A)).size).toBe(0);
    expect(settlingsOf(TWO).size).toBe(0);
  });

  test('exports every activity under the name it had, also after it was parted and merged again', () => {
    const before = keysOf(TWO, B);
    expect(before).toHaveLength(3);
    expect(keysOf(both, A)).toEqual(before);
    const alone = parted(both, B);
    expect(keysOf(alone, A)).toEqual([]);
    expect(keysOf(alone, B)).toEqual(before);
    const again = merged(alone, B, A, '555555555555');
    expect(keysOf(again, A)).toEqual(before);
    const [one] = activitiesOf(A, 'Aoba', again.get(A) ?? emptyJournal);
    expect(one).toMatchObject({ journey: B, entry: A, prospect: 'Aoba' });
    const [own] = activitiesOf(B, 'B', TWO.get(B) ?? emptyJournal);
    expect(own).not.toHaveProperty('entry');
  });

  test('is as before once they were parted, and so is the other', () => {
    const alone = parted(both, B);
    expect(placeOf(alone, B).home).toBe(B);
    for (const id of [A, B]) {
      const [before, now] = [viewIn(TWO, id), viewIn(alone, id)];
      expect(now.assets).toEqual(before.assets);
      expect(now.questions).toEqual(before.questions);
      expect(now.fields).toEqual(before.fields);
    }
    expect(settlingsOf(alone).size).toBe(0);
  });

  test('gets what comes to the other one later, and loses what is taken back there', () => {
    const later = settled(after(both, B, '666666666666', read('price'), set('phase', 'selection')));
    expect(viewIn(later, A).assets.get(toId('price'))?.read).toHaveLength(1);
    expect(valueIn(later, A, 'phase')).toBe('selection');
    const changed = settled(after(later, B, '666666666666', set('phase', 'contract'), set('label', 'New')));
    expect([valueIn(changed, A, 'phase'), valueIn(changed, A, 'label')]).toEqual(['contract', 'Aoba']);
    const ids = [eventId(2000, '666666666666'), eventId(2002, '666666666666')];
    const back = settled(after(changed, B, '777777777777', { kind: 'undo', ids }));
    expect(viewIn(back, A).assets.has(toId('price'))).toBe(false);
    expect(valueIn(back, A, 'phase')).toBe('selection');
    expect(settlingsOf(back).size).toBe(0);
  });

  test('does not get back what was taken back in it', () => {
    const ids = [eventId(13, WRITERS[B])];
    const without = after(both, A, '777777777777', { kind: 'undo', ids });
    expect(settlingsOf(without).size).toBe(0);
  });

  test('takes a value of the other where its own was emptied, and keeps both parts of a link together', () => {
    const emptied: Entries = new Map([
      [
        A,
        entry(
          A,
          sent('x'),
          sent('y'),
          set('label', 'A'),
          set('label', ''),
          set('link:0/address', 'https://a'),
        ),
      ],
      [B, entry(B, set('label', 'B'), set('link:0/title', 'Of B'), set('link:1/title', 'Also of B'))],
    ]);
    const now = merged(emptied, B, A);
    expect(valueIn(now, A, 'label')).toBe('B');
    expect(valueIn(now, A, 'link:0/title')).toBeUndefined();
    expect(valueIn(now, A, 'link:1/title')).toBe('Also of B');
  });

  test('keeps its options, requirements, numbers and steps', () => {
    const number = (value: string): EventBody => ({
      kind: 'number',
      tool: toId('cost'),
      input: toId('seats'),
      estimate: 'likely',
      value,
    });
    const step = (value: string): EventBody => ({ kind: 'step', step: toId('demo'), part: 'title', value });
    const pair: Entries = new Map([
      [A, entry(A, option('o1', 'Ours'), requirement('r1', 'Ours'), number('1'), step('Ours'))],
      [
        B,
        entry(
          B,
          ...[option('o1', 'B'), requirement('r1', 'B'), number('2'), step('B'), told('x')],
          option('o2', 'B'),
        ),
      ],
    ]);
    const view = viewIn(merged(pair, B, A), A);
    expect([...view.options.values()].map(({ name }) => name)).toEqual(['Ours', 'B']);
    expect([...view.requirements.values()].map(({ text }) => text)).toEqual(['Ours']);
    expect([...view.numbers.values()].map(({ value }) => value)).toEqual(['1']);
    expect(view.steps.get(toId('demo'))?.get('title')?.value).toBe('Ours');
  });

  test('holds a third entry out of that one, and out of a copy where it is not in the book', () => {
    const three = new Map(TWO).set(C, entry(C, sent('price')));
    const chain = merged(merged(three, C, B), B, A);
    expect(keysOf(chain, A)).toEqual([...keysOf(TWO, B), ...keysOf(three, C)].sort());
    expect(settlingsOf(chain).size).toBe(0);
    const handedOver = new Map(merged(three, C, B));
    handedOver.delete(C);
    const [again, once] = [merged(parted(merged(handedOver, B, A), B), B, A), merged(handedOver, B, A)];
    expect(keysOf(once, A)).toEqual(keysOf(chain, A));
    expect(keysOf(again, A)).toEqual(expect.arrayContaining(keysOf(chain, A)));
  });

  test('drops the copies of an earlier merge that another browser still had', () => {
    const again = merged(parted(both, B), B, A, '888888888888');
    const now = settled(union(again, settled(after(both, B, '666666666666', read('late')), '999999999999')));
    expect(settlingsOf(now).size).toBe(0);
    expect(viewIn(now, A).assets.get(toId('late'))?.read).toHaveLength(1);
    expect(viewIn(now, A).assets.get(toId('goal-menu'))?.sent).toHaveLength(1);
  });
});

describe('the look before a merge', () => {
  test('tells what comes, which name and which ids stay, and writes nothing', () => {
    expect(mergePreview(TWO, A, B)).toEqual({
      label: 'Aoba',
      happened: 3,
      values: 2,
      crm: [
        { part: 'account', value: '001A', isFromOther: false, dropped: '001B' },
        { part: 'deal', value: '77', isFromOther: true },
      ],
    });
    expect(mergePreview(TWO, B, A).label).toBe('Aoba K.K.');
    expect(mergePreview(new Map([[A, journalOf(sent('x'))]]), A, C)).toEqual({
      label: '',
      happened: 0,
      values: 0,
      crm: [],
    });
    expect(mergePreview(TWO, C, C)).toMatchObject({ happened: 0, values: 0 });
  });
});
