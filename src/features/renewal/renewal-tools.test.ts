import { beforeEach, expect, test, vi } from 'vitest';
import './sb-choice-check.ts';
import './sb-renewal-planner.ts';
import './sb-value-goals.ts';
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
import { $shownJournal } from '~/state/shown-journey.ts';
import { $undoable } from '~/state/undo.ts';

const STEPS = JSON.stringify([{ id: 'send', daysBefore: 8, text: 'Send it', owner: 'Procurement' }]);
const PLAN = `<sb-renewal-planner data-steps='${STEPS}'><form data-needs-script><input id="end" data-set="contractEnd"><input id="notice" data-set="noticeDays"><select id="unit" data-set="noticeUnit"><option value="days"></option><option value="months"></option></select><input id="approval" data-set="approvalDays"></form>
<p id="plan-problem" role="status"></p><div data-view></div></sb-renewal-planner>`;
const GOALS = `<sb-value-goals><div data-noted><p>Nothing noted</p></div><form data-needs-script>
<fieldset data-goal="1"><input id="before" data-figure="before"><input id="planned" data-figure="planned"><input id="now" data-figure="now"><p role="status"></p></fieldset></form></sb-value-goals>`;
const choiceCheck = (...statements: readonly Record<string, unknown>[]) =>
  `<sb-choice-check data-statements='${JSON.stringify(statements)}' data-bands='${JSON.stringify([
    { atLeast: 80, name: 'It works', text: 'Tell others.' },
    { atLeast: 0, name: 'Stop', text: 'Talk first.' },
  ])}'><p>From the server</p></sb-choice-check>`;
const CHOICE = choiceCheck({ id: 'goal', key: true, text: 'We reached it' }, { id: 'cost', text: 'It paid' });

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

test('a second calendar file takes the place of the first in a calendar', async () => {
  record(set('contractEnd', '2099-03-31'), set('noticeDays', '90'));
  put(PLAN);
  await drawn();
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const save = async () => {
    button('Save as calendar file (.ics)').click();
    const [file] = saved.mock.calls.at(-1) ?? [];
    const text = file instanceof Blob ? await file.text() : '';
    return { uids: text.match(/^UID:.*$/gm), edition: Number(/SEQUENCE:(\d+)/.exec(text)?.[1]) };
  };
  const first = await save();
  type('notice', '60');
  await drawn();
  const second = await save();
  saved.mockRestore();
  expect(second.uids).toEqual(first.uids);
  expect(second.edition).toBeGreaterThan(first.edition);
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
  expect(wordsOf(page.querySelector('[data-noted] dd'))).toBe('Decide in two days');
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

test('without a goal noted at the start, the tool says where to note one', () => {
  const page = put(GOALS);
  expect(wordsOf(page.querySelector('[data-noted]'))).toContain('No goal was noted yet.');
});

test('the right-choice check scores, lets a key statement outweigh, and can be cleared with an undo', async () => {
  const page = put(CHOICE);
  await drawn();
  const pick = async (name: string, value: string) => {
    const radio = page.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!;
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
  };
  const status = () => wordsOf(page.querySelector('[role="status"]'));
  const reached = () => [...page.querySelectorAll('[data-reached]')].map(wordsOf);
  expect($shownJournal.get().size).toBe(0);
  await pick('goal', '2');
  expect(status()).toBe('1 of 2 statements have points.');
  expect(reached()).toEqual([]);
  await pick('cost', '2');
  expect(status()).toBe('4 of 4 points: It works');
  expect(reached()).toEqual(['It works (from 80 % of the points): Tell others.']);
  await pick('goal', '0');
  expect(status()).toContain('2 of 4 points: Stop');
  expect(status()).toContain('outweighs');
  button('Clear the points').click();
  await drawn();
  expect(status()).toBe('');
  expect(page.querySelector('input:checked')).toBeNull();
  expect($undoable.get()?.text).toBe('The points were cleared.');
  takeBack();
  await drawn();
  expect(status()).toContain('2 of 4 points');
});

test('every statement of the right-choice check shows its radios, not only the first', async () => {
  const ids = Array.from({ length: 7 }, (_, index) => `statement-${index}`);
  const page = put(choiceCheck(...ids.map((id) => ({ id, text: `The ${id}` }))));
  await drawn();
  const shown = [...page.querySelectorAll('fieldset')].map((fieldset) => ({
    says: wordsOf(fieldset.querySelector('legend')),
    choices: [...fieldset.querySelectorAll('label')].map(wordsOf),
  }));
  const choices = ['2 Yes, shown', '1 Partly', '0 No'];
  expect(shown).toEqual(ids.map((id) => ({ says: `The ${id}`, choices })));
  expect(wordsOf(page)).toContain('Clear the points');
  expect(page.querySelector('[hidden]:not(sb-marks-go-to), [disabled], [data-needs-script]')).toBeNull();
});
