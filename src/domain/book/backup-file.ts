import type { JourneyId } from '../shared/brand.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { canonicalText, isRecord } from '../journal/canonical-json.ts';
import type { Journal } from '../journal/journal.ts';
import { isJourneyId } from '../journal/journey-id.ts';
import { JSON_FILE_PROBLEMS, readJsonFile, shortText } from '../journal/json-file.ts';
import type { RecordList } from '../journal/record-list.ts';
import { decodeRecords, encodeRecords } from '../journal/record-list.ts';

/*
 * The whole book in one file: JSON,
 *   {"format":"shirube-book","version":1,"exportedAt":"2026-11-22T03:00:00Z","site":"/",
 *    "waiting":["r1.…", …],
 *    "journeys":[{"journey":"0123456789abcdef","label":"…","events":[<records as in journal-record.ts>, …]}, …]}
 * Life cycle as of journey files: each released version leaves a fixture and is read for ever; records of newer builds
 * inside are kept as they are. Whoever holds the file can read everything in it, also the secrets of the plan links.
 */
const FORMAT = 'shirube-book';
const VERSION = 1;
/** Length in UTF-16 code units: three times what a browser stores. */
export const LONGEST_BACKUP = 16 * 1024 * 1024;
const LONGEST_PAYLOAD = 8000;
const PAYLOAD = /^r[1-9][0-9]?\.[\w-]+$/;

export const BACKUP_PROBLEMS = [...JSON_FILE_PROBLEMS, 'not-a-book', 'one-journey', 'newer-version'] as const;

export interface BackupProblem {
  readonly kind: (typeof BACKUP_PROBLEMS)[number];
}

export interface BackupJourney {
  readonly journey: JourneyId;
  /** The name when it was saved; shown in the preview only. */
  readonly label: string;
  readonly events: Journal;
}

export interface BookBackup {
  /** ISO time, shown and never compared; empty if the file does not say. */
  readonly exportedAt: string;
  /** Path of the site it came from. */
  readonly site: string;
  /** Receipts in quarantine. */
  readonly waiting: readonly string[];
  readonly journeys: readonly BackupJourney[];
}

export interface DecodedBackup extends Omit<BookBackup, 'journeys'> {
  readonly journeys: readonly (Omit<BackupJourney, 'events'> & RecordList)[];
  /** Places in the list of journeys, from 1, at which no journey was found. */
  readonly unreadable: readonly number[];
}

export function encodeBackup({ exportedAt, site, waiting, journeys }: BookBackup): string {
  const opening = canonicalText({ exportedAt, format: FORMAT, site, version: VERSION, waiting }).slice(0, -1);
  const parts = journeys.map(({ journey, label, events }) => {
    const head = canonicalText({ journey, label }).slice(0, -1);
    return `${head},"events":${encodeRecords(events)}}`;
  });
  return `${opening},"journeys":[\n${parts.join(',\n')}\n]}\n`;
}

/** Never throws, whatever the text. */
export function decodeBackup(text: string): Result<DecodedBackup, BackupProblem> {
  const read = readJsonFile(text, LONGEST_BACKUP);
  if (!read.ok) return read;
  const file = read.value;
  if (!isRecord(file)) return failure({ kind: 'not-a-book' });
  if (file['format'] === 'shirube-journey') return failure({ kind: 'one-journey' });
  const { format, version, journeys, waiting } = file;
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(journeys))
    return failure({ kind: 'not-a-book' });
  if (version > VERSION) return failure({ kind: 'newer-version' });
  return success({
    exportedAt: shortText(file['exportedAt']),
    site: shortText(file['site']),
    waiting: Array.isArray(waiting) ? waiting.filter(isPayload) : [],
    ...journeysOf(journeys),
  });
}

function journeysOf(list: readonly unknown[]): Pick<DecodedBackup, 'journeys' | 'unreadable'> {
  const journeys = new Map<JourneyId, DecodedBackup['journeys'][number]>();
  const unreadable: number[] = [];
  for (const [index, entry] of list.entries()) {
    const found = journeyOf(entry);
    if (found === undefined || journeys.has(found.journey)) unreadable.push(index + 1);
    else journeys.set(found.journey, found);
  }
  return { journeys: [...journeys.values()], unreadable };
}

function journeyOf(entry: unknown): DecodedBackup['journeys'][number] | undefined {
  if (!isRecord(entry)) return undefined;
  const { journey, events } = entry;
  if (!isJourneyId(journey) || !Array.isArray(events)) return undefined;
  return { journey, label: shortText(entry['label']), ...decodeRecords(events) };
}

function isPayload(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_PAYLOAD && PAYLOAD.test(value);
}
