import { beforeEach, expect, test } from 'vitest';
import './sb-process-map.ts';
import './sb-stage-picker.ts';
import {
  answered,
  drawn,
  freshPage,
  put,
  record,
  set,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';

const row = (id: string, phase: string, needs: string, more = '') =>
  `<li class="milestone" data-milestone="${id}" data-phase="${phase}" data-needs="${needs}" data-not-yet="Do not call this qualified." ${more}>
  <svg><circle class="route-map__fill"></circle></svg><p data-verdict hidden></p><span data-words></span><ul>${needs
    .split(' ')
    .map((it) => `<li data-question="${it}"><span data-state-word></span></li>`)
    .join('')}</ul></li>`;
const usually = (id: string, phase: string, needs: string, more = '') =>
  `<section data-milestone="${id}" data-phase="${phase}" data-needs="${needs}" ${more}></section>`;
const page = (view: string) => `<sb-process-map data-view-of="${view}"><p data-sum></p>
<section class="process-map__phase"><ol>${row('qualified', 'solution-development', 'why-now must-haves')}${row('choice', 'solution-development', 'rough-price', 'data-segments="b2c"')}</ol></section>
<section class="process-map__phase" id="eval"><ol>${row('proven', 'evaluation', 'data-location', 'data-segments="b2b"')}</ol></section>
<sb-stage-picker><div data-needs-script><select><option value=""></option><option value="proven" selected></option><option value="qualified proven"></option></select></div>
${usually('qualified', 'solution-development', 'why-now must-haves')}${usually('choice', 'solution-development', 'rough-price', 'data-segments="b2c"')}${usually('proven', 'evaluation', 'data-location', 'data-segments="b2b"')}</sb-stage-picker></sb-process-map>`;

beforeEach(() => freshPage());

const verdict = (id: string) => wordsOf(document.querySelector(`[data-milestone="${id}"] [data-verdict]`));
const hidden = (id: string) => document.querySelector<HTMLElement>(`[data-milestone="${id}"]`)?.hidden;

test('without a purchase the map shows everything and judges nothing', () => {
  put(page('seller'));
  expect(verdict('qualified')).toBe('');
  expect([hidden('qualified'), hidden('choice'), hidden('proven')]).toEqual([false, false, false]);
});

test('the coverage follows the journal: a milestone counts when nothing the buyer needs is open', async () => {
  put(page('seller'));
  record(answered('why-now'));
  expect(verdict('qualified')).toBe('1 of 2 still open: do not call this qualified.');
  expect(wordsOf(document.querySelector('[data-question="why-now"] [data-state-word]'))).toBe('Answered');
  record(answered('must-haves'), set('label', 'New phones'));
  expect(verdict('qualified')).toBe('All 2 are answered: it counts.');
  expect(wordsOf(document.querySelector('[data-sum]'))).toBe(
    'New phones: 1 of 2 milestones count so far. 1 milestone is left out: this kind of purchase does not have it.',
  );
  expect(
    document.querySelector('[data-milestone="qualified"] .route-map__fill')?.getAttribute('stroke-dasharray'),
  ).toBe('100 100');
  await drawn();
});

test('a consumer sees the milestones of a consumer only, and a phase without any is gone', () => {
  put(page('buyer'));
  record(set('segment', 'b2c'));
  expect([hidden('qualified'), hidden('choice'), hidden('proven')]).toEqual([false, false, true]);
  expect(document.querySelector<HTMLElement>('#eval')?.hidden).toBe(true);
  expect(verdict('qualified')).toBe('');
  const stages = [...document.querySelectorAll('option')].map((option) => option.disabled);
  expect(stages).toEqual([false, true, false]);
  expect(document.querySelector('select')?.value).toBe('');
  record(answered('rough-price'));
  expect(verdict('choice')).toBe('You have what you need here: the one question is answered.');
  takeBack();
});

test('a stage of the CRM shows its milestones only', () => {
  put(page('seller'));
  const select = document.querySelector('select')!;
  select.value = 'qualified proven';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  const blocks = [...document.querySelectorAll<HTMLElement>('section[data-milestone]')];
  const shown = blocks.filter((it) => !it.hidden);
  expect(shown.map(({ dataset }) => dataset['milestone'])).toEqual(['qualified', 'proven']);
});
