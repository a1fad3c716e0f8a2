import { beforeEach, expect, test } from 'vitest';
import './sb-receipt.ts';
import { takeIn } from '~/kit/receipt-outcome.ts';
import { FIELD } from '~/domain/journal/fields.ts';
import { drawn, freshPage, put, wordsOf } from '../../../tests/support/journey-page.ts';
import { emptyBrowsers, inBrowserOf } from '../../../tests/state/support/browsers.ts';
import {
  active,
  answered,
  keep,
  readIt,
  receiptFrom,
  sendLink,
  viewIn,
} from '../../../tests/state/support/plan-steps.ts';
import { answer, option } from '../../../tests/domain/support/journals.ts';
import { toId } from '~/domain/shared/brand.ts';
import { journalIn, recordIn } from '~/state/journals.ts';
import { toldIn } from '~/state/told.ts';
import { $undoable, undoIn } from '~/state/undo.ts';

let link: string;

beforeEach(() => {
  freshPage();
  emptyBrowsers();
  inBrowserOf('rep');
  link = sendLink();
  inBrowserOf('buyer');
});

async function receipt(): Promise<HTMLElement> {
  const page = put('<sb-receipt></sb-receipt>');
  await drawn();
  return page;
}

const lines = (page: Element) => [...page.querySelectorAll('.receipt__says li')].map(wordsOf);

test('after a plan was kept, its receipt says that the plan has reached the buyer', async () => {
  keep(link);
  const page = await receipt();
  expect(lines(page)).toContain('that the plan has reached you and is kept here (3 assets)');
  expect(wordsOf(page)).toContain('There are no marks yet.');
  expect(page.querySelector('sb-handover')).not.toBeNull();
});

test('what was read and answered is listed beside it', async () => {
  keep(link);
  readIt();
  answered();
  const page = await receipt();
  expect([...page.querySelectorAll('dt')].map(wordsOf)).toEqual(['Read', 'Answered']);
  expect(lines(page)).toContain('that the plan has reached you and is kept here (3 assets)');
  expect(wordsOf(page)).not.toContain('There are no marks yet.');
});

test('a receipt that would say nothing cannot be sent', async () => {
  const journey = keep(link);
  undoIn(journey, [viewIn(journey).fields.get(FIELD.plan)!.event]);
  const page = await receipt();
  expect(wordsOf(page)).toContain('It would say nothing');
  expect(page.querySelector('sb-handover')).toBeNull();
});

test('whoever takes in a receipt without marks learns that the plan was kept', () => {
  keep(link);
  const empty = receiptFrom(active());
  readIt();
  const first = receiptFrom(active());
  inBrowserOf('rep');
  expect(takeIn('en', empty)).toBe(
    'The plan has reached them and was kept. There are no marks yet. It is in your book, with the prospect it belongs to.',
  );
  expect($undoable.get()?.text).toBe('The plan has reached them and was kept. There are no marks yet.');
  expect(takeIn('ja', first)).toBe('1件の印を取り込みました。台帳の、対応する見込み客の記録に加わりました。');
  expect(takeIn('en', first)).toBe('This receipt was taken in already. Nothing has changed.');
});

test('a receipt that only takes back marks says so', () => {
  const journey = keep(link);
  const ids = readIt();
  const first = receiptFrom(journey);
  undoIn(journey, ids);
  const second = receiptFrom(journey);
  inBrowserOf('rep');
  takeIn('en', first);
  expect(takeIn('ja', second)).toContain('前のお知らせにあった印が取り消されました。');
});

test('answers and options are told only where they are ticked, and the rep reads them as long as they are', async () => {
  const journey = keep(link);
  recordIn(
    journey,
    option('a', 'Kobako', 'chosen'),
    answer('why-now', 'Requests get lost', { proof: 'tried' }),
    answer('data-location', 'JPY 3 million', { option: toId('a') }),
  );
  const page = await receipt();
  const said = () => wordsOf(page.querySelector('.receipt__says'));
  expect(said()).not.toContain('Requests get lost');
  expect(wordsOf(page.querySelector('summary'))).toBe('Answers and options in words: 0 of 3 ticked');
  const tick = async (text: string) => {
    const label = [...page.querySelectorAll('.group__told label')].find((one) => wordsOf(one).includes(text));
    label?.querySelector('input')?.click();
    await drawn();
  };
  await tick('JPY 3 million');
  expect(said()).toContain('Kobako: JPY 3 million');
  expect(said()).not.toContain('Chosen: Kobako');
  await tick('Chosen: Kobako');
  await tick('Requests get lost');
  expect(said()).toContain('Chosen: Kobako');
  expect(said()).toContain('Requests get lost Proof: tried');

  const sent = () => page.querySelector<HTMLInputElement>('input[data-copy="link"]')?.value ?? '';
  const first = sent();
  page.querySelector('sb-handover')?.dispatchEvent(new CustomEvent('sb-handed-over'));
  await drawn();
  await tick('Requests get lost');
  page.querySelector('sb-handover')?.dispatchEvent(new CustomEvent('sb-handed-over'));
  const second = sent();
  document.body.replaceChildren();
  expect(wordsOf((await receipt()).querySelector('summary'))).toContain('2 of 3 ticked');

  inBrowserOf('rep');
  const told = () => toldIn(journalIn(journey)).map((one) => one.told.answers.map(({ text }) => text));
  takeIn('en', first);
  expect(told()).toEqual([['Requests get lost', 'JPY 3 million']]);
  takeIn('en', second);
  expect(told()).toEqual([['JPY 3 million']]);
});

test('what does not fit into an address goes as a file; what fits nowhere is refused', async () => {
  const journey = keep(link);
  const long = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      answer('why-now', `${at}${'長い答え'.repeat(90)}`, { by: `P${at}` } as never),
    );
  recordIn(journey, ...long(2), ...long(9).slice(2));
  const page = await receipt();
  const boxes = () => [...page.querySelectorAll<HTMLInputElement>('.group__told input')];
  for (const box of boxes().slice(0, 3)) {
    box.click();
    await drawn();
  }
  expect(page.querySelector('sb-handover')).toBeNull();
  expect(wordsOf(page)).toContain('Save as file');
  for (const box of boxes().slice(3)) {
    box.click();
    await drawn();
  }
  expect(wordsOf(page)).toContain('Tick fewer answers.');
});
