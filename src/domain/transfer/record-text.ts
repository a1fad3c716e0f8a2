import { canonicalText, isRecord, type JsonRecord } from '../journal/canonical-json.ts';
import { compareEvents } from '../journal/event-order.ts';
import { encodeEvent } from '../journal/journal-record.ts';
import type { DecodedFile, JourneyFile } from '../journal/journey-file.ts';
import { isJourneyId } from '../journal/journey-id.ts';
import { shortText } from '../journal/json-file.ts';
import { decodeRecords } from '../journal/record-list.ts';
import { parseJson } from '../shared/parse-json.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { isList } from '../shared/shape.ts';

/*
 * A whole purchase as a short text, which a link carries compressed (record-link.ts): JSON,
 *   [journey, label, exportedAt, [writer, …], [[w, seq, n, t, {…}], …]]
 * Each event is a record of journal-record.ts. Its id "0123456789ab.7" stands as the place of its writer and the 7; `n` and
 * `t` as their difference from the event before; `v` only where it is not 1. Everything else is as in the record, so events
 * of newer builds come through as they are.
 */
const STAMP_NAMES = ['id', 'n', 't', 'v'];
const FIRST_VERSION = 1;

export type RecordFile = Omit<JourneyFile, 'site'>;

/** The text; `readRecordText` gives the same events back, byte for byte. */
export function writeRecordText({ journey, label, exportedAt, events }: RecordFile): string {
  const writers = new Map<string, number>();
  let lastCounter = 0;
  let lastTime = 0;
  const rows = [...events.values()].sort(compareEvents).map((event) => {
    const { id, counter, at } = event;
    const dot = id.indexOf('.');
    const writer = id.slice(0, dot);
    const place = writers.get(writer) ?? writers.size;
    writers.set(writer, place);
    const row = [
      place,
      Number(id.slice(dot + 1)),
      counter - lastCounter,
      at - lastTime,
      restOf(encodeEvent(event)),
    ];
    lastCounter = counter;
    lastTime = at;
    return row;
  });
  return canonicalText([journey, label, exportedAt, [...writers.keys()], rows]);
}

function restOf(text: string): JsonRecord {
  const fields = [parseJson(text)].filter(isRecord).flatMap((record) => Object.entries(record));
  return Object.fromEntries(
    fields.filter(
      ([name, value]) => !STAMP_NAMES.includes(name) || (name === 'v' && value !== FIRST_VERSION),
    ),
  );
}

/** Never throws, whatever the text. An event that cannot be read is told, as in a file. */
export function readRecordText(text: string): Result<DecodedFile, { readonly kind: 'not-a-journey' }> {
  const read = parseJson(text);
  const [journey, label, exportedAt, writers, rows] = isList(read) ? read : [];
  if (!isJourneyId(journey) || !isList(writers) || !isList(rows)) return failure({ kind: 'not-a-journey' });
  let counter = 0;
  let time = 0;
  const records = rows.map((row) => {
    const [place, sequence, counterStep, timeStep, rest] = isList(row) ? row : [];
    counter += numberOf(counterStep);
    time += numberOf(timeStep);
    const id = `${String(writers[numberOf(place)])}.${String(sequence)}`;
    return { v: FIRST_VERSION, ...(isRecord(rest) ? rest : {}), id, n: counter, t: time };
  });
  const head = { journey, label: shortText(label), exportedAt: shortText(exportedAt), site: '' };
  return success({ ...head, ...decodeRecords(records) });
}

/** NaN for anything that is none: what is counted from it is then refused as a record. */
function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
