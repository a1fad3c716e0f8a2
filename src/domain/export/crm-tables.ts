import type { Activity } from './activity.ts';
import type { ExportWording } from './export-wording.ts';
import { detailsOf, prospectOf, subjectOf } from './export-wording.ts';

/*
 * Activities as rows for a spreadsheet or a CRM. Headers are the names that the importers know, so they stay English.
 * Written out by csvText, which keeps cells from becoming formulas.
 */
type Rows = readonly (readonly string[])[];

/** What Salesforce holds in the subject of a task. */
const LONGEST_SUBJECT = 255;
const SUBTYPES = { call: 'Call', mail: 'Email', meeting: 'Task' } as const;

/**
 * Completed tasks for the Salesforce importers. `WhatId` is left empty: which record a prospect is only the CRM knows,
 * so the last two columns help to look it up, and to notice a row that is imported twice.
 */
export function salesforceRows(activities: readonly Activity[], wording: ExportWording): Rows {
  const head = ['Subject', 'ActivityDate', 'Status', 'Priority', 'TaskSubtype', 'Description', 'WhatId'];
  return [
    [...head, 'Prospect', 'EventId'],
    ...activities.map((activity) => [
      cut(subjectOf(wording, activity)),
      wording.day(activity.at),
      'Completed',
      'Normal',
      activity.via === undefined ? 'Task' : SUBTYPES[activity.via],
      detailsOf(wording, activity),
      '',
      prospectOf(wording, activity),
      eventKey(activity),
    ]),
  ];
}

/** Notes with their company for the HubSpot importer, which takes notes only together with a record. */
export function hubspotRows(activities: readonly Activity[], wording: ExportWording): Rows {
  return [
    ['Company name', 'Activity date', 'Note body', 'Event ID'],
    ...activities.map((activity) => [
      prospectOf(wording, activity),
      wording.day(activity.at),
      [subjectOf(wording, activity), detailsOf(wording, activity)].filter((part) => part !== '').join('\n'),
      eventKey(activity),
    ]),
  ];
}

/** Everything, for a person: the caller names the columns. */
export function plainRows(
  activities: readonly Activity[],
  wording: ExportWording,
  head: readonly [
    prospect: string,
    day: string,
    kind: string,
    title: string,
    how: string,
    why: string,
    by: string,
  ],
): Rows {
  return [
    head,
    ...activities.map((activity) => [
      prospectOf(wording, activity),
      wording.day(activity.at),
      wording.kinds[activity.kind],
      wording.titleOf(activity.about),
      activity.via === undefined ? '' : wording.vias[activity.via],
      activity.why ?? '',
      activity.by ?? '',
    ]),
  ];
}

/** Names one event among all journeys. */
function eventKey({ journey, event }: Activity): string {
  return `${journey}/${event}`;
}

/** By code points, so that no character is cut in half. */
function cut(text: string): string {
  return text.length <= LONGEST_SUBJECT ? text : `${[...text].slice(0, LONGEST_SUBJECT - 1).join('')}…`;
}
