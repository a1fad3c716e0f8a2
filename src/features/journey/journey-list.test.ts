import { beforeEach, expect, test } from 'vitest';
import '~/features/continue-card/sb-continue-card.ts';
import './sb-journey-list.ts';
import { $undoable } from '~/state/undo.ts';
import {
  answered,
  button,
  drawn,
  freshPage,
  put,
  record,
  set,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { $purchases, startPurchase } from '~/state/purchases.ts';
import { $shown, $shownJournal } from '~/state/shown-journey.ts';

beforeEach(() => freshPage());

async function list(): Promise<HTMLElement> {
  const page = put('<sb-journey-list></sb-journey-list>');
  await drawn();
  return page;
}

async function submit(form: HTMLFormElement | null, label: string): Promise<void> {
  const input = form?.querySelector('input');
  if (!form || !input) throw new Error('no form');
  input.value = label;
  form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  await drawn();
}

test('purchases are started, renamed, switched and listed with where they stand', async () => {
  const page = await list();
  expect(wordsOf(page)).toContain('Nothing is kept in this browser yet.');
  await submit(page.querySelector('.journey-list__start form'), 'Phones');
  record(answered('why-now'));
  await drawn();
  expect(wordsOf(page)).toContain('Phones Shown now');
  expect(wordsOf(page)).toContain('The solution-development · 1 of 5 answered');

  await submit(page.querySelector('.journey-list__start form'), 'Desks');
  expect($undoable.get()?.text).toBe('“Desks” was started and is shown now.');
  button('Rename “Phones”', page).click();
  await drawn();
  await submit(page.querySelector('.journey-list__all form'), 'Headsets');
  expect(wordsOf(page)).toContain('Headsets');
  takeBack();
  await drawn();
  expect(wordsOf(page)).not.toContain('Headsets');

  button('Show “Phones”', page).click();
  await drawn();
  expect($shownJournal.get().size).toBe(4);
  takeBack();
  await drawn();
  expect($shownJournal.get().size).toBe(1);
});

test('starting another purchase can be taken back', async () => {
  startPurchase('Phones');
  const page = await list();
  await submit(page.querySelector('.journey-list__start form'), 'Desks');
  takeBack();
  await drawn();
  expect(wordsOf(page)).not.toContain('Desks');
  expect(wordsOf(page)).toContain('Phones Shown now');
});

test('erasing asks with the count, and can be taken back', async () => {
  startPurchase('Phones');
  record(answered('why-now'));
  const page = await list();
  button('Erase “Phones” …', page).click();
  await drawn();
  const dialog = page.querySelector('dialog');
  expect(dialog?.open).toBe(true);
  expect(wordsOf(dialog)).toContain('Its 2 entries are removed from this browser.');
  expect(button('Save a copy first', page)).toBeDefined();
  button('Erase', page).click();
  await drawn();
  expect($purchases.get()).toHaveLength(0);
  takeBack();
  await drawn();
  expect(wordsOf(page)).toContain('Phones Shown now');
  expect($shownJournal.get().size).toBe(2);
});

test('a plan that was kept can be found again from the list and from the line "Continue"', async () => {
  const line = put('<sb-continue-card>Served</sb-continue-card>');
  record(answered('why-now'));
  await drawn();
  const links = (page: Element) => [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(
    links(await list())
      .concat(links(line))
      .filter((href) => href?.includes('/p/')),
  ).toEqual([]);
  record(set('plan', 'g1.kept'));
  await drawn();
  const address = `/en/p/#p.${$shown.get()?.slice(0, 8)}`;
  expect(links(line)).toContain(address);
  expect(links(await list())).toEqual([address]);
});
