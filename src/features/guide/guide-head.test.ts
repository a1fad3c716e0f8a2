import { beforeEach, expect, test } from 'vitest';
import './sb-guide-count.ts';
import './sb-guide-stand.ts';
import './sb-question-word.ts';
import { $undoable } from '~/state/undo.ts';
import { $shownView } from '~/state/shown-journey.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { localOf } from '../../../tests/domain/support/local-catalogue.ts';
import {
  answered,
  button,
  drawn,
  freshPage,
  put,
  read,
  record,
  set,
  small,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';

const HEAD = `<sb-guide-count data-phase="solution-development">3 questions</sb-guide-count>
  <sb-guide-count data-phase="solution-development" id="short"><span aria-hidden="true" data-fraction></span>
    <span data-said>3 questions</span></sb-guide-count>
  <sb-guide-stand data-phase="solution-development"><p tabindex="-1"></p>
    <button type="button" hidden>We are here</button></sb-guide-stand>
  <p data-question="why-now"><sb-question-word></sb-question-word></p>`;

beforeEach(() => freshPage());

const part = (page: Element, name: string) => wordsOf(page.querySelector(name));
const place = () => $shownView.get().fields.get('phase')?.value;

test('the head counts what is answered and received; the strip says the same as a fraction', async () => {
  const page = put(HEAD);
  await drawn();
  expect(part(page, 'sb-guide-count')).toBe('0 of 3 answered');
  record(answered('why-now'), read('price-guide'));
  await drawn();
  expect(part(page, 'sb-guide-count')).toBe('1 of 3 answered, 1 received');
  expect(part(page, '#short [aria-hidden]')).toBe('1/3');
  expect(part(page, '#short .visually-hidden')).toBe('1 of 3 answered, 1 received');
});

test('nobody has said where the purchase is: one button says it, and undo takes it back', async () => {
  const page = put(HEAD);
  await drawn();
  expect(part(page, 'sb-guide-stand')).toContain('Is your purchase in this buying phase?');
  button('We are here', page).click();
  await drawn();
  expect(place()).toBe('solution-development');
  expect(part(page, 'sb-guide-stand p')).toBe('We are here.');
  expect(page.querySelector('button')?.hidden).toBe(true);
  expect($undoable.get()?.text).toContain('Your purchase is now in “The solution-development”');
  takeBack();
  await drawn();
  expect(place()).toBeUndefined();
  expect(button('We are here', page).hidden).toBe(false);
});

test('the second click of a double click moves nothing', async () => {
  const page = put(HEAD);
  await drawn();
  button('We are here', page).dispatchEvent(new MouseEvent('click', { detail: 2 }));
  expect(place()).toBeUndefined();
});

test('a purchase elsewhere stays there until the button is pressed', async () => {
  record(set('phase', 'evaluation'));
  const page = put(HEAD);
  await drawn();
  expect(part(page, 'sb-guide-stand')).toContain('Your purchase is now in “The evaluation”.');
  button('We are here', page).click();
  await drawn();
  expect(place()).toBe('solution-development');
});

test('in a buying phase that the purchase does not pass there is nothing to press', async () => {
  const { catalogue } = small;
  const motions = catalogue.motions.map((motion) => ({
    ...motion,
    phases: motion.phases.filter(({ phase }) => phase !== 'solution-development'),
  }));
  $catalogue.set(localOf({ ...catalogue, motions }));
  const page = put(HEAD);
  await drawn();
  expect(part(page, 'sb-guide-stand')).toContain('skips this buying phase');
  expect(page.querySelector('button')?.hidden).toBe(true);
  expect(part(page, 'sb-guide-count')).toBe('3 questions');
});

test('each row says in one word where its question stands', async () => {
  const page = put(HEAD);
  await drawn();
  const word = page.querySelector('sb-question-word');
  expect([wordsOf(word), word?.getAttribute('data-state')]).toEqual(['Open', 'open']);
  record(answered('why-now'));
  await drawn();
  expect([wordsOf(word), word?.getAttribute('data-state')]).toEqual(['Answered', 'answered']);
});
