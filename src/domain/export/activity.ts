import { idInKit } from '../answers/questionnaire.ts';
import type { ToldVia } from '../journal/event.ts';
import type { EventOf, KnownEvent } from '../journal/event.ts';
import { isKnown } from '../journal/event.ts';
import { compareEvents } from '../journal/event-order.ts';
import { originOf } from '../journal/copied-event.ts';
import type { Journal } from '../journal/journal.ts';
import { viewOf } from '../journal/view.ts';
import { bareDay } from '../shared/calendar-day.ts';
import type { EventId, JourneyId } from '../shared/brand.ts';
import { parseDay, SECONDS_PER_DAY } from '../shared/calendar-day.ts';

export const ACTIVITY_KINDS = [
  'sent',
  'told',
  'opened',
  'read',
  'answered',
  'reopened',
  'not-applicable',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** One thing that happened with a prospect, as other systems count them: about one content asset or one question. */
export interface Activity {
  /** Where it was written: with the event, its name in every export. */
  readonly journey: JourneyId;
  /** The entry of the book that it stands with, where that is another one: its own was merged into it. */
  readonly entry?: JourneyId;
  /** The name of the prospect; may be empty. */
  readonly prospect: string;
  readonly event: EventId;
  readonly kind: ActivityKind;
  readonly about: { readonly type: 'asset' | 'question'; readonly id: string };
  /** Seconds since 1970. */
  readonly at: number;
  readonly by?: string;
  readonly via?: ToldVia;
  readonly why?: string;
  /** The person spoken to. */
  readonly to?: string;
}

/**
 * What was not taken back, in the order of events. Settings and marks that were cleared again are no activities, and what a
 * later receipt says once more of the same day is not another one.
 */
export function activitiesOf(journey: JourneyId, prospect: string, journal: Journal): readonly Activity[] {
  const { undone } = viewOf(journal);
  const told = new Set<string>();
  return [...journal.values()]
    .filter(isKnown)
    .filter(({ id }) => !undone.has(id))
    .sort(compareEvents)
    .flatMap((event) => {
      const what = whatOf(event);
      if (what === undefined) return [];
      const { id, at: at, by } = event;
      const origin = originOf(event);
      const place =
        origin === undefined
          ? { journey, event: id }
          : { journey: origin.journey, event: origin.event, entry: journey };
      return [{ ...place, prospect, at, ...(by === undefined ? {} : { by }), ...what }];
    })
    .filter((activity) => {
      if (bareDay(activity.at) === undefined) return true;
      const said = JSON.stringify({ ...activity, event: '' });
      const isNew = !told.has(said);
      told.add(said);
      return isNew;
    });
}

type What = Pick<Activity, 'kind' | 'about' | 'via' | 'why' | 'to'> & Partial<Pick<Activity, 'at'>>;

function whatOf(event: KnownEvent): What | undefined {
  switch (event.kind) {
    case 'sent':
    case 'opened':
    case 'read':
      return { kind: event.kind, about: { type: 'asset', id: event.asset } };
    case 'told':
      return { kind: 'told', about: { type: 'asset', id: event.asset }, ...talkOf(event) };
    case 'question': {
      if (event.mark === 'open') return undefined;
      return { kind: event.mark, about: { type: 'question', id: event.question }, ...talkOf(event) };
    }
    case 'answer':
      return answered(event);
    default:
      return undefined;
  }
}

/** A conversation has its own day, known as a day alone. */
function talkOf({
  via,
  why,
  to,
  on,
}: EventOf<'told' | 'question'>): Pick<Activity, 'via' | 'why' | 'to'> & Partial<Pick<Activity, 'at'>> {
  const day = on === undefined ? undefined : parseDay(on);
  return {
    ...(via === undefined ? {} : { via }),
    ...(why === undefined ? {} : { why }),
    ...(to === undefined ? {} : { to }),
    ...(day === undefined ? {} : { at: day * SECONDS_PER_DAY }),
  };
}

/** An answer in words; one to a requirement or to the security questionnaire is about neither an asset nor a question. */
function answered(event: EventOf<'answer'>): What | undefined {
  const { question, text } = event;
  if (question === undefined || idInKit(question) !== undefined || text === '') return undefined;
  return { kind: 'answered', about: { type: 'question', id: question }, why: text };
}
