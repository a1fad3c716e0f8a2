import type { BookRegisters } from './book-registers.ts';
import { bookRegisters } from './book-registers.ts';
import type { StandingAnswers } from './standing-answers.ts';
import { isFilled, standingAnswers } from './standing-answers.ts';
import type { AssetId, EventId, QuestionId } from '../shared/brand.ts';
import type { ContentAsset } from '../catalogue/content-asset.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type {
  AssetEvent,
  Dismissal,
  EventOf,
  JournalEvent,
  KnownEvent,
  QuestionMark,
  ToldVia,
} from './event.ts';
import { isAboutAsset, isKnown } from './event.ts';
import { compareEvents } from './event-order.ts';
import type { Journal } from './journal.ts';

/** One event that says an asset reached somebody. `at` in seconds since 1970, for display only. */
export interface EvidenceMark {
  readonly event: EventId;
  readonly at: number;
  readonly by?: string;
  readonly via?: ToldVia;
  readonly why?: string;
  /** The `updatedOn` of the text that was opened or read. */
  readonly revision?: DayNumber;
  /** Marked by hand, not by reading to the end. */
  readonly byHand?: boolean;
}

/** What is known about one asset. Lists in the order of compareEvents. */
export interface AssetEvidence {
  readonly sent: readonly EvidenceMark[];
  readonly opened: readonly EvidenceMark[];
  readonly read: readonly EvidenceMark[];
  readonly told: readonly EvidenceMark[];
  readonly helpful?: { readonly yes: boolean; readonly event: EventId; readonly at: number };
  readonly dismissed?: {
    readonly why: Dismissal;
    readonly phase?: string;
    readonly event: EventId;
    readonly at: number;
  };
}

export interface QuestionMarking {
  readonly mark: QuestionMark;
  readonly why?: string;
  readonly event: EventId;
  readonly at: number;
  readonly by?: string;
}

/** A journey as people see it: everything here follows from the set of its events alone. */
export interface JourneyView extends BookRegisters, StandingAnswers {
  readonly assets: ReadonlyMap<AssetId, AssetEvidence>;
  readonly questions: ReadonlyMap<QuestionId, QuestionMarking>;
  readonly fields: ReadonlyMap<
    string,
    { readonly value: string; readonly event: EventId; readonly at: number }
  >;
  /** Events taken back, known here or not yet. Undo events themselves cannot be undone: redo is a new event. */
  readonly undone: ReadonlySet<EventId>;
  /** Time of the first and of the last live event, in the order of compareEvents: no clocks are compared. */
  readonly createdAt?: number;
  readonly lastAt?: number;
  /** Live events this build cannot show. */
  readonly unknownCount: number;
}

