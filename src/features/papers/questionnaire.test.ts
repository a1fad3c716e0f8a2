import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PaperTemplate } from '~/domain/papers/paper-template.ts';
import { $shownView } from '~/state/shown-journey.ts';
import { answer, option } from '../../../tests/domain/support/journals.ts';
import {
  button,
  freshPage,
  put,
  record,
  settled,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import './sb-paper.ts';
import './sb-questionnaire.ts';

const register = (id: string) => `entry:papers/kit/head/${id}`;
const TEMPLATE: PaperTemplate = {
  id: 'kit',
  title: 'Security questionnaire',
  onePage: false,
  heads: [
    { id: 'supplier', label: 'Supplier', kind: 'option', register: register('supplier') },
    { id: 'tier', label: 'Tier', kind: 'tier', register: register('tier') },
    { id: 'ai', label: 'AI', kind: 'ai', register: register('ai') },
  ],
  sections: [
    {
      id: 'answers',
      title: 'Answers',
      room: 400,
      isNeeded: true,
      own: [],
      parts: [{ kind: 'security-kit', question: '', sentence: '', columns: [] }],
    },
  ],
};
const KIT = {
  tiers: [
    { tier: 1, name: '1 Basics' },
    { tier: 2, name: '2 Standard' },
  ],
  questions: [
    { id: 'backup', number: 1, tier: 1, text: 'How often is our data backed up?', evidence: 'Record' },
    { id: 'roles', number: 2, tier: 2, text: 'Which roles exist?', evidence: 'Table of rights' },
    { id: 'ai-where', number: 1, text: 'Which functions use AI?', evidence: 'List' },
  ],
};

const saved: Blob[] = [];

beforeEach(() => {
  freshPage();
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:x';
  });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function page(): Promise<HTMLElement> {
  const place = put('<div></div>');
  const paper = document.createElement('sb-paper');
  paper.setAttribute('data-paper', JSON.stringify(TEMPLATE));
  paper.setAttribute('data-outputs', 'csv');
  paper.setAttribute('data-kit', JSON.stringify(KIT));
  const view = document.createElement('div');
  view.setAttribute('data-view', '');
  paper.append(view, document.createElement('sb-questionnaire'));
  place.append(paper);
  await settled();
  return place;
}

async function choose(place: HTMLElement, label: string, value: string): Promise<void> {
  const field = [...place.querySelectorAll('label')].find((one) => wordsOf(one).startsWith(label));
  const select = field?.querySelector('select');
  if (select) select.value = value;
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

async function press(name: string, place: HTMLElement): Promise<void> {
  button(name, place).click();
  await settled();
}

const sheetOf = (place: HTMLElement) => wordsOf(place.querySelector('.paper__sheet'));
const rowOf = (place: HTMLElement, id: string) => wordsOf(place.querySelector(`#kit-${id}`));

test('before an option is named, it says what to do first', async () => {
  const place = await page();
  expect(wordsOf(place.querySelector('sb-questionnaire'))).toContain('Name your options first');
  expect(place.querySelector('sb-questionnaire a')?.getAttribute('href')).toBe('/en/compare/');
});

test('an answer is typed with what stands behind it, printed, changed and taken away', async () => {
  record(option('a', 'Kobako'));
  const place = await page();
  expect(wordsOf(place.querySelector('.paper__still-open'))).toContain('How often is our data backed up?');
  const open = place.querySelector('.paper__still-open a')?.getAttribute('href');
  expect([open, place.querySelector(open ?? '')]).toEqual(['#kit-backup', expect.any(HTMLElement)]);

  await press('Answer: question 1', place);
  const form = place.querySelector<HTMLFormElement>('#kit-backup form')!;
  expect(document.activeElement).toBe(form.elements.namedItem('text'));
  (form.elements.namedItem('text') as HTMLTextAreaElement).value = 'Daily, kept 35 days';
  (form.elements.namedItem('source') as HTMLInputElement).value = 'SOC 2 report';
  (form.elements.namedItem('proof') as HTMLSelectElement).value = 'written';
  form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  await settled();
  expect(sheetOf(place)).toContain('Daily, kept 35 days');
  expect(sheetOf(place)).toContain('Source: SOC 2 report');
  expect(rowOf(place, 'backup')).toContain('Daily, kept 35 days');
  expect(wordsOf(place.querySelector('.paper__still-open'))).toContain('Nothing is open');
  expect([...$shownView.get().answers.keys()]).toEqual(['kit:backup']);

  await press('Change the answer: question 1', place);
  await press('Remove the answer', place);
  expect(rowOf(place, 'backup')).toContain('Not answered yet');
  takeBack();
  await settled();
  expect(rowOf(place, 'backup')).toContain('Daily, kept 35 days');
});

test('an empty answer is not kept, and Escape leaves the form', async () => {
  record(option('a', 'Kobako'));
  const place = await page();
  await press('Answer: question 1', place);
  const form = place.querySelector<HTMLFormElement>('#kit-backup form')!;
  form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  await settled();
  expect($shownView.get().answers.size).toBe(0);
  form.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settled();
  expect(place.querySelector('#kit-backup form')).toBeNull();
  expect(document.activeElement).toBe(place.querySelector('#kit-backup button'));
});

test('the supplier and the depth are chosen on the paper', async () => {
  record(option('a', 'Kobako'), option('b', 'Hako'));
  const place = await page();
  await choose(place, 'Supplier', 'b');
  await choose(place, 'Tier', '2');
  await choose(place, 'AI', '1');
  expect(sheetOf(place)).toContain('Hako');
  expect(sheetOf(place)).toContain('2 Standard: 2 questions');
  expect(wordsOf(place.querySelector('.paper__still-open'))).toContain('3 things are still open');
  expect(wordsOf(place.querySelector('sb-questionnaire'))).toContain('0 of 3 answered');
});

test('a sheet goes out to the supplier and comes back in, after a look', async () => {
  record(option('a', 'Kobako'), answer('kit:backup', 'Weekly', { option: 'a' }));
  const place = await page();
  await choose(place, 'Tier', '2');
  await press('Save the sheet (CSV)', place);
  const sheet = (await saved[0]?.text()) ?? '';
  expect(sheet).toContain('"2","Which roles exist?","Table of rights","","","","roles"');
  const input = place.querySelector<HTMLInputElement>('sb-questionnaire input[type="file"]')!;
  const take = async (text: string) => {
    Object.defineProperty(input, 'files', { value: [new File([text], 'sheet.csv')], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  };
  await take('name,price\n');
  expect(wordsOf(place.querySelector('sb-questionnaire [role="status"]'))).toContain('This is not a sheet');
  await take(
    sheet
      .replace('"","Weekly","","backup"', '"","Daily","","backup"')
      .replace('rights","","","","roles"', 'rights","yes","three roles","Manual 4","roles"')
      .concat('"9","?","","yes","","","gone"\r\n'),
  );
  const look = wordsOf(place.querySelector('.questionnaire__look'));
  expect(look).toContain('2 answers of Kobako');
  expect(look).toContain('yes – three roles · Manual 4 new');
  expect(look).toContain('differs from the answer already there');
  expect(look).toContain('Rows that belong to no question of this questionnaire: 3');
  await press('Take these in', place);
  expect($shownView.get().answers.get('kit:roles' as never)).toMatchObject([
    { text: 'yes – three roles', source: 'Manual 4', proof: 'said', by: 'Kobako', option: 'a' },
  ]);
  expect(rowOf(place, 'backup')).toContain('There are two answers here');
  expect(wordsOf(place.querySelector('.paper__still-open'))).toContain('there are two answers here');
});
