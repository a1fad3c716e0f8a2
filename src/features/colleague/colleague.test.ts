import { beforeEach, expect, test } from 'vitest';
import { FIELD } from '~/domain/journal/fields.ts';
import { encodeJourneyFile } from '~/domain/journal/journey-file.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { personBodies } from '~/domain/book/people.ts';
import { carriedIn } from '~/kit/carried-record.ts';
import { $prospects, addProspect } from '~/state/book.ts';
import { journalIn, recordIn } from '~/state/journals.ts';
import { $purchases } from '~/state/purchases.ts';
import { nameRep, signedByRep } from '~/state/rep.ts';
import { takeBack } from '~/state/undo.ts';
import {
  answered,
  button,
  freshPage,
  put,
  record,
  set,
  settled,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import './sb-hand-over.ts';
import './sb-take-over.ts';
import { colleagueWords } from './words.ts';

const { give, take } = colleagueWords.en;
const words = () => wordsOf(document.body);

/** In the book of Ono: two prospects, the second of which is handed over. Gives the link. */
async function linkOfOno(): Promise<{ readonly id: JourneyId; readonly address: string }> {
  freshPage();
  nameRep('Ono');
  recordIn(addProspect('Midori secret'), ...signedByRep([answered('must-haves')]));
  const id = addProspect('Aoba');
  recordIn(id, ...signedByRep([...personBodies('a1', { name: 'Sato' }), answered('why-now')]));
  history.replaceState(null, '', `/en/sales/prospect/#${id}`);
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  put('<sb-hand-over></sb-hand-over>');
  await settled();
  const details = document.querySelector('details')!;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await expect.poll(() => words()).toContain('Fits:');
  button(give.copy).click();
  await settled();
  return { id, address: copied[0] ?? '' };
}

async function look(text: string): Promise<void> {
  document.querySelector('textarea')!.value = text;
  document.querySelector('form')!.requestSubmit();
  await settled();
}

async function openBook(address = '/en/sales/'): Promise<void> {
  document.body.replaceChildren();
  history.replaceState(null, '', address);
  put('<sb-take-over></sb-take-over>');
  await settled();
}

beforeEach(() => {
  freshPage();
  history.replaceState(null, '', '/en/sales/');
});

test('a link holds one prospect with whose entries it has, and nothing of the others', async () => {
  const { id, address } = await linkOfOno();
  expect(words()).toContain('Ono: 5 entries');
  expect(words()).toContain(give.signedAs('Ono'));
  const carried = await carriedIn(address);
  if (!carried?.ok) throw new Error('nothing carried');
  expect(carried.value.journey).toBe(id);
  expect([...carried.value.events.keys()].toSorted()).toEqual([...journalIn(id).keys()].toSorted());
  expect(JSON.stringify([...carried.value.events.values()])).not.toContain('Midori');
});

test('it shows what it holds before anything is taken in, and taken in twice it adds nothing', async () => {
  const { id, address } = await linkOfOno();
  freshPage();
  nameRep('Sato');
  await openBook(address.slice(address.indexOf('/en/')));
  await expect.poll(() => words()).toContain(take.isNew);
  for (const said of ['“Aoba”', 'People: Sato', 'Ono: 5 entries']) expect(words()).toContain(said);
  expect($prospects.get().size).toBe(0);
  button(take.apply(5)).click();
  await settled();
  expect([...$prospects.get().keys()]).toEqual([id]);
  expect(location.hash).toBe('');
  expect(document.querySelector('a')?.getAttribute('href')).toBe(`/en/sales/prospect/#${id}`);
  recordIn(id, ...signedByRep([answered('must-haves')]));
  await look(address);
  await expect.poll(words).toContain(take.nothingNew);
  expect(words()).toContain(take.isKnown);
  expect(journalIn(id).size).toBe(6);
  takeBack();
  expect($prospects.get().size).toBe(0);
});

test('what a colleague noted later comes beside one’s own, and only that is taken back', async () => {
  const { id, address } = await linkOfOno();
  const first = new Map([...journalIn(id)].slice(0, 4));
  freshPage();
  recordIn(id, set(FIELD.side, 'sales'));
  const own = journalIn(id).size;
  const file = { journey: id, label: 'Aoba', exportedAt: '', site: '', events: first };
  await openBook();
  await look(encodeJourneyFile(file));
  button(take.apply(4)).click();
  await settled();
  expect(journalIn(id).size).toBe(own + 4);
  await look(address);
  await expect.poll(words).toContain(take.fresh(1));
  button(take.leave).click();
  await settled();
  expect(journalIn(id).size).toBe(own + 4);
  takeBack();
  expect($prospects.get().has(id)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['not-json', 'hello'],
  ['not-a-journey', '{"format":"shirube-book","version":1,"journeys":[]}'],
  ['link-damaged', 'https://example.test/en/sales/#j1.AAAAx'],
] as const)('says what is wrong and what to do: %s', async (problem, text) => {
  await openBook();
  await look(text);
  expect(wordsOf(document.querySelector('[role="status"]'))).toBe(take.problems[problem]);
});

test('a purchase is no prospect, and one’s own never becomes one', async () => {
  record(set(FIELD.label, 'My phones'));
  const [own] = $purchases.get();
  const file = { journey: own!.id, label: '', exportedAt: '', site: '', events: own!.journal };
  await openBook();
  await look(encodeJourneyFile(file));
  expect(words()).toContain(take.problems['not-a-prospect']);
  const forged = addProspect('Forged');
  await look(encodeJourneyFile({ ...file, events: journalIn(forged) }));
  expect(words()).toContain(take.problems['own-purchase']);
  expect($purchases.get()).toHaveLength(1);
});
