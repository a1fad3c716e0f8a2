import type { KnownEvent } from '../journal/event.ts';
import { isKnown } from '../journal/event.ts';
import { numberKey } from '../journal/book-registers.ts';
import { originOf } from '../journal/copied-event.ts';
import { FIELD, MERGED_INTO } from '../journal/fields.ts';
import type { Journal } from '../journal/journal.ts';
import { readField } from '../journal/read-field.ts';
import { viewOf } from '../journal/view.ts';
import type { JourneyId } from '../shared/brand.ts';

/** What an entry is in itself: its links with their key, what was signed with it, where it stands in the list. */
const OWN: ReadonlySet<string> = new Set([
  FIELD.side,
  FIELD.secret,
  FIELD.plan,
  FIELD.passedOn,
  FIELD.planShared,
  FIELD.receiptWriter,
  FIELD.archived,
  MERGED_INTO,
]);

/** True for what never goes into the entry that another one is merged into. */
export function staysBehind(event: KnownEvent): boolean {
  if (event.kind === 'undo') return true;
  return event.kind === 'set' && (OWN.has(event.field) || readField(event.field)?.kind === 'receipt');
}

/** What only one value can stand in; undefined for what happened, of which both entries keep everything. */
export function registerOf(event: KnownEvent): string | undefined {
  switch (event.kind) {
    case 'set':
      // The title and the address of a link of one's own belong together.
      return `set ${event.field.replace(/^(link:\d+)\/.*$/, '$1')}`;
    case 'number':
      return `number ${numberKey(event.tool, event.input, event.estimate)}`;
    case 'step':
      return `step ${event.step} ${event.part}`;
    case 'option':
      return `option ${event.option}`;
    case 'requirement':
      return `requirement ${event.requirement}`;
    default:
      return undefined;
  }
}

/** The registers in which something stands that did not come from `guest`: where both have something, this stays. */
export function takenIn(journal: Journal, guest: JourneyId): ReadonlySet<string> {
  const { undone, fields } = viewOf(journal);
  const taken = new Set<string>();
  for (const event of journal.values()) {
    if (!isKnown(event) || undone.has(event.id) || originOf(event)?.journey === guest) continue;
    const isOver =
      event.kind === 'set' && (event.value === '' || fields.get(event.field)?.event !== event.id);
    const register = registerOf(event);
    if (register !== undefined && !isOver) taken.add(register);
  }
  return taken;
}
