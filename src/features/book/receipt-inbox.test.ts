import { beforeEach, expect, test } from 'vitest';
import './sb-receipt-inbox.ts';
import { planWords } from '~/kit/plan-words.ts';
import { journalIn } from '~/state/journals.ts';
import { takeBack } from '~/state/undo.ts';
import { button, drawn, freshPage, put, wordsOf } from '../../../tests/support/journey-page.ts';
import { emptyBrowsers, inBrowserOf } from '../../../tests/state/support/browsers.ts';
import { active, keep, readIt, receiptFrom, sendLink } from '../../../tests/state/support/plan-steps.ts';
import { bookWords } from './words.ts';

const t = bookWords.en;
let link: string;

async function paste(text: string): Promise<void> {
  document.querySelector('textarea')!.value = text;
  button(t.inboxButton).click();
  await drawn();
}

beforeEach(async () => {
  freshPage();
  emptyBrowsers();
  inBrowserOf('rep');
  link = sendLink();
  inBrowserOf('buyer');
  keep(link);
  put('<sb-receipt-inbox></sb-receipt-inbox>');
  await drawn();
});

test('a receipt shows whose it is and what it says before it is taken in, and then leads to the prospect', async () => {
  readIt();
  const receipt = receiptFrom(active());
  const prospect = active();
  inBrowserOf('rep');
  const before = journalIn(prospect).size;
  await paste(`Hello ${receipt}`);
  const found = wordsOf(document.querySelector('.receipt-inbox__found'));
  expect(found).toContain(t.foundTitle);
  expect(found).toContain('was read to the end');
  expect(found).toMatch(/For “.+” From somebody who gave no name, written on/u);
  expect(journalIn(prospect).size).toBe(before);
  button(t.foundTake).click();
  await drawn();
  expect(journalIn(prospect).size).toBeGreaterThan(before);
  expect(wordsOf(document.querySelector('.receipt-inbox__outcome'))).toContain(planWords.en.receipt.taken(1));
  expect(document.querySelector('a')?.textContent).toBe(t.inboxShow);
  await paste(receipt);
  expect(document.querySelector('.receipt-inbox__found')).toBeNull();
  expect(wordsOf(document.querySelector('.receipt-inbox__outcome'))).toContain(planWords.en.receipt.already);
  takeBack();
});

test('one without marks says so, and may be left', async () => {
  const receipt = receiptFrom(active());
  const prospect = active();
  inBrowserOf('rep');
  const before = journalIn(prospect).size;
  await paste(receipt);
  expect(wordsOf(document.querySelector('.receipt-inbox__found'))).toContain(t.foundKept);
  button(t.foundLeave).click();
  await drawn();
  expect(document.querySelector('.receipt-inbox__found')).toBeNull();
  expect(journalIn(prospect).size).toBe(before);
});

test('what fits no prospect is told at once', async () => {
  inBrowserOf('rep');
  await paste('nothing at all');
  expect(document.querySelector('.receipt-inbox__found')).toBeNull();
  expect(wordsOf(document.querySelector('.receipt-inbox__outcome'))).toBe(
    planWords.en.receipt.problems['not-found'],
  );
});
