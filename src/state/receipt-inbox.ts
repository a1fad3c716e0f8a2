import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { KnownEvent } from '~/domain/journal/event.ts';
import { receiptField } from '~/domain/journal/fields.ts';
import { journalOf, stamp, type Journal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { findPayloads } from '~/domain/link/finder.ts';
import { openReceipts, type OpenedReceipt } from '~/domain/link/open-text.ts';
import { decodeReceipt, type ReceiptProblem } from '~/domain/link/receipt-decode.ts';
import { receiptsToEvents } from '~/domain/link/receipt-events.ts';
import { marksOf } from '~/domain/link/receipt-marks.ts';
import type { Receipt } from '~/domain/link/receipt.ts';
import { codeNames } from '~/domain/plan/code-names.ts';
import { receiptPayloads, secretOf } from '~/domain/plan/editions.ts';
import type { EventId, JourneyId } from '~/domain/shared/brand.ts';
import { $catalogue } from './catalogue.ts';
import { nowInSeconds } from './clock.ts';
import { digest } from './digest.ts';
import { journalIn, mergeIn, recordIn } from './journals.ts';
import { editionsIn, journeyOfPlan } from './plans.ts';
import { quarantine, type QuarantineReason } from './quarantine.ts';
import { writer } from './writer.ts';

/** What a receipt brings: marks; only the end of earlier ones; or nothing but that its writer keeps the plan. */
export type ReceiptNews = 'marks' | 'taken-back' | 'kept';

export type TakenIn =
  | {
      readonly ok: true;
      readonly journey: JourneyId;
      /** What is new, for undo; empty if everything was here already. */
      readonly events: readonly EventId[];
      /** How many of them say something of an asset or a question. */
      readonly marks: number;
      readonly news: ReceiptNews;
      readonly already: boolean;
    }
  | {
      readonly ok: false;
      readonly reason: 'not-found' | 'damaged' | QuarantineReason;
      /** True if the receipt was kept under quarantine, to be tried again. */
      readonly quarantined: boolean;
    };

/**
 * Takes the receipts in a text (a link, a mail, a file) into the journeys whose plans they answer: a prospect's, or one's
 * own, for the receipt of a colleague. The ids of their events follow from what they say, so taking one in twice, or in
 * two browsers, adds nothing. What fits no plan here goes to quarantine. Needs the catalogue to have come.
 */
export function takeInReceipt(text: string): TakenIn {
  const local = $catalogue.get();
  if (!local) return { ok: false, reason: 'not-found', quarantined: false };
  const { opened, problems } = openReceipts(text, digest, secretOfPlan);
  const taken = opened.flatMap((one) => takeIn(local, one) ?? []);
  const [first] = taken;
  if (first === undefined) return refuse(text, problems);
  const events = taken.flatMap((one) => one.events);
  const marks = taken.reduce((sum, one) => sum + one.marks, 0);
  const { news } = taken.find((one) => one.news === 'marks') ?? first;
  const already = taken.every((one) => one.already);
  return { ok: true, journey: first.journey, events, marks, news, already };
}

export function secretOfPlan(planId: string): Uint8Array | undefined {
  const journey = journeyOfPlan(planId);
  return journey && secretOf(journalIn(journey), digest);
}

interface Taken {
  readonly journey: JourneyId;
  readonly events: readonly EventId[];
  readonly marks: number;
  readonly news: ReceiptNews;
  readonly already: boolean;
}

function takeIn(local: LocalCatalogue, { receipt, payload }: OpenedReceipt): Taken | undefined {
  const journey = journeyOfPlan(receipt.planId);
  if (journey === undefined) return undefined;
  const journal = journalIn(journey);
  const field = receiptField(receipt.writer, receipt.seq);
  const isKept = viewOf(journal).fields.get(field)?.value === payload;
  const lists = editionsIn(journey).map(({ list }) => list);
  const all = [...earlierReceipts(journal), receipt];
  const { events } = receiptsToEvents(all, lists, codeNames(local));
  const missing = events.filter(({ id }) => !journal.has(id));
  const fresh = isKept ? missing : [...missing, ...saidAgain(journal, events, receipt)];
  mergeIn(journey, journalOf(fresh));
  const kept = isKept ? [] : recordIn(journey, { kind: 'set', field, value: payload });
  const ids = [...fresh.map(({ id }) => id), ...kept];
  const marks = fresh.filter(({ kind }) => kind !== 'undo').length;
  const says = marksOf(receipt, lists, codeNames(local)).length;
  const news = says > 0 ? 'marks' : marks < fresh.length ? 'taken-back' : 'kept';
  return { journey, events: ids, marks, news, already: ids.length === 0 };
}

function earlierReceipts(journal: Journal): readonly Receipt[] {
  return [...receiptPayloads(journal).values()].flatMap((payload) => {
    const read = decodeReceipt(payload, digest, secretOfPlan);
    return read.ok ? [read.value] : [];
  });
}

/** A receipt that was taken back by hand and comes again: its ids stay undone, so its marks are written anew. */
function saidAgain(
  journal: Journal,
  events: readonly KnownEvent[],
  { writer: from }: Receipt,
): readonly KnownEvent[] {
  const takenBack = new Set(events.flatMap((event) => (event.kind === 'undo' ? event.ids : [])));
  const { undone } = viewOf(journal);
  return events
    .filter(({ id }) => id.startsWith(`${from}.`) && undone.has(id) && !takenBack.has(id))
    .map((event) => ({ ...event, ...stamp(journal, writer, nowInSeconds(), event.by) }));
}

const QUARANTINED: Readonly<Partial<Record<ReceiptProblem['kind'], QuarantineReason>>> = {
  'unknown-plan': 'unknown-plan',
  'bad-signature': 'bad-signature',
  'newer-version': 'newer',
  'unknown-critical': 'newer',
};

function refuse(text: string, problems: readonly ReceiptProblem[]): TakenIn {
  const [problem] = problems;
  const reason = problem && QUARANTINED[problem.kind];
  if (problem !== undefined && reason !== undefined) {
    for (const payload of payloadsWith(text, problem.kind)) quarantine(payload, reason, nowInSeconds());
    return { ok: false, reason, quarantined: true };
  }
  const isNothing = problem === undefined || problem.kind === 'not-a-link' || problem.kind === 'wrong-kind';
  return { ok: false, reason: isNothing ? 'not-found' : 'damaged', quarantined: false };
}

function payloadsWith(text: string, kind: ReceiptProblem['kind']): readonly string[] {
  const found = findPayloads(text);
  if (!found.ok) return [];
  return found.value.filter((payload) => {
    const read = decodeReceipt(payload, digest, secretOfPlan);
    return !read.ok && read.problem.kind === kind;
  });
}
