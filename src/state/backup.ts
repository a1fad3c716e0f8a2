import { isRecord } from '~/domain/journal/canonical-json.ts';
import { parseJson } from '~/domain/shared/parse-json.ts';
import { atom } from 'nanostores';
import { isBackupDue } from '~/domain/book/backup-due.ts';
import { encodeBackup, type DecodedBackup } from '~/domain/book/backup-file.ts';
import { KITS_JOURNEY } from '~/domain/book/own-kits.ts';
import { planRestore, type RestorePlan } from '~/domain/book/restore-plan.ts';
import { labelOf } from '~/domain/journal/fields.ts';
import { journalOf, type Journal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { $entries } from './book.ts';
import { nowInSeconds } from './clock.ts';
import { daysSince } from './days-since.ts';
import { $spaces } from './depot/spaces.ts';
import { journalIn, mergeIn } from './journals.ts';
import { eraseJourney } from './purchases.ts';
import { forgetQuarantined, quarantine, quarantined } from './quarantine.ts';
import { storage } from './storage.ts';
import { keys } from './storage-keys.ts';
import { undoIn } from './undo.ts';

/** The last time the book was saved to a file. */
export interface LastBackup {
  /** Seconds since 1970. */
  readonly at: number;
  /** How many events the book held then. */
  readonly events: number;
}

export const $lastBackup = atom<LastBackup | undefined>(undefined);

export function readLastBackup(): void {
  $lastBackup.set(lastBackupIn(storage.read(keys.backup)));
}

function lastBackupIn(text: string | undefined): LastBackup | undefined {
  const record = parseJson(text);
  if (!isRecord(record)) return undefined;
  const { at, events } = record;
  return typeof at === 'number' && typeof events === 'number' ? { at, events } : undefined;
}

/** All that the book holds: its prospects, also merged ones, and its kits where there are some. */
function bookJournals(): readonly (readonly [JourneyId, Journal])[] {
  const kits = journalIn(KITS_JOURNEY);
  return [...$entries.get(), ...(kits.size === 0 ? [] : [[KITS_JOURNEY, kits] as const])];
}

/** The whole book as a file, its kits, archived prospects and waiting receipts included. */
export function bookBackup(exportedAt: string): string {
  const journeys = bookJournals().map(([journey, events]) => ({
    journey,
    label: labelOf(viewOf(events)),
    events,
  }));
  const waiting = quarantined().map(({ payload }) => payload);
  return encodeBackup({ exportedAt, site: import.meta.env.BASE_URL, waiting, journeys });
}

/** Keeps in mind that the book was saved. */
export function noteBackup(): void {
  const last = { at: nowInSeconds(), events: eventsInBook() };
  storage.write(keys.backup, JSON.stringify({ v: 1, ...last }));
  $lastBackup.set(last);
}

export function eventsInBook(): number {
  let count = 0;
  for (const [, journal] of bookJournals()) count += journal.size;
  return count;
}

/** What of the book stands in no file. */
export interface BackupDue {
  readonly fresh: number;
  /** Since it was saved last, or since its first entry. */
  readonly days: number;
  /** True if it was never saved. */
  readonly isFirst: boolean;
}

/** Undefined while there is little to lose, and where a team's store has the book as well. */
export function backupDue(): BackupDue | undefined {
  if ([...$spaces.get().values()].some(({ kind }) => kind === 'book')) return undefined;
  const last = $lastBackup.get();
  const fresh = eventsInBook() - (last?.events ?? 0);
  const days = daysSince(last?.at ?? firstEntry()) ?? 0;
  return isBackupDue(fresh, days) ? { fresh, days, isFirst: last === undefined } : undefined;
}

function firstEntry(): number {
  let first = nowInSeconds();
  for (const [, journal] of bookJournals())
    for (const { at } of journal.values()) first = Math.min(first, at);
  return first;
}

/** What a file would change, before anything is changed. */
export function lookAtBackup(file: DecodedBackup): RestorePlan {
  return planRestore(file, journalIn);
}

/** Adds what is new. Gives the way back: new prospects are removed again, other events taken back. */
export function restoreBackup(plan: RestorePlan, waiting: readonly string[]): () => void {
  for (const { journey, fresh } of plan.journeys) mergeIn(journey, journalOf(fresh));
  const before = new Set(quarantined().map(({ payload }) => payload));
  const added = waiting.filter((payload) => !before.has(payload));
  for (const payload of added) quarantine(payload, 'unknown-plan', nowInSeconds());
  return () => {
    for (const { journey, isNew, fresh } of plan.journeys) {
      if (isNew) eraseJourney(journey);
      else
        undoIn(
          journey,
          fresh.map(({ id }) => id),
        );
    }
    for (const { key, payload } of quarantined()) if (added.includes(payload)) forgetQuarantined(key);
  };
}
