import { describe, expect, test } from 'vitest';
import { csvText } from '~/domain/journal/csv.ts';
import { savedName, sheetForReview, sheetName, sheetToSend } from './sheet.ts';

const ROW = {
  id: 'sign-in',
  number: 2,
  tier: 1,
  areaName: 'Sign-in',
  ask: '=HYPERLINK("https://evil.example")',
  good: 'A good answer',
  weak: '-1 weak answer',
  evidence: 'A paper',
  check: 'Try it unseen',
  points: [{ framework: 'soc2', text: 'SOC 2 CC6.1' }],
};
const FRAMEWORKS = [
  { id: 'iso27001', name: 'ISO/IEC 27001' },
  { id: 'soc2', name: 'SOC 2' },
];

describe('the sheet to send', () => {
  const sheet = sheetToSend([ROW], 'en');

  test('has room for the reply, and tells nothing of what the buyer looks for', () => {
    expect(sheet[0]).toEqual([
      'No.',
      'Subject',
      'Question',
      'Evidence to attach',
      'Dealt with in',
      'In place (yes / no / partly)',
      'Explanation',
      'Document, page',
      'Key (do not change)',
    ]);
    expect(sheet[1]).toEqual(['2', 'Sign-in', ROW.ask, 'A paper', 'SOC 2 CC6.1', '', '', '', 'sign-in']);
    for (const secret of [ROW.good, ROW.weak, ROW.check]) expect(sheet.flat()).not.toContain(secret);
  });

  test('becomes no formula in a spreadsheet, and begins with the mark that Excel needs', () => {
    const text = csvText(sheet);
    expect(text.startsWith('\ufeff"No."')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });
});

describe('the sheet for the reviewer', () => {
  test('has one column for each framework, and room for the own mark', () => {
    const [head, row] = sheetForReview([ROW], FRAMEWORKS, 'ja');
    expect(head).toHaveLength(12);
    expect(head?.slice(-2)).toEqual(['ISO/IEC 27001', 'SOC 2']);
    expect(row?.slice(3, 10)).toEqual([ROW.ask, ROW.good, ROW.weak, 'A paper', ROW.check, '', '']);
    expect(row?.slice(-2)).toEqual(['', 'SOC 2 CC6.1']);
  });

  test('leaves the tier empty where there is none', () => {
    expect(sheetForReview([{ ...ROW, tier: undefined }], [], 'en')[1]?.[1]).toBe('');
  });
});

test('the file says which part it holds and whom it is for', () => {
  expect(sheetName(2, 'send')).toBe('security-kit-tier-2.csv');
  expect(sheetName('ai', 'review')).toBe('security-kit-ai-review.csv');
  expect(savedName(2, 'send', 'ja')).toBe('security-kit-tier-2-ja.csv');
});
