import { beforeEach, expect, test, vi } from 'vitest';
import './sb-process-chooser.ts';
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
import { $shownJourney } from '~/state/journeys.ts';

const radios = (name: string, ...values: string[]) =>
  values
    .map(
      (it, at) =>
        `<label><input type="radio" name="${name}" value="${it}" data-name="The ${it}" ${at === 0 ? 'checked' : ''}>The ${it}</label>`,
    )
    .join('');
const MILESTONES = JSON.stringify([
  { id: 'a', name: 'Goal agreed', phase: 'solution-development', needs: ['why-now'] },
  { id: 'b', name: 'Signed', phase: 'commitment', needs: ['sign-off'] },
  { id: 'c', name: 'Bought in a shop', phase: 'commitment', needs: ['sign-off'], segments: ['b2c'] },
]);
const PAGE = `<sb-process-chooser data-milestones='${MILESTONES}'><form data-needs-script>${radios('motion', 'new', 'renewal')}${radios('accountType', 'major', 'small')}${radios('segment', 'b2b', 'b2c')}${radios('entryMode', 'open', 'second')}</form>
<section><div data-view></div></section></sb-process-chooser>`;

beforeEach(() => {
  freshPage();
  history.replaceState(null, '', '/en/learn/buyer-and-sales-process/');
});

function choose(name: string, value: string): void {
  const radio = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (!radio) throw new Error(value);
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a choice shows phases, questions, owners, milestones and what drops out, and is kept only when told to', async () => {
  const page = put(PAGE);
  await drawn();
  expect(wordsOf(page)).toContain('This purchase asks all 5 questions.');
  expect(wordsOf(page.querySelector('[role="status"]'))).toBe('');
  choose('motion', 'renewal');
  await drawn();
  expect(wordsOf(page)).toContain('This purchase asks 1 of 5 questions.');
  expect(wordsOf(page.querySelector('[role="status"]'))).toBe('This purchase asks 1 of 5 questions.');
  expect(page.querySelector('[data-length="none"]')).not.toBeNull();
  expect([...page.querySelectorAll('[data-view] ol:not(.phase-bars) li')].map(wordsOf)).toEqual(['Signed']);
  expect(wordsOf(page)).toContain('“The renewal” skips the buying phase: 4 questions');
  expect(location.search).toContain('motion=renewal');
  expect(localStorage).toHaveLength(0);
  button('Use this for my purchase').click();
  await drawn();
  expect($shownJourney.get()?.process.choice.motion).toBe('renewal');
  expect(wordsOf(page)).toContain('Your purchase is set up like this.');
  takeBack();
  expect($shownJourney.get()?.process.choice.motion).toBe('new');
});

test('what follows from a choice is shown where the browser takes no more addresses', async () => {
  const page = put(PAGE);
  await drawn();
  vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
    throw new DOMException('more than 100 times per 10 seconds', 'SecurityError');
  });
  choose('motion', 'renewal');
  await drawn();
  expect(wordsOf(page)).toContain('This purchase asks 1 of 5 questions.');
});

test('it begins with the choice in the address, or with that of the purchase', async () => {
  record(set('segment', 'b2c'));
  put(PAGE);
  await drawn();
  expect(document.querySelector<HTMLInputElement>('[value="b2c"]')?.checked).toBe(true);
  document.body.replaceChildren();
  history.replaceState(null, '', '?motion=renewal');
  put(PAGE);
  await drawn();
  expect(document.querySelector<HTMLInputElement>('[value="renewal"]')?.checked).toBe(true);
  expect(document.querySelector<HTMLInputElement>('[value="b2b"]')?.checked).toBe(true);
});
