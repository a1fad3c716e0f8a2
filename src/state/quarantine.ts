import { isRecord } from '~/domain/journal/canonical-json.ts';
import { parseJson } from '~/domain/shared/parse-json.ts';
import { toHex } from '~/domain/link/bytes.ts';
import { storage } from './storage.ts';
import { digest } from './digest.ts';
import { keys } from './storage-keys.ts';

/** Why a receipt waits: it names no plan of this browser, was made without the link, or needs a newer site. */
export const QUARANTINE_REASONS = ['unknown-plan', 'bad-signature', 'newer'] as const;
export type QuarantineReason = (typeof QUARANTINE_REASONS)[number];

export interface Quarantined {
  /** Names it for `forgetQuarantined`. */
  readonly key: string;
  readonly payload: string;
  readonly reason: QuarantineReason;
  /** Seconds since 1970, for display only. */
  readonly at: number;
}

/** Keeps a receipt that could not be taken in; the same one again changes nothing but the reason and the time. */
export function quarantine(payload: string, reason: QuarantineReason, at: number): void {
  const hash = toHex(digest.sha256(new TextEncoder().encode(payload)).slice(0, 8));
  storage.write(`${keys.quarantine}${hash}`, JSON.stringify({ v: 1, payload, reason, at }));
}

/** What waits, in a stable order. Records of another shape are left alone and not shown. */
export function quarantined(): readonly Quarantined[] {
  return storage
    .keys(keys.quarantine)
    .sort()
    .flatMap((key) => recordAt(key) ?? []);
}

export function forgetQuarantined(key: string): void {
  if (key.startsWith(keys.quarantine)) storage.remove(key);
}

function recordAt(key: string): Quarantined | undefined {
  const record = parseJson(storage.read(key));
  if (!isRecord(record)) return undefined;
  const { payload, at } = record;
  const reason = QUARANTINE_REASONS.find((known) => known === record['reason']);
  if (typeof payload !== 'string' || reason === undefined || typeof at !== 'number') return undefined;
  return { key, payload, reason, at };
}
