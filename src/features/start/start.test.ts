import { beforeEach, expect, test } from 'vitest';
import './sb-start.ts';
import {
  button,
  drawn,
  freshPage,
  put,
  read,
  record,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { $minutesAtHand } from '~/state/minutes.ts';
import { $shownView } from '~/state/shown-journey.ts';
import { $undoable } from '~/state/undo.ts';

const SERVED = `<sb-start><p>Where are you?</p><ul><li><a href="/en/phases/evaluation/" data-phase="evaluation">
  <strong>The evaluation</strong><span class="small">Make sure it works</span></a></li></ul></sb-start>`;

beforeEach(() => {
  freshPage();
  $minutesAtHand.set(15);
});

const kept = () => [FIELD.phase, FIELD.me].map((field) => valueOf($shownView.get(), field));

async function press(page: HTMLElement, name: string): Promise<void> {
  button(name, page).click();
  await drawn();
}

test('three taps say where, who and how long, and are taken back at once', async () => {
  const page = put(SERVED);
  await drawn();
  expect(wordsOf(page.querySelector('.start__question'))).toBe('1 of 3 Where are you in your purchase?');
  await press(page, 'The evaluation Make sure it works');
  expect(wordsOf(document.activeElement)).toBe('2 of 3 Who are you?');
  expect(kept()).toEqual(['', '']);
  await press(page, 'The security');
  await press(page, '30 min');
  expect(kept()).toEqual(['evaluation', 'security']);
  expect($minutesAtHand.get()).toBe(30);
  expect($undoable.get()?.text).toBe('Your purchase is now in “The evaluation”, and you are: The security.');
  expect(wordsOf(document.activeElement)).toBe('You are here The evaluation');
  takeBack();
  await drawn();
  expect(kept()).toEqual(['', '']);
  expect(wordsOf(page.querySelector('.start__question'))).toContain('1 of 3');
});

test('each step leads back, and a role need not be named', async () => {
  const page = put(SERVED);
  await drawn();
  await press(page, 'The evaluation Make sure it works');
  await press(page, 'Not decided yet');
  await press(page, 'Back');
  expect(wordsOf(page.querySelector('.start__question'))).toContain('2 of 3');
  await press(page, 'Back');
  expect(wordsOf(page.querySelector('.start__question'))).toContain('1 of 3');
  await press(page, 'The evaluation Make sure it works');
  await press(page, 'Not decided yet');
  await press(page, '5 min');
  expect(kept()).toEqual(['evaluation', '']);
  expect($undoable.get()?.text).toBe('Your purchase is now in “The evaluation”.');
});

test('who has begun sees where the purchase stands, and may choose again', async () => {
  const page = put(SERVED);
  record(read('goal-menu'));
  await drawn();
  expect(wordsOf(page.querySelector('.start__stand'))).toContain('The solution-development');
  expect(wordsOf(page)).toContain('3 questions are open here.');
  await press(page, 'Change');
  expect(wordsOf(page.querySelector('.start__question'))).toContain('1 of 3');
});
