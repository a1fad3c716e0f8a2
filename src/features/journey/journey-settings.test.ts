import { beforeEach, expect, test } from 'vitest';
import './sb-journey-settings.ts';
import {
  drawn,
  freshPage,
  put,
  record,
  set,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { translateLikeABrowser } from '../../../tests/support/translate-page.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $undoable } from '~/state/undo.ts';

const options = (...values: string[]) =>
  values.map((it) => `<option value="${it}" data-about="About ${it}">${it}</option>`).join('');
const FORM = `<sb-journey-settings><form><fieldset disabled>
  <label for="set-label">Name</label><input id="set-label" data-set="label">
  <label for="set-phase">Where we are now</label><select id="set-phase" data-set="phase">${options('before-buying', 'solution-development', 'evaluation', 'commitment', 'after-purchase')}</select>
  <label for="set-motion">Kind of purchase</label><select id="set-motion" data-set="motion">${options('new', 'renewal')}</select><p id="set-motion-about"></p>
  <fieldset class="journey-settings__roles"><legend>Who is in the group</legend><label><input type="checkbox" data-role value="security"></label><label><input type="checkbox" data-role value="legal"></label></fieldset>
</fieldset></form><p role="status" data-view></p></sb-journey-settings>`;

beforeEach(() => freshPage());

function control(id: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`#${id}`);
  if (!found) throw new Error(id);
  return found;
}

function choose(id: string, value: string): void {
  control(id).value = value;
  control(id).dispatchEvent(new Event('change', { bubbles: true }));
}

test('the form shows what follows when nothing was chosen, and writes nothing by itself', () => {
  put(FORM);
  expect(document.querySelector('fieldset')?.disabled).toBe(false);
  expect(control('set-motion').value).toBe('new');
  expect(control('set-phase').value).toBe('solution-development');
  expect(localStorage).toHaveLength(0);
});

test('another kind of purchase is kept, says which questions and phases go, and can be taken back', async () => {
  const page = put(FORM);
  choose('set-motion', 'renewal');
  await drawn();
  expect($shownJourney.get()?.process.choice.motion).toBe('renewal');
  expect(wordsOf(page.querySelector('#set-motion-about'))).toBe('About renewal');
  const change = wordsOf(page.querySelector('[role="status"]'));
  expect(change).toContain(
    'No longer part of it: The before-buying, The solution-development and The evaluation.',
  );
  expect(change).toContain('4 questions no longer apply');
  expect(change).toContain('“The rough-price” and 1 more');
  expect($undoable.get()?.text).toBe('“Kind of purchase” was changed. 4 questions fewer.');
  expect(page.querySelector<HTMLOptionElement>('#set-phase [value="evaluation"]')?.disabled).toBe(true);
  takeBack();
  expect(control('set-motion').value).toBe('new');
  choose('set-motion', 'renewal');
  choose('set-motion', 'new');
  await drawn();
  expect(wordsOf(page.querySelector('[role="status"]'))).toContain('4 questions now apply');
});

test('name, phase and roles are kept, each with a sentence', () => {
  const page = put(FORM);
  choose('set-label', '  New phones ');
  expect($undoable.get()?.text).toBe('This purchase is now called “New phones”.');
  choose('set-phase', 'commitment');
  expect($undoable.get()?.text).toBe('Your purchase is now in “commitment”.');
  for (const box of page.querySelectorAll<HTMLInputElement>('[data-role]')) box.checked = true;
  page.querySelector('[data-role]')?.dispatchEvent(new Event('change', { bubbles: true }));
  expect($undoable.get()?.text).toBe('“Who is in the group” was changed.');
  expect($shownJourney.get()).toMatchObject({ phase: 'commitment', roles: ['security', 'legal'] });
});

test('a change from another tab shows, but never takes away what is being typed', () => {
  put(FORM);
  control('set-label').focus();
  control('set-label').value = 'half a na';
  record(set('label', 'From elsewhere'), set('phase', 'evaluation'));
  expect(control('set-label').value).toBe('half a na');
  expect(control('set-phase').value).toBe('evaluation');
});

test('what a choice means and what a change did are told on a translated page too', async () => {
  const page = put(FORM);
  translateLikeABrowser(page, 'rebuild');
  for (const motion of ['renewal', 'new', 'renewal']) {
    choose('set-motion', motion);
    await drawn();
    expect(wordsOf(page.querySelector('#set-motion-about'))).toBe(`About ${motion}`);
  }
  expect(wordsOf(page.querySelector('[role="status"]'))).toContain('4 questions no longer apply');
});
