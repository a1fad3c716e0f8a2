import { vi } from 'vitest';
import { viewOf } from '~/domain/journal/view.ts';
import type { ToolSheet } from '~/domain/tools/tool-sheet.ts';
import { $shownJournal } from '~/state/shown-journey.ts';
import { drawn, put, wordsOf } from './journey-page.ts';

const input = (id: string, label: string, unit: string) => ({
  id,
  label,
  unit,
  hasRange: true,
  from: '',
  example: '12',
  ifEmpty: '',
});

/** Gain of each of two years against a cost before the start. */
const SHEET: ToolSheet = {
  id: 'small',
  asset: 'small-calculator',
  title: 'A small sum',
  tool: {
    inputs: [
      { id: 'gain', least: '0', most: '1000000' },
      { id: 'cost', least: '0', most: '1000000', against: true },
    ],
    years: '2',
    rows: [{ id: 'year-net', formula: ['if', ['==', 'year', '0'], ['-', 'cost'], 'gain'] }],
    results: [
      { id: 'net', formula: ['sum', 'year-net'], round: '1' },
      { id: 'payback', formula: ['payback', 'year-net'], round: '1' },
      { id: 'share', formula: ['/', 'gain', 'cost'], round: '0.1' },
    ],
    breakEven: { of: 'net', inputs: [{ id: 'gain', round: '1' }] },
  },
  groups: [{ title: 'Numbers', inputs: [input('gain', 'Gain', 'JPY #'), input('cost', 'Cost', 'JPY #')] }],
  rows: [{ id: 'year-net', label: 'Net' }],
  results: [
    { id: 'net', label: 'Net in all', unit: 'JPY #', main: true },
    { id: 'payback', label: 'Payback', unit: 'months', main: false },
    { id: 'share', label: 'Share', unit: '#', main: false },
  ],
  table: { unit: 'thousand yen', per: '1000' },
  picture: { row: 'year-net' },
  answers: [
    {
      question: 'rough-price',
      text: 'What does it cost?',
      ofOption: true,
      sentences: [
        'From {net.low} to {net.high}.',
        'It is {net} in {payback}.',
        'It is {net} and never pays back.',
      ],
    },
  ],
  earlier: [{ field: 'entry:assets/small-calculator/old/cases', label: 'Cases' }],
};

/** A page with the calculator on it. */
export async function toolPage(): Promise<HTMLElement> {
  const place = put('<sb-tool><p>From the server</p></sb-tool>');
  const element = document.createElement('sb-tool');
  element.dataset['tool'] = JSON.stringify(SHEET);
  place.replaceChildren(element);
  await drawn();
  return place;
}

export const field = (id: string) => document.querySelector<HTMLInputElement>(`#small-${id}`)!;

export async function type(id: string, value: string): Promise<void> {
  const typed = field(id);
  typed.value = value;
  typed.dispatchEvent(new Event('input', { bubbles: true }));
  vi.advanceTimersByTime(200);
  await drawn();
}

export async function leave(id: string): Promise<void> {
  field(id).dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

export async function fill(id: string, value: string): Promise<void> {
  await type(id, value);
  await leave(id);
}

export const summary = () => wordsOf(document.querySelector('output'));
export const numbers = () =>
  [...viewOf($shownJournal.get()).numbers.values()].map(({ input, estimate, value }) => [
    input,
    estimate,
    value,
  ]);
export const cells = (table: string) =>
  [...document.querySelectorAll(`${table} tbody tr`)].map((row) => [...row.children].map(wordsOf));
export const problem = (id: string) => wordsOf(document.querySelector(`#small-${id}-likely-problem`));
