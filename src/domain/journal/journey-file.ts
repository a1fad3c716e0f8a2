import type { JourneyId } from '../shared/brand.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { canonicalText, isRecord } from './canonical-json.ts';
import type { JournalEvent } from './event.ts';
import { compareEvents } from './event-order.ts';
import type { Journal } from './journal.ts';
import { JSON_FILE_PROBLEMS, readJsonFile, shortText } from './json-file.ts';
import { isJourneyId } from './journey-id.ts';
import type { Unreadable } from './record-list.ts';
import { decodeRecords, encodeRecords } from './record-list.ts';

/*
 * The file a journey is exported to and imported from: JSON,
 *   {"format":"shirube-journey","version":1,"exportedAt":"2026-11-22T03:00:00Z","site":"/","journey":"0123456789abcdef",
 *    "label":"…","events":[<records as in journal-record.ts>, …]}
 * Life cycle: each released version leaves a fixture and is read for ever. A later version that only adds fields keeps
 * the number; records of newer builds inside are kept as they are.
 */
const FORMAT = 'shirube-journey';
const VERSION = 1;
/** Length in UTF-16 code units. */
export const LONGEST_FILE = 5 * 1024 * 1024;

export const FILE_PROBLEMS = [...JSON_FILE_PROBLEMS, 'not-a-journey', 'newer-version'] as const;

export interface FileProblem {
  readonly kind: (typeof FILE_PROBLEMS)[number];
}

export interface JourneyFile {
  readonly journey: JourneyId;
  /** The name of the purchase when it was exported; shown in the preview only. */
  readonly label: string;
  /** ISO time, shown and never compared; empty if the file does not say. */
  readonly exportedAt: string;
  /** Path of the site it came from. */
  readonly site: string;
  readonly events: Journal;
}

export interface DecodedFile extends JourneyFile {
  readonly unreadable: readonly Unreadable[];
}

export function encodeJourneyFile({ journey, label, exportedAt, site, events }: JourneyFile): string {
  const head = { format: FORMAT, version: VERSION, journey, label, exportedAt, site };
  const opening = canonicalText(head).slice(0, -1);
  return `${opening},"events":${encodeRecords(events)}}\n`;
}

/** Never throws, whatever the text. What cannot be read is told, what can be read is not held up by it. */
export function decodeJourneyFile(text: string): Result<DecodedFile, FileProblem> {
  const read = readJsonFile(text, LONGEST_FILE);
  if (!read.ok) return read;
  const file = read.value;
  if (!isRecord(file) || file['format'] !== FORMAT || typeof file['version'] !== 'number')
    return failure({ kind: 'not-a-journey' });
  if (file['version'] > VERSION) return failure({ kind: 'newer-version' });
  const { journey, events: list } = file;
  if (!isJourneyId(journey) || !Array.isArray(list)) return failure({ kind: 'not-a-journey' });
  return success({ journey, ...headOf(file), ...decodeRecords(list) });
}

/** The events of a file that a journal does not hold yet, in the order of events. */
export function newEvents(file: Pick<JourneyFile, 'events'>, present: Journal): readonly JournalEvent[] {
  return [...file.events.values()].filter(({ id }) => !present.has(id)).sort(compareEvents);
}

function headOf(file: Readonly<Record<string, unknown>>): Pick<JourneyFile, 'label' | 'exportedAt' | 'site'> {
  return {
    label: shortText(file['label']),
    exportedAt: shortText(file['exportedAt']),
    site: shortText(file['site']),
  };
}
