import type { Coverage } from '../coverage/coverage.ts';
import { isKnown } from '../journal/event.ts';
import { compareShown } from '../journal/event-order.ts';
import type { Journal } from '../journal/journal.ts';
import type { JourneyView } from '../journal/view.ts';
import type { Journey } from '../journey/journey.ts';
import type { JourneyId, PhaseId, RoleId } from '../shared/brand.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { Suggestion } from '../suggestion/next-asset.ts';
import { suggest } from '../suggestion/next-asset.ts';

/** One prospect, as a rep sees it in the book. */
export interface BookEntry {
  readonly id: JourneyId;
  /** May be empty. */
  readonly label: string;
  readonly isArchived: boolean;
  readonly phase: PhaseId;
  readonly total: Coverage;
  /** Of the phases of the process, in its order. */
  readonly byPhase: ReadonlyMap<PhaseId, Coverage>;
  /** Roles of the buying group (of any, if nobody said who is in it) that own open questions and received nothing. */
  readonly rolesWithNothing: readonly RoleId[];
  /** When the prospect last opened, read, was told or marked something; undefined if never. Seconds since 1970. */
  readonly lastSign?: number;
  readonly lastSent?: number;
  readonly next?: Suggestion;
  /** Live events of a newer build. */
  readonly unknownCount: number;
}

export function bookEntryOf(id: JourneyId, journey: Journey): BookEntry {
  const { journal, view, coverage, roles } = journey;
  const missing = coverage.rolesWithNothing;
  const [next] = suggest(journey, 1).suggestions;
  return {
    id,
    label: journey.label,
    isArchived: journey.isArchived,
    phase: journey.phase,
    total: coverage.whole,
    byPhase: coverage.byPhase,
    rolesWithNothing: roles.length === 0 ? missing : missing.filter((role) => roles.includes(role)),
    ...signsOf(journal, view),
    ...(next === undefined ? {} : { next }),
    unknownCount: view.unknownCount,
  };
}

const SIGNS: ReadonlySet<string> = new Set(['opened', 'read', 'told', 'helpful', 'question']);

/** The last of each kind in the order of events: clocks are shown, never compared. */
function signsOf(journal: Journal, { undone }: JourneyView): Pick<BookEntry, 'lastSign' | 'lastSent'> {
  const live = [...journal.values()].filter((event) => isKnown(event) && !undone.has(event.id));
  live.sort(compareShown);
  const sign = live.findLast(({ kind }) => SIGNS.has(kind));
  const sent = live.findLast(({ kind }) => kind === 'sent');
  return {
    ...(sign === undefined ? {} : { lastSign: sign.at }),
    ...(sent === undefined ? {} : { lastSent: sent.at }),
  };
}

/** Days of the calendar from then to today. Undefined if "then" lies after tomorrow: one of the clocks is wrong. */
export function daysBetween(then: DayNumber, today: DayNumber): number | undefined {
  return then > today + 1 ? undefined : Math.max(0, today - then);
}
