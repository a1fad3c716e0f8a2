import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entries } from '../../../src/domain/merge/entry-place.ts';
import { placeOf } from '../../../src/domain/merge/entry-place.ts';
import { settlingsOf } from '../../../src/domain/merge/merged-entries.ts';
import { activitiesOf } from '../../../src/domain/export/activity.ts';
import { originOf } from '../../../src/domain/journal/copied-event.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import type { JourneyId } from '../../../src/domain/shared/brand.ts';
import { journalOfEvents, read, sent, set } from '../support/journals.ts';
import { SOME } from '../support/arbitraries.ts';
import { A, B, C, TWO, after, entry, keysOf, merged, parted, settled, union, viewIn } from './entries.ts';

type Act = readonly ['merge' | 'part' | 'note', JourneyId, JourneyId, EventBody];

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.tuple(
    fc.constantFrom('merge' as const, 'part' as const, 'note' as const),
    fc.constantFrom(A, B, C),
    fc.constantFrom(A, B, C),
    fc.constantFrom(sent('goal-menu'), read('price'), set('label', 'New'), set('crm:deal', '5')),
  ),
  { maxLength: 8 },
);

function run(entries: Entries, list: readonly Act[], writer: string): Entries {
  return list.reduce((now, [what, one, other, body]) => {
    if (what === 'note') return settled(after(now, one, writer, body), writer);
    if (what === 'part') return parted(now, one, writer);
    return one === other ? now : merged(now, one, other, writer);
  }, entries);
}

test('two browsers that merge, part and note what they like agree once their books are one, and nothing is lost', () => {
  const three = new Map(TWO).set(C, entry(C, set('label', 'C'), sent('price')));
  fc.assert(
    fc.property(acts, acts, (mine, theirs) => {
      const a = run(three, mine, 'dddddddddddd');
      const b = run(three, theirs, 'eeeeeeeeeeee');
      const [here, there] = [settled(union(a, b), 'd0d0d0d0d0d0'), settled(union(b, a), 'e0e0e0e0e0e0')];
      const whole = union(here, there);
      expect(settlingsOf(whole).size).toBe(0);
      expect(settlingsOf(here).size).toBe(0);
      for (const id of [A, B, C]) {
        expect(viewIn(here, id).fields).toEqual(viewIn(whole, id).fields);
        expect(viewIn(here, id).assets).toEqual(viewIn(there, id).assets);
        expect(keysOf(here, id)).toEqual(keysOf(there, id));
        const own = [...(here.get(id)?.values() ?? [])].filter((event) => originOf(event) === undefined);
        const { home } = placeOf(here, id);
        const shown = new Set(keysOf(here, home));
        const live = activitiesOf(id, '', journalOfEvents(...own));
        for (const { event } of live)
          if (!viewIn(here, id).undone.has(event)) expect(shown).toContain(`${id}/${event}`);
      }
    }),
    SOME,
  );
});
