import type { KnownEvent } from '../journal/event.ts';
import type { EventBody } from '../journal/event.ts';
import { isKnown } from '../journal/event.ts';
import { compareEvents } from '../journal/event-order.ts';
import type { PersonPart } from '../journal/fields.ts';
import { PERSON_PARTS, personField } from '../journal/fields.ts';
import type { Journal } from '../journal/journal.ts';
import { readField } from '../journal/read-field.ts';
import { viewOf } from '../journal/view.ts';
import { dayOrInstant } from '../shared/calendar-day.ts';

/** How somebody stands to the purchase, as far as the rep knows. */
export const STANCES = ['unknown', 'for', 'neutral', 'against'] as const;
export type Stance = (typeof STANCES)[number];

/** A chair of a prospect's buying group: a role, with the name of who sits on it if that is known. */
export interface Person {
  readonly id: string;
  /** Empty if only the chair is known. */
  readonly name: string;
  /** The id of a role; empty if nobody said. */
  readonly role: string;
  readonly stance: Stance;
  readonly mail: string;
  readonly phone: string;
  /** The last conversation with them: a day, or an instant where no day was given. Undefined if none is known. */
  readonly lastContact?: string;
}

/** Registers of one journey: two colleagues may change different parts of one person. */
export function personBodies(
  id: string,
  parts: Partial<Readonly<Record<PersonPart, string>>>,
): readonly EventBody[] {
  return PERSON_PARTS.flatMap((part) => {
    const value = parts[part];
    return value === undefined ? [] : [{ kind: 'set', field: personField(id, part), value } as const];
  });
}

/** In the order in which they were written down. One without a name and without a role was taken away. */
export function peopleOf(journal: Journal): readonly Person[] {
  const { fields, undone } = viewOf(journal);
  const ids = new Set<string>();
  for (const field of fields.keys()) {
    const read = readField(field);
    if (read?.kind === 'person') ids.add(read.id);
  }
  const talks = [...journal.values()].filter(isKnown).filter(({ id }) => !undone.has(id));
  talks.sort(compareEvents);
  return [...ids]
    .map((id): Person => {
      const value = (part: PersonPart) => fields.get(personField(id, part))?.value ?? '';
      const name = value('name');
      const last = lastContact(talks, name);
      return {
        id,
        name,
        role: value('role'),
        stance: STANCES.find((stance) => stance === value('stance')) ?? 'unknown',
        mail: value('mail'),
        phone: value('phone'),
        ...(last === undefined ? {} : { lastContact: last }),
      };
    })
    .filter(({ name, role }) => name !== '' || role !== '');
}

/** Days are told by people and compared; where none was told, the moment it was written down counts. */
function lastContact(talks: readonly KnownEvent[], name: string): string | undefined {
  if (name === '') return undefined;
  const days = talks.flatMap((event) =>
    (event.kind === 'told' || event.kind === 'question') && event.to === name
      ? [event.on ?? dayOrInstant(event.at)]
      : [],
  );
  return days.toSorted().at(-1);
}
