import { beforeEach, expect, test, vi } from 'vitest';
import './sb-choice-check.ts';
import './sb-renewal-planner.ts';
import './sb-value-goals.ts';
import { $journal } from '~/state/journal-store.ts';
import { $undoable } from '~/state/undo-store.ts';
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

const PLAN = `<sb-renewal-planner><form data-needs-script><input id="end" data-set="contractEnd"><input id="notice" data-set="noticeDays"><select id="unit" data-set="noticeUnit"><option value="days"></option><option value="months"></option></select><input id="approval" data-set="approvalDays"></form>
<p id="plan-problem" role="status"></p><div data-view></div><ol hidden><li data-step="send" data-days="8" data-owner="Procurement">Send it</li></ol></sb-renewal-planner>`;
const GOALS = `<sb-value-goals><dl data-noted hidden><dd data-noted-field="goal"></dd></dl><p data-nothing></p><form data-needs-script>
<fieldset data-goal="1"><input id="before" data-figure="before"><input id="planned" data-figure="planned"><input id="now" data-figure="now"><p role="status"></p></fieldset></form></sb-value-goals>`;
const statement = (id: string, key = '') =>
  `<fieldset data-statement="${id}" ${key}><input type="radio" name="${id}" value="2"><input type="radio" name="${id}" value="0"></fieldset>`;
const CHOICE = `<sb-choice-check>${statement('goal', 'data-key')}${statement('cost')}<p role="status"></p>
<ul><li data-band="works" data-at-least="80" data-name="It works"></li><li data-band="stop" data-at-least="0" data-name="Stop"></li></ul><p data-needs-script><button data-clear>Clear</button></p></sb-choice-check>`;

beforeEach(() => freshPage());

function type(id: string, value: string): void {
  const input = document.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)!;
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('the planner works out the dates, says what it cannot read, and saves a calendar file', async () => {
  const page = put(PLAN);
  await drawn();
  expect(wordsOf(page)).toContain('Fill in the last day');
  expect(wordsOf(page.querySelector('tbody'))).toBe('8 days before notice Send it Procurement');
  type('end', '2099-03-31');
  type('notice', 'three months');
  await drawn();
  expect(wordsOf(page.querySelector('[role="status"]'))).toContain('Write a whole number');
  type('notice', '９０');
  type('approval', '21');
  await drawn();
  expect(wordsOf(page)).toContain('31 December 2098');
  expect(wordsOf(page)).toContain('3 December 2098');
  expect(wordsOf(page.querySelector('tbody'))).toBe('23 December 2098 Send it Procurement');
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  button('Save as calendar file (.ics)').click();
  const [file] = saved.mock.calls[0] ?? [];
  const text = file instanceof Blob ? await file.text() : '';
  expect(text).toContain('DTSTART;VALUE=DATE:20981231');
  expect(text).toContain('SUMMARY:Send it');
  saved.mockRestore();
  takeBack();
  await drawn();
  expect(document.querySelector<HTMLInputElement>('#approval')?.value).toBe('');
  type('notice', '3');
  type('unit', 'months');
  await drawn();
  expect(wordsOf(page)).toContain('24 December 2098'); // a week for delivery before 31 December
});

test('a deadline that has passed says what can still be done', async () => {
  record(set('contractEnd', '2020-03-31'), set('noticeDays', '90'));
  const page = put(PLAN);
  await drawn();
  expect(wordsOf(page.querySelector('.warning'))).toContain('Write to the supplier today');
  type('end', '2020-02-31');
  await drawn();
  expect(wordsOf(page.querySelector('[role="status"]'))).toBe('There is no such day.');
});

test('goals noted at the start are shown, and the share reached follows from three figures', () => {
  record(set('entry:assets/goal-menu/goal-card/goal', 'Decide in two days'));
  const page = put(GOALS);
  expect(wordsOf(page.querySelector('[data-noted]'))).toBe('Decide in two days');
  const status = () => wordsOf(page.querySelector('[role="status"]'));
  expect(status()).toBe('');
  type('before', '4.0');
  expect(status()).toBe('Fill in all three figures.');
  type('planned', '2');
  type('now', 'x');
  expect(status()).toBe('Write plain figures, such as 2.3.');
  type('now', '2.3');
  expect(status()).toBe('85 % of the planned change is reached.');
  type('planned', '4');
  expect(status()).toContain('nothing to reach');
});

test('the right-choice check scores, lets a key statement outweigh, and can be cleared with an undo', () => {
  const page = put(CHOICE);
  const pick = (name: string, value: string) => {
    const radio = page.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!;
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const status = () => wordsOf(page.querySelector('[role="status"]'));
  expect($journal.get().size).toBe(0);
  pick('goal', '2');
  expect(status()).toBe('1 of 2 statements have points.');
  pick('cost', '2');
  expect(status()).toBe('4 of 4 points: It works');
  pick('goal', '0');
  expect(status()).toContain('2 of 4 points: Stop');
  expect(status()).toContain('outweighs');
  button('Clear').click();
  expect(status()).toBe('');
  expect($undoable.get()?.text).toBe('The points were cleared.');
  takeBack();
  expect(status()).toContain('2 of 4 points');
});
