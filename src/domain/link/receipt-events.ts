import { SECONDS_PER_DAY, type DayNumber } from '../shared/calendar-day.ts';
import type { EventStamp, KnownEvent } from '../journal/event.ts';
import type { EventId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import type { AssetList } from './asset-list.ts';
import { foldReceipts, withoutCopies } from './receipt-fold.ts';
import type { CodeNames, ReceiptMark } from './receipt-marks.ts';
import { couldSay, markKey, marksOf } from './receipt-marks.ts';
import type { Receipt } from './receipt.ts';

/*
 * A receipt becomes events of a journey. An event id is `<writer>.<number>`, and the number is computed from what is
 * said: (seq × 32 + slot) × 4,096 + code. So taking a receipt in twice, on two devices, in any order, or again after the
 * site learned more codes gives the same ids, and the union of journals adds nothing twice. Receipt writers are drawn
 * apart from the writers of page loads, so the two never share ids.
 */
export interface ReceiptEvents {
  readonly events: readonly KnownEvent[];
  /** Marks that cannot be shown: a code this build does not know, or a list that is none of those given. */
  readonly unplaced: number;
}

const SLOTS = 32;
/** The undo of a mark has the slot of the mark plus this. */
const UNDO = 16;

/** One receipt alone. `lists`: every edition of the plan that was sent under this plan id. */
export function receiptToEvents(
  receipt: Receipt,
  lists: readonly AssetList[],
  names: CodeNames,
): ReceiptEvents {
  return eventsOf([receipt], receipt, lists, names);
}

/**
 * All receipts of one journey. A mark that a later receipt of the same writer could have repeated and did not was taken
 * back: it is undone. The rest stays with its own day. More receipts only ever add events, so devices that took in
 * different ones agree after merging as soon as one of them has seen all. Question marks need no undo to agree: they
 * are ordered by `seq`.
 */
export function receiptsToEvents(
  receipts: Iterable<Receipt>,
  lists: readonly AssetList[],
  names: CodeNames,
): ReceiptEvents {
  const single = withoutCopies(receipts);
  const latest = new Set(foldReceipts(single));
  const parts = single.map((receipt) => ({ receipt, ...eventsOf(single, receipt, lists, names) }));
  return {
    events: parts.flatMap(({ events }) => events),
    unplaced: parts
      .filter(({ receipt }) => latest.has(receipt))
      .reduce((sum, { unplaced }) => sum + unplaced, 0),
  };
}

function eventsOf(
  all: readonly Receipt[],
  receipt: Receipt,
  lists: readonly AssetList[],
  names: CodeNames,
): ReceiptEvents {
  const isTakenBack = takenBackBy(all, receipt, lists, names);
  const marks = marksOf(receipt, lists, names);
  const events = marks.flatMap(({ slot, code, day, body }): readonly KnownEvent[] => {
    if (body === undefined || code === undefined) return [];
    const event: KnownEvent = { ...stampOf(receipt, day, slot, code, names), ...body };
    if (!isTakenBack({ slot, code })) return [event];
    const undo = stampOf(receipt, receipt.day, slot + UNDO, code, names);
    return [event, { ...undo, kind: 'undo', ids: [event.id] }];
  });
  return { events, unplaced: marks.filter(({ body }) => body === undefined).length };
}

function takenBackBy(
  all: readonly Receipt[],
  receipt: Receipt,
  lists: readonly AssetList[],
  names: CodeNames,
): (mark: { readonly slot: number; readonly code: number }) => boolean {
  const later = all
    .filter((one) => one.planId === receipt.planId && one.writer === receipt.writer && one.seq > receipt.seq)
    .map((one) => ({ one, said: keysOf(marksOf(one, lists, names)) }));
  return ({ slot, code }) =>
    later.some(({ one, said }) => couldSay(one, slot, code, lists) && !said.has(markKey(slot, code)));
}

function keysOf(marks: readonly ReceiptMark[]): ReadonlySet<number> {
  return new Set(marks.flatMap(({ slot, code }) => (code === undefined ? [] : [markKey(slot, code)])));
}

function stampOf(receipt: Receipt, day: DayNumber, slot: number, code: number, names: CodeNames): EventStamp {
  const { writer, seq } = receipt;
  const by = receipt.name ?? (receipt.role === undefined ? undefined : names.role(receipt.role));
  const id = toId<EventId>(`${writer}.${markKey(seq * SLOTS + slot, code)}`);
  return { id, counter: seq, at: day * SECONDS_PER_DAY, ...(by === undefined ? {} : { by }) };
}
