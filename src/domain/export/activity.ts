import type { ToldVia } from '../journal/event.ts';
import type { KnownEvent } from '../journal/event.ts';
import { isKnown } from '../journal/event.ts';
import { compareEvents } from '../journal/event-order.ts';
import type { Journal } from '../journal/journal.ts';
import { viewOf } from '../journal/view.ts';
import type { EventId, JourneyId } from '../shared/brand.ts';

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
  readonly journey: JourneyId;
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
}

/** What was not taken back, in the order of events. Settings and marks that were cleared again are no activities. */
export function activitiesOf(journey: JourneyId, prospect: string, journal: Journal): readonly Activity[] {
  const { undone } = viewOf(journal);
  return [...journal.values()]
    .filter(isKnown)
    .filter(({ id }) => !undone.has(id))
    .sort(compareEvents)
    .flatMap((event) => {
      const what = whatOf(event);
      if (what === undefined) return [];
      const { id, at: at, by } = event;
      return [{ journey, prospect, event: id, at, ...(by === undefined ? {} : { by }), ...what }];
    });
}

type What = Pick<Activity, 'kind' | 'about' | 'via' | 'why'>;

function whatOf(event: KnownEvent): What | undefined {
  switch (event.kind) {
    case 'sent':
    case 'opened':
    case 'read':
      return { kind: event.kind, about: { type: 'asset', id: event.asset } };
    case 'told':
      return { kind: 'told', about: { type: 'asset', id: event.asset }, via: event.via, why: event.why };
    case 'question': {
      if (event.mark === 'open') return undefined;
      const why = event.why === undefined ? {} : { why: event.why };
      return { kind: event.mark, about: { type: 'question', id: event.question }, ...why };
    }
    default:
      return undefined;
  }
}
