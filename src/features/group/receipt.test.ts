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
    'The plan has reached them and was kept. There are no marks yet. It stands in your book, with the prospect it belongs to.',
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