export const EVIDENCE_LEVELS = ['none', 'sent', 'opened', 'told', 'read'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

interface Draft {
  readonly assets: Map<AssetId, AssetEvidence>;
  readonly questions: Map<QuestionId, QuestionMarking>;
  readonly fields: Map<string, { value: string; event: EventId; at: number }>;
}

/** Of an asset that nothing is known about. */
export const NO_EVIDENCE: AssetEvidence = { sent: [], opened: [], read: [], told: [] };

const views = new WeakMap<Journal, JourneyView>();

/** A journal never changes, so its view is made once. */
export function viewOf(journal: Journal): JourneyView {
  const view = views.get(journal) ?? makeView(journal);
  views.set(journal, view);
  return view;
}

/**
 * Events are taken in one fixed order, so the last writer of a register wins the same way everywhere; an event that was
 * undone is left out, so the register falls back to the value before.
 */
function makeView(journal: Journal): JourneyView {
  const all = [...journal.values()].sort(compareEvents);
  const readable = all.every(isKnown) ? all : all.filter(isKnown);
  const undone = undoneIn(journal, readable);
  const isLive = ({ id }: JournalEvent) => !undone.has(id);
  // Most journals have nothing undone and nothing unknown; a large one is not copied for either.
  const live = undone.size === 0 ? all : all.filter(isLive);
  const known = undone.size === 0 ? readable : readable.filter(isLive);
  const draft: Draft = { assets: new Map(), questions: new Map(), fields: new Map() };
  for (const event of known) apply(draft, event);
  const [first] = live;
  const last = live.at(-1);
  return {
    ...draft,
    ...bookRegisters(known),
    ...standingAnswers(readable.filter(isAnswer), undone),
    undone,
    ...(first === undefined ? {} : { createdAt: first.at }),
    ...(last === undefined ? {} : { lastAt: last.at }),
    unknownCount: live.length - known.length,
  };
}

function isAnswer(event: KnownEvent): event is EventOf<'answer'> {
  return event.kind === 'answer';
}

function undoneIn(journal: Journal, readable: readonly KnownEvent[]): Set<EventId> {
  const undone = new Set<EventId>();
  for (const event of readable) {
    if (event.kind !== 'undo') continue;
    for (const id of event.ids) if (journal.get(id)?.kind !== 'undo') undone.add(id);
  }
  return undone;
}

function apply(draft: Draft, event: KnownEvent): void {
  const { id, at } = event;
  switch (event.kind) {
    case 'set':
      draft.fields.set(event.field, { value: event.value, event: id, at });
      break;
    case 'question': {
      const { mark, why } = event;
      const whyGiven = why === undefined ? {} : { why };
      draft.questions.set(event.question, { mark, ...whyGiven, event: id, at, ...whoOf(event) });
      break;
    }
    case 'answer':
      if (event.question !== undefined && isFilled(event)) clearMark(draft, event.question);
      break;
    default:
      if (isAboutAsset(event))
        draft.assets.set(event.asset, withEvent(draft.assets.get(event.asset) ?? NO_EVIDENCE, event));
  }
}

/** Who answers a question says more than an earlier "reopened", "not for us" or "open"; "answered" agrees with it. */
function clearMark({ questions }: Draft, question: QuestionId): void {
  if (questions.get(question)?.mark !== 'answered') questions.delete(question);
}

function withEvent(evidence: AssetEvidence, event: AssetEvent): AssetEvidence {
  const { id, at } = event;
  const mark = { event: id, at, ...whoOf(event) };
  switch (event.kind) {
    case 'sent':
      return { ...evidence, sent: [...evidence.sent, mark] };
    case 'opened':
      return { ...evidence, opened: [...evidence.opened, { ...mark, revision: event.revision }] };
    case 'read': {
      const byHand = event.byHand === undefined ? {} : { byHand: event.byHand };
      return { ...evidence, read: [...evidence.read, { ...mark, revision: event.revision, ...byHand }] };
    }
    case 'told':
      return { ...evidence, told: [...evidence.told, { ...mark, via: event.via, why: event.why }] };
    case 'helpful':
      return { ...evidence, helpful: { yes: event.yes, event: id, at } };
    case 'dismiss': {
      const phase = event.phase === undefined ? {} : { phase: event.phase };
      return { ...evidence, dismissed: { why: event.why, ...phase, event: id, at } };
    }
  }
}

function whoOf({ by }: KnownEvent): { readonly by?: string } {
  return by === undefined ? {} : { by };
}

/** The highest level reached: none < sent < opened < told < read. */
export function levelOf(evidence: AssetEvidence | undefined): EvidenceLevel {
  if (evidence === undefined) return 'none';
  if (evidence.read.length > 0) return 'read';
  if (evidence.told.length > 0) return 'told';
  if (evidence.opened.length > 0) return 'opened';
  return evidence.sent.length > 0 ? 'sent' : 'none';
}

/** True once the asset was opened, read or told; sending alone reaches nobody. */
export function hasReceived(evidence: AssetEvidence | undefined): boolean {
  const level = levelOf(evidence);
  return level !== 'none' && level !== 'sent';
}

/** The newest text that was opened or read; undefined if none was. */
export function receivedRevision(evidence: AssetEvidence | undefined): DayNumber | undefined {
  if (evidence === undefined) return undefined;
  const revisions = [...evidence.opened, ...evidence.read]
    .map(({ revision }) => revision)
    .filter((revision) => revision !== undefined);
  return revisions.sort((a, b) => a - b).at(-1);
}

/** True if the asset has changed since it was last opened or read. What was only told cannot be out of date. */
export function isOutdated(asset: ContentAsset, evidence: AssetEvidence | undefined): boolean {
  const revision = receivedRevision(evidence);
  return revision !== undefined && asset.updatedOn > revision;
}
