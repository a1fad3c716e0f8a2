import { expect, test } from 'vitest';
import { isToolSheet, type ToolSheet } from '~/domain/tools/tool-sheet.ts';
import { purchase } from './support.ts';

const sheet: ToolSheet = {
  id: 'small',
  asset: 'small-calculator',
  title: 'Small',
  tool: purchase,
  groups: [
    {
      title: 'Numbers',
      inputs: [{ id: 'gain', label: 'Gain', unit: '#', hasRange: true, from: '', example: '', ifEmpty: '' }],
    },
  ],
  rows: [{ id: 'net', label: 'Net' }],
  results: [{ id: 'sum', label: 'Sum', unit: '#', main: true }],
  table: { unit: 'yen', per: '1' },
  picture: { row: 'net' },
  answers: [{ question: 'total-cost', text: 'How much?', ofOption: true, sentences: ['{sum}'] }],
  earlier: [{ field: 'entry:a/b/c', label: 'Cases' }],
};

test('a page hands a whole tool with its words to the element, or nothing', () => {
  expect(isToolSheet(JSON.parse(JSON.stringify(sheet)))).toBe(true);
  for (const broken of [
    undefined,
    {},
    { ...sheet, tool: {} },
    { ...sheet, groups: [{}] },
    { ...sheet, answers: 1 },
  ])
    expect(isToolSheet(broken)).toBe(false);
});
