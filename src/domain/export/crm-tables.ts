import type { Activity } from './activity.ts';
import type { CrmLine } from './crm-lines.ts';
import { lineDetails, lineSubject } from './crm-lines.ts';
import type { ExportWording } from './export-wording.ts';
import { prospectOf } from './export-wording.ts';

/*
 * Activities as rows for a CRM or a spreadsheet. Headers of the CRM files are the names that the importers know, so they
 * stay English. Written out by csvText, which keeps cells from becoming formulas. The rules of the products, with where
 * they are documented, stand in tests/domain/export/crm-rules.ts, which every file is held against.
 */
type Rows = readonly (readonly string[])[];

/** What Salesforce holds in the subject of a task, in its comments, and in a text field. */
const LONGEST_SUBJECT = 255;
const LONGEST_COMMENT = 32_000;
/** What HubSpot holds in a note. */
const LONGEST_NOTE = 65_536;
const SUBTYPES = { call: 'Call', mail: 'Email', meeting: 'Task' } as const;

/**
 * Completed tasks for Salesforce's Data Loader, which takes IDs only. A task of a lead has no other record beside it.
 * `Buyer_Event_Id__c` is a text field marked as external ID: with "upsert" a second import changes nothing.
 */
export function salesforceTaskRows(lines: readonly CrmLine[], wording: ExportWording): Rows {
  const head = ['Subject', 'ActivityDate', 'Status', 'Priority', 'TaskSubtype', 'Description'];
  return [
    [...head, 'WhatId', 'WhoId', 'OwnerId', 'Buyer_Event_Id__c'],
    ...lines.map((line) => {
      const { first, record, key } = line;
      const { account, opportunity, person, owner } = record;
      const isLead = person?.startsWith('00Q') === true;
      return [
        cut(lineSubject(wording, line), LONGEST_SUBJECT),
        wording.day(first.at),
        'Completed',
        'Normal',
        first.via === undefined ? 'Task' : SUBTYPES[first.via],
        cut(lineDetails(wording, line), LONGEST_COMMENT),
        isLead ? '' : (opportunity ?? account ?? ''),
        person ?? '',
        owner ?? '',
        key,
      ];
    }),
  ];
}

/**
 * Records of the custom object `Buyer_Activity__c` for the Data Import Wizard, which takes no tasks. The definition of
 * the object is public/salesforce/Buyer_Activity__c.object; the columns are named by its labels, as the wizard maps them.
 */
export function salesforceObjectRows(lines: readonly CrmLine[], wording: ExportWording): Rows {
  const head = ['Event ID', 'Buyer Activity Name', 'Date', 'What happened', 'Details'];
  return [
    [...head, 'Account', 'Opportunity', 'Contact', 'Lead'],
    ...lines.map((line) => {
      const { first, record, key } = line;
      const { account = '', opportunity = '', person = '' } = record;
      const isLead = person.startsWith('00Q');
      return [
        key,
        cut(lineSubject(wording, line), 80),
        wording.day(first.at),
        wording.kinds[first.kind],
        cut(lineDetails(wording, line), LONGEST_COMMENT),
        account,
        opportunity,
        isLead ? '' : person,
        isLead ? person : '',
      ];
    }),
  ];
}

/**
 * Notes with the records they belong to, for HubSpot's import of several objects in one file. A company is known by its
 * domain or its record ID, never by its name: with a name alone, each import would make one more company.
 */
export function hubspotRows(lines: readonly CrmLine[], wording: ExportWording): Rows {
  return [
    ['Note body', 'Activity date', 'Company domain name', 'Email', 'Company Record ID', 'Deal Record ID'],
    ...lines.map((line) => {
      const { domain = '', email = '', company = '', deal = '' } = line.record;
      const body = [lineSubject(wording, line), lineDetails(wording, line)].filter((part) => part !== '');
      return [cut(body.join('\n'), LONGEST_NOTE), wording.day(line.first.at), domain, email, company, deal];
    }),
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

/** By code points, so that no character is cut in half. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${[...text].slice(0, longest - 1).join('')}…`;
}
