import type { Result } from '../shared/result.ts';
import { failure } from '../shared/result.ts';
import { canonicalText, hasOnlyFiniteNumbers } from './canonical-json.ts';
import type { JournalEvent } from './event.ts';
import { compareEvents } from './event-order.ts';
import type { Journal } from './journal.ts';
import { journalOf } from './journal.ts';
import type { RecordProblem } from './journal-record.ts';
import { decodeEvent, encodeEvent } from './journal-record.ts';

/** A record that could not be read, by its place in its list, from 1. */
export interface Unreadable {
  readonly position: number;
  readonly problem: RecordProblem;
}

/** What a list of records in a file holds. */
export interface RecordList {
  readonly events: Journal;
  readonly unreadable: readonly Unreadable[];
}

/** JSON of the records, one a line, in the order of events: two files of one journey differ only where it does. */
export function encodeRecords(events: Journal): string {
  const records = [...events.values()].sort(compareEvents).map(encodeEvent);
  return `[\n${records.join(',\n')}\n]`;
}

/** What cannot be read is told, what can be read is not held up by it. */
export function decodeRecords(list: readonly unknown[]): RecordList {
  const events: JournalEvent[] = [];
  const unreadable: Unreadable[] = [];
  for (const [index, record] of list.entries()) {
    const decoded = recordOf(record);
    if (decoded.ok) events.push(decoded.value);
    else unreadable.push({ position: index + 1, problem: decoded.problem });
  }
  return { events: journalOf(events), unreadable };
}

function recordOf(record: unknown): Result<JournalEvent, RecordProblem> {
  // Canonical text would turn 1e999 into null without a word.
  if (!hasOnlyFiniteNumbers(record)) return failure({ kind: 'number-out-of-range' });
  return decodeEvent(canonicalText(record));
}
