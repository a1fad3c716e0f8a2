import { beforeEach, expect, test } from 'vitest';
import { FIELD, SALES_SIDE } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { planOf } from '~/domain/steps/plan-registers.ts';
import { NO_HOLIDAYS } from '~/domain/steps/workdays.ts';
import { journalIn, recordIn } from '~/state/journals.ts';
import {
  button,
  drawn,
  freshPage,
  put,
  set,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { prospectWords } from './prospect-words.ts';
import './sb-prospect.ts';

const t = prospectWords.en;
const ID = toId<JourneyId>('abc0000000000001');
const DEMO = {
  id: 'case-demo',
  title: 'Demo',
  doneWhen: '',
  side: 'seller',
  buyer: '',
  seller: '',
  due: '-5@target',
  isGate: false,
  code: 1,
};

beforeEach(() => {
  freshPage();
  location.hash = ID;
  recordIn(ID, set(FIELD.side, SALES_SIDE), set(FIELD.label, 'Aoba'));
});

async function page(): Promise<HTMLElement> {
  const element = put(`<sb-prospect data-steps='${JSON.stringify([DEMO])}' data-holidays=""></sb-prospect>`);
  await drawn();
  return element;
}

const lines = (element: HTMLElement) =>
  [...element.querySelectorAll('.steps__one label')].map((line) => wordsOf(line).trim());

const plan = () => planOf(viewOf(journalIn(ID)), new Map(), NO_HOLIDAYS).steps;

async function add(element: HTMLElement, text: string, owner: string, due: string): Promise<void> {
  const form = element.querySelector<HTMLFormElement>('.steps__add')!;
  form.querySelector<HTMLInputElement>('[name=text]')!.value = text;
  form.querySelector<HTMLSelectElement>('[name=owner]')!.value = owner;
  form.querySelector<HTMLInputElement>('[name=due]')!.value = due;
  button(t.addStep, element).click();
  await drawn();
}

test('what both sides agreed on the page of a prospect is a step of the plan that they share', async () => {
  const element = await page();
  await add(element, 'Name the lawyer', 'buyer', '2099-03-02');
  expect(plan()).toMatchObject([
    { title: 'Name the lawyer', side: 'buyer', due: { kind: 'date' }, isInternal: false, state: 'open' },
  ]);
  expect(lines(element)).toEqual(['They Name the lawyer by 2 March 2099']);
  takeBack();
  await drawn();
  expect(plan()).toEqual([]);
});

test('the steps of the plan stand there in the order of their days, and are ticked and taken out there', async () => {
  recordIn(ID, set(FIELD.planSteps, 'case-demo'), set(FIELD.planTarget, '2099-06-10'));
  const element = await page();
  await add(element, 'Name the lawyer', 'buyer', '2099-03-02');
  expect(lines(element)).toEqual(['They Name the lawyer by 2 March 2099', 'We Demo by 3 June 2099']);
  element.querySelector<HTMLInputElement>('.steps__one input')!.click();
  await drawn();
  expect(lines(element)[1]).toContain('Name the lawyer');
  expect(plan().find(({ title }) => title === 'Name the lawyer')?.state).toBe('done');
  element.querySelector<HTMLButtonElement>(`[aria-label="${t.removeStepLabel('Demo')}"]`)!.click();
  await drawn();
  expect(lines(element)).toEqual([expect.stringContaining('Name the lawyer')]);
});

test('what a rep noted before there was a plan stands in it, and is marked as internal', async () => {
  recordIn(ID, set('step:0f0f0f0f/text', 'Send the paper'), set('step:0f0f0f0f/owner', 'us'));
  const element = await page();
  expect(lines(element)).toEqual([`We Send the paper ${t.internalStep}`]);
});

test('a step that is late says so', async () => {
  const element = await page();
  await add(element, 'Send the paper', 'seller', '2020-03-02');
  expect(lines(element)[0]).toMatch(/working days late$/);
});
