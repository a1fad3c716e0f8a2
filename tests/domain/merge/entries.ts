import type { Entries } from '../../../src/domain/merge/entry-place.ts';
import { mergeMarks } from '../../../src/domain/merge/entry-place.ts';
import { settlingsOf } from '../../../src/domain/merge/merged-entries.ts';
import { activitiesOf } from '../../../src/domain/export/activity.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { MERGED_INTO } from '../../../src/domain/journal/fields.ts';
import { emptyJournal, merge, nextLamport } from '../../../src/domain/journal/journal.ts';
import type { JourneyView } from '../../../src/domain/journal/view.ts';
import { viewOf } from '../../../src/domain/journal/view.ts';
import type { JourneyId } from '../../../src/domain/shared/brand.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { anEvent, eventId, journalOfEvents, mark, read, sent, set } from '../support/journals.ts';

export const [A, B, C] = ['a', 'b', 'c'].map((digit) => toId<JourneyId>(digit.repeat(16))) as [
  JourneyId,
  JourneyId,
  JourneyId,
];
export const WRITERS = { [A]: 'aaaaaaaaaaaa', [B]: 'bbbbbbbbbbbb', [C]: 'cccccccccccc' };

/** A writer never uses a number twice, in whichever entry. */
const BASES = new Map([
  [A, 1000],
  [B, 2000],
  [C, 3000],
]);

/** The events of an entry, each with an id that only it has. */
export function entry(id: JourneyId, ...bodies: readonly EventBody[]) {
  return journalOfEvents(
    ...bodies.map((body, at) => anEvent(at + 1, body, { id: eventId(at + 1, WRITERS[id]) })),
  );
}

/** The entries after something was recorded in one of them. */
export function after(
  entries: Entries,
  id: JourneyId,
  writer: string,
  ...bodies: readonly EventBody[]
): Entries {
  let journal = entries.get(id) ?? emptyJournal;
  for (const body of bodies) {
    const counter = nextLamport(journal);
    const own = [...journal.keys()].filter((one) => one.startsWith(writer)).length;
    journal = merge(
      journal,
      journalOfEvents(anEvent(counter, body, { id: eventId(own + (BASES.get(id) ?? 0), writer), counter })),
    );
  }
  return new Map(entries).set(id, journal);
}

/** What a browser does where the book is shown. */
export function settled(entries: Entries, writer = '111111111111'): Entries {
  let now = entries;
  for (const [id, { add, undo }] of settlingsOf(entries)) {
    now = new Map(now).set(id, merge(now.get(id) ?? emptyJournal, journalOfEvents(...add)));
    if (undo.length > 0) now = after(now, id, writer, { kind: 'undo', ids: undo });
  }
  return now;
}

export const merged = (entries: Entries, other: JourneyId, kept: JourneyId, writer = '222222222222') =>
  settled(after(entries, other, writer, set(MERGED_INTO, kept)), writer);

export const parted = (entries: Entries, other: JourneyId, writer = '333333333333') =>
  settled(
    after(entries, other, writer, { kind: 'undo', ids: mergeMarks(entries.get(other) ?? emptyJournal) }),
    writer,
  );

export const viewIn = (entries: Entries, id: JourneyId): JourneyView =>
  viewOf(entries.get(id) ?? emptyJournal);
export const valueIn = (entries: Entries, id: JourneyId, field: string) =>
  viewIn(entries, id).fields.get(field)?.value;
export const keysOf = (entries: Entries, id: JourneyId) =>
  activitiesOf(id, '', entries.get(id) ?? emptyJournal)
    .map(({ journey, event }) => `${journey}/${event}`)
    .sort();
export const union = (a: Entries, b: Entries): Entries =>
  new Map(
    [...new Set([...a.keys(), ...b.keys()])].map((id) => [
      id,
      merge(a.get(id) ?? emptyJournal, b.get(id) ?? emptyJournal),
    ]),
  );

export const OTHER = [
  set('side', 'sales'),
  set('secret', '00'),
  set('plan', 'p1.x'),
  set('passedOn', 'p1.y'),
  set('planShared', 'p1.z'),
  set('receiptWriter', '0123456789ab'),
  set('receipt:0123456789ab.7', 'r1.x'),
  set('archived', '1'),
  set('label', 'Aoba K.K.'),
  set('crm:account', '001B'),
  set('crm:deal', '77'),
  set('person:p1/name', 'Sato'),
  sent('goal-menu'),
  read('goal-menu'),
  mark('why-now', 'answered'),
];

export const TWO: Entries = new Map([
  [A, entry(A, set('side', 'sales'), set('secret', 'ff'), set('label', 'Aoba'), set('crm:account', '001A'))],
  [B, entry(B, ...OTHER)],
]);
