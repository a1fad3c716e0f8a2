import { toHex } from './bytes.ts';
import { receiptFields } from './receipt-encode.ts';
import type { Receipt } from './receipt.ts';

/**
 * The receipts that count: of each writer of each plan the one with the greatest `seq`, since each is a whole snapshot;
 * different writers stand beside each other. A function of the set: order, repetition and folding a part first change
 * nothing. Two bodies under one `seq` (a copied profile, a hostile writer): the greater bytes count everywhere.
 */
export function foldReceipts(receipts: Iterable<Receipt>): readonly Receipt[] {
  return greatestOf(receipts, ({ planId, writer }) => `${planId}.${writer}`);
}

/** One receipt per plan, writer and seq: what remains after equal and contradicting copies are put aside. */
export function withoutCopies(receipts: Iterable<Receipt>): readonly Receipt[] {
  return greatestOf(receipts, ({ planId, writer, seq }) => `${planId}.${writer}.${seq}`);
}

function greatestOf(receipts: Iterable<Receipt>, keyOf: (receipt: Receipt) => string): readonly Receipt[] {
  const kept = new Map<string, Receipt>();
  for (const receipt of receipts) {
    const key = keyOf(receipt);
    const present = kept.get(key);
    if (present === undefined || isGreater(receipt, present)) kept.set(key, receipt);
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, receipt]) => receipt);
}

function isGreater(receipt: Receipt, present: Receipt): boolean {
  if (receipt.seq !== present.seq) return receipt.seq > present.seq;
  return toHex(Uint8Array.from(receiptFields(receipt))) > toHex(Uint8Array.from(receiptFields(present)));
}
