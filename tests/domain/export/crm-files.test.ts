import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { activitiesOf, type Activity } from '../../../src/domain/export/activity.ts';
import { crmLines, NEEDED, type CrmRows } from '../../../src/domain/export/crm-lines.ts';
import type { CrmRecord } from '../../../src/domain/export/crm-record.ts';
import {
  hubspotRows,
  salesforceObjectRows,
  salesforceTaskRows,
} from '../../../src/domain/export/crm-tables.ts';
import { csvForImport } from '../../../src/domain/journal/csv.ts';
import { toId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import { anEvent, journalOfEvents, mark, opened, sent, told } from '../support/journals.ts';
import { breaches, HUBSPOT_NOTES, SALESFORCE_OBJECT, SALESFORCE_TASKS, type FileRules } from './crm-rules.ts';
import { wording } from './support.ts';

const AOBA = toId<JourneyId>('0123456789abcdef');
const MIDORI = toId<JourneyId>('fedcba9876543210');
const AT = 1_700_000_000;

const journal = journalOfEvents(
  anEvent(1, sent('pack'), { at: AT }),
  anEvent(2, sent('price'), { at: AT }),
  anEvent(3, opened('pack'), { at: AT + 60, by: 'Security' }),
  anEvent(4, told('price', 'they asked'), { at: AT + 120 }),
  anEvent(5, mark('why-now', 'answered'), { at: AT + 180 }),
);
const aoba = activitiesOf(AOBA, 'Aoba', journal);
const midori = activitiesOf(MIDORI, '', journal);

const ACCOUNT = '0019000000B98deAAB';
const OPPORTUNITY = '0069000000B98deAAB';
const CONTACT = '0033000000abcdeAAA';
const LEAD = '00Q3000000abcdeEAA';
const OWNER = '0053000000abcdeAAA';

const linesOf = (record: CrmRecord, rows: CrmRows = 'asset', product: keyof typeof NEEDED = 'salesforce') =>
  crmLines([...aoba, ...midori], NEEDED[product], {
    rows,
    recordOf: (journey) => (journey === AOBA ? record : {}),
  });

describe('lines of a file for a CRM', () => {
  test('are those of prospects that it knows; the others are named', () => {
    const { lines, leftOut } = linesOf({ account: ACCOUNT });
    expect(lines.map(({ key }) => key)).toEqual(aoba.map(({ event }) => `${AOBA}/${event}`));
    expect(leftOut).toEqual(['']);
    expect(linesOf({ domain: 'aoba.example' }).lines).toEqual([]);
    expect(linesOf({ domain: 'aoba.example' }, 'asset', 'hubspot').lines).toHaveLength(5);
  });

  test('hold all of a link in one, on request', () => {
    const { lines } = linesOf({ account: ACCOUNT }, 'link');
    expect(lines.map(({ all }) => all.length)).toEqual([2, 1, 1, 1]);
    const rows = salesforceTaskRows(lines, wording);
    expect(rows[1]?.[0]).toBe('Sent: 2 titles');
    expect(rows[1]?.[5]).toBe('The pack\nThe price');
    expect(rows[2]?.[5]).toBe('Security');
  });

  test('keep their key from export to export', () => {
    expect(linesOf({ account: ACCOUNT }, 'link')).toEqual(linesOf({ account: ACCOUNT }, 'link'));
  });
});

describe('a task of Salesforce', () => {
  test.each<[CrmRecord, readonly string[]]>([
    [{ account: ACCOUNT, owner: OWNER }, [ACCOUNT, '', OWNER]],
    [{ account: ACCOUNT, opportunity: OPPORTUNITY, person: CONTACT }, [OPPORTUNITY, CONTACT, '']],
    [{ account: ACCOUNT, person: LEAD }, ['', LEAD, '']],
  ])('of %j belongs to %j', (record, belongs) => {
    expect(salesforceTaskRows(linesOf(record).lines, wording)[1]?.slice(6, 9)).toEqual(belongs);
  });

  test('says how it was told, and on which day', () => {
    const row = salesforceTaskRows(linesOf({ account: ACCOUNT }).lines, wording)[4];
    expect(row?.slice(0, 6)).toEqual([
      'Told: The price',
      '2023-11-14',
      'Completed',
      'Normal',
      'Call',
      'on a call\nthey asked',
    ]);
  });

  test('keeps a subject within its 255 characters, and cuts none in half', () => {
    const long: Activity = { ...aoba[0]!, about: { type: 'asset', id: '𠮷'.repeat(300) } };
    const { lines } = crmLines([long], ['account'], {
      rows: 'asset',
      recordOf: () => ({ account: ACCOUNT }),
    });
    const subject = salesforceTaskRows(lines, wording)[1]?.[0] ?? '';
    expect([...subject]).toHaveLength(255);
    expect(subject).toMatch(/^Sent: The 𠮷+…$/u);
  });
});

test('a note of HubSpot says what and how, and where it belongs', () => {
  const record = { domain: 'aoba.example', email: 'a@aoba.example', company: '12', deal: '34' };
  const rows = hubspotRows(linesOf(record, 'asset', 'hubspot').lines, wording);
  expect(rows[4]).toEqual([
    'Told: The price\non a call\nthey asked',
    '2023-11-14',
    'aoba.example',
    'a@aoba.example',
    '12',
    '34',
  ]);
});

const RECORDS: readonly CrmRecord[] = [
  { account: ACCOUNT },
  { opportunity: OPPORTUNITY, person: CONTACT, owner: OWNER },
  { account: ACCOUNT, person: LEAD },
  { domain: 'aoba.example' },
  { email: 'a@aoba.example', company: '12', deal: '34' },
];
const FILES = [
  ['Salesforce tasks', 'salesforce', salesforceTaskRows, SALESFORCE_TASKS],
  ['Salesforce records', 'salesforce', salesforceObjectRows, SALESFORCE_OBJECT],
  ['HubSpot notes', 'hubspot', hubspotRows, HUBSPOT_NOTES],
] as const;

describe.each(FILES)('the file of %s', (_name, product, rowsOf, rules: FileRules) => {
  test('keeps every documented rule of its importer, whatever was noted and whatever the words are', () => {
    const words = { ...wording, titleOf: () => `"a, b"\r\n${'長'.repeat(70_000)}` };
    for (const record of RECORDS) {
      for (const rows of ['asset', 'link'] as const) {
        const { lines } = linesOf(record, rows, product);
        expect(breaches(csvForImport(rowsOf(lines, wording)), rules)).toEqual([]);
        expect(breaches(csvForImport(rowsOf(lines, words)), rules)).toEqual([]);
      }
    }
  });

  test('would be refused with a byte order mark, a foreign column, a row of nobody or a copy of a row', () => {
    const { lines } = linesOf(product === 'hubspot' ? { deal: '1' } : { account: ACCOUNT }, 'asset', product);
    const rows = rowsOf(lines, wording);
    expect(breaches(`\ufeff${csvForImport(rows)}`, rules)).not.toEqual([]);
    expect(breaches(csvForImport(rows.map((row) => [...row, 'x'])), rules)).not.toEqual([]);
    const ofNobody = rowsOf(
      lines.map((line) => ({ ...line, record: {} })),
      wording,
    );
    expect(breaches(csvForImport(ofNobody), rules)).toHaveLength(lines.length);
    const [first] = lines;
    const twice = breaches(csvForImport(rowsOf([first!, first!], wording)), rules);
    expect(twice).toHaveLength(product === 'hubspot' ? 0 : 1);
  });
});

test('the definition of the custom object has the fields that the file and the page name', () => {
  const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
  const definition = read('public/salesforce/objects/Buyer_Activity__c.object');
  const labels = [...definition.matchAll(/<label>([^<]+)<\/label>\s*<type>/g)].map(([, label]) => label);
  const [head] = salesforceObjectRows([], wording);
  expect(new Set(labels)).toEqual(new Set(head));
  const page = read('src/pages/[locale]/about/crm.astro');
  const names = [...definition.matchAll(/<fullName>([^<]+)<\/fullName>\s*<label>([^<]+)<\/label>/g)];
  expect(names).toHaveLength(8);
  for (const [, name, label] of names) expect(page).toContain(`['${label}', '${name}', `);
});
