import { beforeEach, expect, test } from 'vitest';
import './sb-journey-coverage.ts';
import {
  answered,
  drawn,
  freshPage,
  put,
  read,
  record,
  set,
  wordsOf,
} from '../../../tests/support/journey-page.ts';

beforeEach(() => freshPage());

async function coverage(): Promise<HTMLElement> {
  const page = put('<sb-journey-coverage></sb-journey-coverage>');
  await drawn();
  return page;
}

function row(page: Element, caption: string, name: string): string {
  const table = [...page.querySelectorAll('table')].find((it) => wordsOf(it.caption) === caption);
  const found = [...(table?.querySelectorAll('tbody tr') ?? [])].find(
    (it) => wordsOf(it.querySelector('th')) === name,
  );
  return wordsOf(found);
}

test('the tables say per phase, role, concern and job what is answered, received and open', async () => {
  record(answered('why-now'), read('goal-menu'));
  const page = await coverage();
  expect(row(page, 'By buying phase', 'The solution-development')).toBe(
    'The solution-development 1 of 3 1 1',
  );
  expect(row(page, 'By buying phase', 'Whole purchase')).toBe('Whole purchase 1 of 5 1 3');
  expect(row(page, 'By buying phase', 'The before-buying')).toBe('The before-buying nothing applies 0 0');
  expect(row(page, 'By role (who needs the answer)', 'The user')).toBe('The user 0 of 1 1 0');
  expect(row(page, 'By concern', 'The needs')).toBe('The needs 1 of 2 1 0');
  expect(row(page, 'By buying job', 'The validation always on')).toBe('The validation always on 0 of 1 0 1');
});

test('open questions stand by their owner, with their state, and my own are unfolded', async () => {
  record(set('me', 'champion'), read('goal-menu'));
  const page = await coverage();
  expect(wordsOf(page.querySelector('h3'))).toBe('5 questions still open');
  const mine = page.querySelector<HTMLDetailsElement>('details[open]');
  expect(wordsOf(mine?.querySelector('summary'))).toBe('The champion: 2');
  expect(wordsOf(mine?.querySelector('li'))).toBe('The why-now The solution-development · Received');
  expect(mine?.querySelector('a')?.getAttribute('href')).toBe('/en/phases/solution-development/#why-now');
  expect(wordsOf(page)).toContain('The finance, The security and The legal.');
});

test('a text that changed since it was read is listed, the mark stays', async () => {
  record(read('goal-menu', 20_000));
  const page = await coverage();
  expect(wordsOf(page)).toContain('Updated since you read it');
  expect(row(page, 'By buying phase', 'The solution-development')).toBe(
    'The solution-development 0 of 3 2 1',
  );
});

test('when everything has an answer, it says so', async () => {
  record(...['why-now', 'must-haves', 'rough-price', 'data-location', 'sign-off'].map(answered));
  const page = await coverage();
  expect(wordsOf(page)).toContain('No question is open. Everything that applies has an answer.');
});
