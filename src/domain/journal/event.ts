import type { AnswerBookBody } from './answer-events.ts';
import type { AssetId, EventId, QuestionId } from '../shared/brand.ts';
import type { DayNumber } from '../shared/calendar-day.ts';

/**
 * What can happen in a journey. An event is written once under a key of its own and never changed; the state of a
 * journey is a pure function of the set of its events (view.ts), so two tabs, two devices or two people can never
 * lose each other's marks. Undo is an event that names others. Kinds and fields this build does not know are kept,
 * exported and merged, only not shown.
 */
export const TOLD_VIAS = ['meeting', 'call', 'mail'] as const;
export type ToldVia = (typeof TOLD_VIAS)[number];

export const DISMISSALS = ['already-know', 'not-my-role', 'later'] as const;
export type Dismissal = (typeof DISMISSALS)[number];

export const QUESTION_MARKS = ['answered', 'reopened', 'not-applicable', 'open'] as const;
/** `open` takes a mark back without undoing history; the state then follows from what was received. */
export type QuestionMark = (typeof QUESTION_MARKS)[number];

/** What every event carries. */
export interface EventStamp {
  /** `<writer>.<seq>`: writer = 12 hex digits drawn per page load, seq = decimal counter of that writer from 1. */
  readonly id: EventId;
  /** Lamport counter: greater than every counter the writer had seen. Orders the few registers. */
  readonly counter: number;
  /** Wall time in whole seconds since 1970; shown to people, never compared. */
  readonly at: number;
  /** Who: a display name or role, if the person gave one. */
  readonly by?: string;
}

/** A conversation, where it is not the moment at which it was written down. */
export interface Talk {
  /** A calendar day, `2026-11-20`. */
  readonly on?: string;
  /** The person spoken to, as the one who wrote it down calls them. */
  readonly to?: string;
}

export type EventBody =
  | { readonly kind: 'sent'; readonly asset: AssetId }
  | { readonly kind: 'opened'; readonly asset: AssetId; readonly revision: DayNumber }
  | { readonly kind: 'read'; readonly asset: AssetId; readonly revision: DayNumber; readonly byHand?: true }
  | ({
      readonly kind: 'told';
      readonly asset: AssetId;
      readonly via: ToldVia;
      readonly why: string;
    } & Talk)
  | { readonly kind: 'helpful'; readonly asset: AssetId; readonly yes: boolean }
  | { readonly kind: 'dismiss'; readonly asset: AssetId; readonly why: Dismissal; readonly phase?: string }
  /** With `via`: the buyer said so in a conversation, and somebody else wrote it down. */
  | ({
      readonly kind: 'question';
      readonly question: QuestionId;
      readonly mark: QuestionMark;
      readonly why?: string;
    } & Talk & { readonly via?: ToldVia })
  /** A register of the journey: label, motion, phase, roles, a ticked criterion, a filled-in field (fields.ts). */
  | { readonly kind: 'set'; readonly field: string; readonly value: string }
  | { readonly kind: 'undo'; readonly ids: readonly EventId[] }
  | AnswerBookBody;

/** The body of one kind. */
export type BodyOf<Kind extends EventBody['kind']> = Extract<EventBody, { kind: Kind }>;

export type KnownEvent = EventStamp &
  EventBody & {
    /** Fields a newer build wrote beside those of this kind: not shown, carried along and written back. */
    readonly more?: Readonly<Record<string, unknown>>;
  };

/** What is recorded: what happened and, where it is done again, who said it and what a newer build added. */
export type NewEvent = EventBody & Partial<Pick<KnownEvent, 'by' | 'more'>>;

/** An event of a kind this build does not know; its fields are carried along untouched. */
export interface UnknownEvent extends EventStamp {
  readonly kind: string;
  readonly unknown: true;
  /** Every field of the record, those of the stamp included. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The known events of one kind. */
export type EventOf<Kind extends EventBody['kind']> = Extract<KnownEvent, { kind: Kind }>;

export type JournalEvent = KnownEvent | UnknownEvent;

export function isKnown(event: JournalEvent): event is KnownEvent {
  return !('unknown' in event);
}

export type AssetEvent = EventOf<'sent' | 'opened' | 'read' | 'told' | 'helpful' | 'dismiss'>;

/** True for what happened with an asset; an answer may name one as its source. */
export function isAboutAsset(event: KnownEvent): event is AssetEvent {
  return 'asset' in event && event.kind !== 'answer';
}
