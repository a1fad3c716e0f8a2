import type { JourneyId } from '../shared/brand.ts';
import type { Activity } from './activity.ts';
import type { CrmPart, CrmRecord } from './crm-record.ts';
import type { ExportWording } from './export-wording.ts';
import { detailsOf, subjectOf } from './export-wording.ts';

/** `asset`: a row for each activity. `link`: one row for all assets of one link, or all marks of one day that a receipt tells of. */
export const CRM_ROWS = ['asset', 'link'] as const;
export type CrmRows = (typeof CRM_ROWS)[number];

/** One row of a file for a CRM. */
export interface CrmLine {
  /** What makes the row the same row in the next export. */
  readonly key: string;
  readonly first: Activity;
  readonly all: readonly Activity[];
  readonly record: CrmRecord;
}

export interface CrmLines {
  readonly lines: readonly CrmLine[];
  /** Names of prospects whose record in the CRM nobody noted: their rows would hang in the air. May hold empty names. */
  readonly leftOut: readonly string[];
}

export interface CrmSetting {
  readonly rows: CrmRows;
  readonly recordOf: (journey: JourneyId) => CrmRecord;
}

/** A row needs one of these parts to be placed by the importer. */
export const NEEDED = {
  salesforce: ['account', 'opportunity', 'person'],
  hubspot: ['domain', 'email', 'company', 'deal'],
} as const satisfies Record<string, readonly CrmPart[]>;

/** The rows for one product, in the order of the activities. */
export function crmLines(
  activities: readonly Activity[],
  needed: readonly CrmPart[],
  { rows, recordOf }: CrmSetting,
): CrmLines {
  const leftOut = new Map<JourneyId, string>();
  const groups = new Map<string, { readonly first: Activity; readonly all: Activity[] }>();
  for (const activity of activities) {
    const record = recordOf(entryOf(activity));
    if (needed.some((part) => record[part] !== undefined)) {
      const key = groupOf(rows, activity);
      const group = groups.get(key);
      if (group) group.all.push(activity);
      else groups.set(key, { first: activity, all: [activity] });
    } else leftOut.set(entryOf(activity), activity.prospect);
  }
  const lines = [...groups.values()].map(({ first, all }) => ({
    key: eventKey(first),
    first,
    all,
    record: recordOf(entryOf(first)),
  }));
  return { lines, leftOut: [...leftOut.values()] };
}

/** All assets of a link are recorded in the same second, and of the marks of a receipt only the day is known. */
function groupOf(rows: CrmRows, activity: Activity): string {
  if (rows === 'asset') return eventKey(activity);
  const { journey, kind, at, by, via, why, to } = activity;
  return JSON.stringify([journey, kind, at, by, via, why, to]);
}

/** The entry of the book that it stands with. */
function entryOf({ entry, journey }: Activity): JourneyId {
  return entry ?? journey;
}

/** Names one event among all journeys. */
export function eventKey({ journey, event }: Activity): string {
  return `${journey}/${event}`;
}

/** "Sent: Security pack", or "Sent: 5 titles". */
export function lineSubject(wording: ExportWording, { first, all }: CrmLine): string {
  return all.length === 1
    ? subjectOf(wording, first)
    : wording.several(wording.kinds[first.kind], all.length);
}

/** The titles, where there are several, then how, why and by whom; one a line. */
export function lineDetails(wording: ExportWording, { first, all }: CrmLine): string {
  const titles = all.length === 1 ? [] : all.map(({ about }) => wording.titleOf(about));
  return [...titles, detailsOf(wording, first)].filter((part) => part !== '').join('\n');
}
