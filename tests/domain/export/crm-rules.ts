/**
 * What the importers of two products ask of a file, as their documentation says (read on 2026-11-26):
 * - Salesforce Object Reference, "Task"; Data Loader Guide, "Data Types Supported by Data Loader";
 * - Salesforce Help, "What Is Imported for Custom Objects?", "General Importing Questions";
 * - HubSpot Knowledge Base, "Set up your import files"; HubSpot developers, "Notes".
 * Written from there alone: nothing of src/ is imported.
 */
export interface ColumnRule {
  readonly required?: boolean;
  readonly matches?: RegExp;
  readonly longest?: number;
  readonly oneOf?: readonly string[];
  /** No two rows have the same. */
  readonly unique?: boolean;
}

export interface FileRules {
  readonly columns: Readonly<Record<string, ColumnRule>>;
  /** Each row fills one of these, or the importer has nowhere to put it. */
  readonly oneNeeded: readonly string[];
  readonly mostRows: number;
  readonly row?: (cells: ReadonlyMap<string, string>) => string | undefined;
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const id = (...prefixes: readonly string[]) => new RegExp(`^(?:${prefixes.join('|')})[0-9A-Za-z]{15}$`);

export const SALESFORCE_TASKS: FileRules = {
  columns: {
    Subject: { required: true, longest: 255 },
    ActivityDate: { required: true, matches: DAY },
    Status: {
      required: true,
      oneOf: ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'],
    },
    Priority: { required: true, oneOf: ['High', 'Normal', 'Low'] },
    TaskSubtype: { required: true, oneOf: ['Task', 'Email', 'Call', 'Cadence', 'LinkedIn'] },
    Description: { longest: 32_000 },
    WhatId: { matches: id('001', '006') },
    WhoId: { matches: id('003', '00Q') },
    OwnerId: { matches: id('005') },
    Buyer_Event_Id__c: { required: true, longest: 80, unique: true, matches: /^\S+$/ },
  },
  oneNeeded: ['WhatId', 'WhoId'],
  mostRows: 5_000_000,
  row: (cells) =>
    cells.get('WhoId')?.startsWith('00Q') === true && cells.get('WhatId') !== ''
      ? 'a task of a lead has no WhatId'
      : undefined,
};

export const SALESFORCE_OBJECT: FileRules = {
  columns: {
    'Event ID': { required: true, longest: 80, unique: true },
    'Buyer Activity Name': { required: true, longest: 80 },
    Date: { required: true, matches: DAY },
    'What happened': { required: true, longest: 40 },
    Details: { longest: 32_768 },
    Account: { matches: id('001') },
    Opportunity: { matches: id('006') },
    Contact: { matches: id('003') },
    Lead: { matches: id('00Q') },
  },
  oneNeeded: ['Account', 'Opportunity', 'Contact', 'Lead'],
  mostRows: 50_000,
};

export const HUBSPOT_NOTES: FileRules = {
  columns: {
    'Note body': { required: true, longest: 65_536 },
    'Activity date': { required: true, matches: DAY },
    'Company domain name': { matches: /^[^\s@/]+\.[^\s@/]+$/ },
    Email: { matches: /^[^\s@]+@[^\s@]+$/ },
    'Company Record ID': { matches: /^\d+$/ },
    'Deal Record ID': { matches: /^\d+$/ },
  },
  oneNeeded: ['Company domain name', 'Email', 'Company Record ID', 'Deal Record ID'],
  mostRows: 1_048_576,
};

/** Every way in which a file breaks the rules, each as a sentence; none if it can be imported. */
export function breaches(text: string, { columns, oneNeeded, mostRows, row }: FileRules): readonly string[] {
  if (text.startsWith('\ufeff')) return ['the byte order mark becomes a part of the first header'];
  const [head = [], ...rows] = cellsOf(text);
  const unknown = head.filter((name) => !(name in columns));
  const absent = Object.keys(columns).filter((name) => !head.includes(name));
  if (unknown.length + absent.length > 0)
    return [`columns: unknown ${unknown.join()}; absent ${absent.join()}`];
  if (rows.length > mostRows) return [`${rows.length} rows`];
  const seen = new Set<string>();
  return rows.flatMap((list, at) => {
    const cells = new Map(head.map((name, place) => [name, list[place] ?? '']));
    const found = Object.entries(columns).flatMap(([name, rule]) =>
      cellBreach(name, cells.get(name) ?? '', rule, seen),
    );
    if (list.length !== head.length) found.push(`${list.length} cells`);
    if (oneNeeded.every((name) => cells.get(name) === '')) found.push('belongs to no record');
    const own = row?.(cells);
    if (own !== undefined) found.push(own);
    return found.map((breach) => `row ${at + 1}: ${breach}`);
  });
}

function cellBreach(name: string, cell: string, rule: ColumnRule, seen: Set<string>): string[] {
  if (cell === '') return rule.required === true ? [`${name} is empty`] : [];
  const found: string[] = [];
  if (rule.matches && !rule.matches.test(cell)) found.push(`${name} has another form: ${cell}`);
  if (rule.longest !== undefined && [...cell].length > rule.longest) found.push(`${name} is too long`);
  if (rule.oneOf && !rule.oneOf.includes(cell)) found.push(`${name} is none of the list: ${cell}`);
  if (rule.unique === true && seen.has(`${name}\n${cell}`)) found.push(`${name} stands twice: ${cell}`);
  seen.add(`${name}\n${cell}`);
  return found;
}

/** RFC 4180, for files whose cells are all quoted. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
