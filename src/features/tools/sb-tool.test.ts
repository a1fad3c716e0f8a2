import { beforeEach, expect, test, vi } from 'vitest';
import './sb-tool.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { $shownJournal } from '~/state/shown-journey.ts';
import { $undoable } from '~/state/undo.ts';
import {
  button,
  drawn,
  freshPage,
  put,
  record,
  set,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import {
  cells,
  field,
  fill,
  leave,
  numbers,
  problem,
  summary,
  toolPage,
  type,
} from '../../../tests/support/tool-page.ts';

beforeEach(() => {
  freshPage();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('gives no result from empty fields, names what is missing, and records nothing by itself', async () => {
  await toolPage();
  expect(summary()).toBe('Fill in the first number, and the results appear here.');
  await type('gain-likely', '600');
  expect(summary()).toContain('Still needed: Cost');
  expect(document.querySelector('.calculator__results')).toBeNull();
  expect($shownJournal.get().size).toBe(0);
});

test('shows the result while somebody types, and keeps a number once the field is left', async () => {
  await toolPage();
  await fill('gain-likely', '６，０００');
  await type('cost-likely', '1万');
  expect(summary()).toBe('Net in all JPY 2,000');
  expect(numbers()).toEqual([['gain', 'likely', '6000']]);
  await leave('cost-likely');
  expect(numbers()).toEqual([
    ['gain', 'likely', '6000'],
    ['cost', 'likely', '10000'],
  ]);
  expect(field('cost-likely').value).toBe('10,000');
  expect(wordsOf(document.querySelector('.calculator__results'))).toContain('Payback 1 year 8 months');
  expect(cells('.calculator__years')).toEqual([
    ['Net', '−10', '6', '6', '2'],
    ['Running total', '−10', '−4', '2', ''],
  ]);
  expect(wordsOf(document.querySelector('.calculator__even'))).toContain(
    'Gain: at least JPY 5,000 · yours: JPY 6,000',
  );
  expect(document.querySelectorAll('.calculator__picture svg')).toHaveLength(3);
});

test('says what is wrong with a number, and calculates without it', async () => {
  await toolPage();
  await fill('cost-likely', '100');
  for (const [typed, says] of [
    ['1,5', 'Write the decimal point as a point: 1.5.'],
    ['many', 'Write a number, such as 12,000 or 1.5.'],
    ['-3', 'Write a number from 0 to 1,000,000.'],
  ] as const) {
    await fill('gain-likely', typed);
    expect(problem('gain')).toContain(says);
    expect(field('gain-likely').value).toBe(typed);
    expect(field('gain-likely').getAttribute('aria-invalid')).toBe('true');
    expect(summary()).toContain('Still needed: Gain');
  }
  await fill('gain-likely', '70');
  expect(problem('gain')).toBe('');
  expect(summary()).toBe('Net in all JPY 40');
  expect(numbers()).toContainEqual(['gain', 'likely', '70']);
});

test('takes a number back, clears all of them, and undoes both', async () => {
  await toolPage();
  await fill('gain-likely', '70');
  await fill('cost-likely', '100');
  await fill('gain-likely', '');
  expect(summary()).toContain('Still needed: Gain');
  takeBack();
  await drawn();
  expect(field('gain-likely').value).toBe('70');
  button('Clear all numbers').click();
  await drawn();
  expect(summary()).toContain('Fill in the first number');
  expect($undoable.get()?.text).toBe('All numbers of this calculator were cleared.');
  takeBack();
  await drawn();
  expect(summary()).toBe('Net in all JPY 40');
});

test('opens low and high figures, sets the cases side by side, and warns of a wrong order', async () => {
  await toolPage();
  await fill('gain-likely', '70');
  await fill('cost-likely', '100');
  expect(document.querySelector('#small-gain-low')).toBeNull();
  document.querySelector<HTMLInputElement>('.calculator__switches input')!.click();
  await drawn();
  await fill('gain-low', '40');
  await fill('gain-high', '80');
  expect(cells('.calculator__results').slice(0, 2)).toEqual([
    ['Net in all', 'JPY 40', 'JPY −20', 'JPY 60'],
    ['Payback', '1 year 5 months', 'Not within these years', '1 year 3 months'],
  ]);
  expect(wordsOf(document.querySelector('.calculator__offers'))).toContain('From JPY −20 to JPY 60.');
  await fill('gain-low', '75');
  expect(problem('gain')).toContain('The low figure is above the high one');
});

test('keeps the source of a number', async () => {
  await toolPage();
  await fill('gain-likely', '70');
  document.querySelectorAll<HTMLInputElement>('.calculator__switches input')[1]!.click();
  await drawn();
  field('gain-likely-source').value = 'Ito, finance';
  await leave('gain-likely-source');
  await fill('gain-likely', '80');
  const [kept] = viewOf($shownJournal.get()).numbers.values();
  expect(kept).toMatchObject({ value: '80', source: 'Ito, finance' });
});

test('still shows what was written here before there was a calculator', async () => {
  record(set('entry:assets/small-calculator/old/cases', '12,000, from October'));
  await toolPage();
  expect(wordsOf(document.querySelector('.calculator__earlier'))).toBe(
    'You wrote here before Cases 12,000, from October',
  );
});

test('says that a division by zero has no result', async () => {
  await toolPage();
  await fill('gain-likely', '70');
  await fill('cost-likely', '0');
  expect(wordsOf(document.querySelector('.calculator__results'))).toContain('Share Cannot be worked out');
});

test('leaves the table of the server where it cannot read its own data', async () => {
  const place = put('<sb-tool data-tool="{}"><p>From the server</p></sb-tool>');
  await drawn();
  expect(wordsOf(place)).toBe('From the server');
});
