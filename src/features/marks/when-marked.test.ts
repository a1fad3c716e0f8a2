import { expect, test, vi } from 'vitest';
import { answered, drawn, freshPage, put, read, record, set } from '../../../tests/support/journey-page.ts';
import { tickField, TICKED } from '~/domain/journal/fields.ts';
import { whenMarked } from './when-marked.ts';

const PARTS = '.folded';

test.each([
  ['a mark', () => record(answered('why-now'))],
  ['a tick', () => record(set(tickField('assets/sla-sheet', 'must', 0), TICKED))],
])('%s of a person brings what shows it, for paper too; what merely arrived does not', async (_, mark) => {
  freshPage();
  put('<p class="folded"></p>');
  const load = vi.fn(() => Promise.resolve());
  whenMarked(PARTS, load);
  record(read('price-guide'));
  await drawn();
  expect(load).not.toHaveBeenCalled();
  mark();
  record(answered('what-is-success'));
  await drawn();
  expect(load).toHaveBeenCalledOnce();
});

test('marks that were there before the page was opened bring it too', async () => {
  freshPage();
  put('<p class="folded"></p>');
  record(answered('why-now'));
  const load = vi.fn(() => Promise.resolve());
  whenMarked(PARTS, load);
  await drawn();
  expect(load).toHaveBeenCalledOnce();
});

test('a page without such parts loads nothing', async () => {
  freshPage();
  const load = vi.fn(() => Promise.resolve());
  whenMarked(PARTS, load);
  record(answered('why-now'));
  await drawn();
  expect(load).not.toHaveBeenCalled();
});

test('they come when a part with them is unfolded, wherever it is', () => {
  freshPage();
  const page = put(
    '<details><summary>A question</summary><sb-question-state></sb-question-state></details><details><summary>Other</summary></details>',
  );
  const load = vi.fn(() => Promise.resolve());
  whenMarked('sb-question-state', load);
  const unfold = (nth: number) => {
    const details = page.querySelectorAll('details')[nth];
    details?.setAttribute('open', '');
    details?.dispatchEvent(new Event('toggle'));
  };
  unfold(1);
  expect(load).not.toHaveBeenCalled();
  unfold(0);
  unfold(0);
  expect(load).toHaveBeenCalledTimes(1);
  const late = vi.fn(() => Promise.resolve());
  whenMarked('sb-question-state', late);
  expect(late).toHaveBeenCalledTimes(1);
});
