import { beforeEach, expect, test, vi } from 'vitest';
import './sb-tool.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { toId } from '~/domain/shared/brand.ts';
import { $shownJournal } from '~/state/shown-journey.ts';
import { button, drawn, freshPage, record, wordsOf } from '../../../tests/support/journey-page.ts';
import { fill, toolPage } from '../../../tests/support/tool-page.ts';

beforeEach(() => {
  freshPage();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('records the sentence as the answer, in place of its own earlier one only', async () => {
  const theirs = record({
    kind: 'answer',
    question: toId('rough-price'),
    text: 'About 50',
    over: [],
    by: 'Ono',
  });
  await toolPage();
  await fill('gain-likely', '70');
  await fill('cost-likely', '100');
  const answers = () =>
    viewOf($shownJournal.get())
      .answers.get(toId('rough-price'))
      ?.map(({ text }) => text);
  button('Use as the answer to “What does it cost?”').click();
  await drawn();
  expect(answers()).toEqual(['About 50', 'It is JPY 40 in 1 year 5 months.']);
  expect(wordsOf(document.querySelector('.calculator__offers'))).toContain('This is your answer now.');
  await fill('gain-likely', '40');
  expect(wordsOf(document.querySelector('.calculator__offers'))).toContain(
    'Your answer until now: It is JPY 40',
  );
  button('Use as the answer to “What does it cost?”').click();
  await drawn();
  expect(answers()).toEqual(['About 50', 'It is JPY −20 and never pays back.']);
  expect(theirs).toHaveLength(1);
});

test('answers for one supplier where the question is asked of each', async () => {
  record({ kind: 'option', option: toId('a1'), name: 'Supplier A', state: 'in' });
  await toolPage();
  await fill('gain-likely', '70');
  await fill('cost-likely', '100');
  const choice = document.querySelector<HTMLSelectElement>('#small-option')!;
  choice.value = 'a1';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
  button('Use as the answer to “What does it cost?”').click();
  const [answer] = viewOf($shownJournal.get()).answers.get(toId('rough-price')) ?? [];
  expect(answer).toMatchObject({ option: 'a1', source: 'A small sum', asset: 'small-calculator' });
});

test('copies numbers and results as text, and lays them out where the clipboard is shut', async () => {
  await toolPage();
  await fill('gain-likely', '70');
  await fill('cost-likely', '100');
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  button('Copy as text').click();
  await drawn();
  await drawn();
  expect(wordsOf(document.querySelector('sb-tool > .row [role="status"]'))).toBe('Copied');
  copied.mockRejectedValueOnce(new Error('shut'));
  button('Copy as text').click();
  await drawn();
  await drawn();
  expect(copied).toHaveBeenCalledTimes(2);
  copied.mockRestore();
  const text = document.querySelector<HTMLTextAreaElement>('.calculator__text')?.value ?? '';
  expect(text).toContain(
    'A small sum\n\nYour numbers\nGain: JPY 70\nCost: JPY 100\n\nWhat follows\nNet in all: JPY 40',
  );
  expect(text).toContain('What would have to be true\nGain: at least JPY 50');
});
