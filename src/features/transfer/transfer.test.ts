import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './sb-transfer.ts';
import '~/features/storage-note/sb-storage-note.ts';
import { decodeJourneyFile, encodeJourneyFile } from '~/domain/journal/journey-file.ts';
import { emptyJournal, type Journal } from '~/domain/journal/journal.ts';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { $storageState } from '~/state/storage.ts';
import { $undoable } from '~/state/undo.ts';
import {
  answered,
  button,
  drawn,
  freshPage,
  put,
  record,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { answer, cell, journalOf, option, requirement, set } from '../../../tests/domain/support/journals.ts';
import { beginTab } from '../../../tests/support/browser.ts';
import { $unreadable } from '~/state/journals.ts';
import { startPurchase } from '~/state/purchases.ts';
import { $shown, $shownJournal } from '~/state/shown-journey.ts';

const PAGE = `<sb-transfer><fieldset disabled><button type="button" data-do="json">Save as file</button><button type="button" data-do="csv">Save as table</button>
  <input type="file" id="import-file"><textarea></textarea><button type="button" data-do="check">Check what is in it</button><div data-view></div>
  <button type="button" data-do="erase">Erase everything …</button></fieldset><p class="transfer__status" role="status"></p></sb-transfer>`;

let saved: Blob[] = [];

beforeEach(() => {
  freshPage();
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const status = () => wordsOf(document.querySelector('.transfer__status'));

async function look(text: string): Promise<string> {
  const area = document.querySelector('textarea');
  if (area) area.value = text;
  button('Check what is in it').click();
  await drawn();
  return wordsOf(document.querySelector('.transfer__found'));
}

function fileOf(journey: string, events: Journal): string {
  return encodeJourneyFile({
    journey: toId<JourneyId>(journey),
    label: 'Phones',
    exportedAt: '2026-11-22T03:00:00.000Z',
    site: '/',
    events,
  });
}

test('the table has the answers, each with its option and what supports it', async () => {
  put(PAGE);
  await drawn();
  record(
    option('a1', 'Kobako'),
    answer('why-now', 'In April', { option: 'a1', proof: 'said', until: '2999-03-31' }),
    answer('why-now', 'In May'),
  );
  button('Save as table').click();
  const table = (await saved[0]?.text()) ?? '';
  expect(table).toContain('"Kobako: In April · Proof: said · Holds until 31 March 2999\nIn May"');
});

test('the table has options, requirements with their cells, numbers and the plan', async () => {
  put(PAGE);
  const tools = [{ id: 'roi', title: 'ROI', inputs: ['cases'], labels: ['Cases'], units: ['# cases'] }];
  put(`<p data-tools='${JSON.stringify(tools)}'></p>`);
  await drawn();
  record(
    option('a1', 'Kobako', 'chosen', 'It is half the price'),
    requirement('r1', 'A log', { weight: 4, role: toId('security') }),
    cell('r1', 'a1', 'standard', { proof: 'tried' }),
    { kind: 'number', tool: 'roi', input: 'cases', estimate: 'likely', value: '12000' },
    { kind: 'number', tool: 'roi', input: 'cases', estimate: 'low', value: '9000' },
    { kind: 'number', tool: 'gone', input: 'days', estimate: 'likely', value: '60' },
    set('planTarget', '2999-06-03'),
    { kind: 'step', step: toId('0f0f0f0f'), part: 'present', value: '1' },
    { kind: 'step', step: toId('0f0f0f0f'), part: 'title', value: 'Sign' },
    { kind: 'step', step: toId('0f0f0f0f'), part: 'due', value: '+0@target' },
    { kind: 'step', step: toId('1f1f1f1f'), part: 'present', value: '1' },
  );
  button('Save as table').click();
  const table = (await saved[0]?.text()) ?? '';
  for (const line of [
    '"Option","","Kobako","Chosen","","","","It is half the price"',
    '"Option","","Stay as we are","In the running","","","",""',
    '"Requirement","","A log","good to have, weight 4","The security","","","Kobako: standard · Proof: tried"',
    '"Number","","ROI · Cases","","","","","low 9,000 cases\nlikely 12,000 cases"',
    '"Number","","gone · days","","","","","likely 60"',
    '"Plan step","","Sign","Open","Buyer","","3 June 2999",""',
    '"Plan step","","1f1f1f1f","Open","Buyer","","",""',
  ])
    expect(table).toContain(line);
});

test('what is exported, erased and imported again is equal', async () => {
  put(PAGE);
  await drawn();
  startPurchase('Phones');
  record(answered('why-now'));
  const before = $shownJournal.get();
  button('Save as file').click();
  expect(status()).toMatch(/^Saved as Phones-\d{4}-\d\d-\d\d\.json\.$/);
  const text = (await saved[0]?.text()) ?? '';
  expect(decodeJourneyFile(text)).toMatchObject({ ok: true, value: { label: 'Phones' } });

  button('Erase everything …').click();
  await drawn();
  expect(wordsOf(document.querySelector('dialog'))).toContain('1 purchase with 2 entries');
  button('Erase everything').click();
  await drawn();
  expect(localStorage).toHaveLength(0);
  expect($shownJournal.get()).toEqual(emptyJournal);

  expect(await look(text)).toContain('2 new entries');
  button('Take in as a purchase of its own').click();
  await drawn();
  expect($shownJournal.get()).toEqual(before);
  expect($undoable.get()?.text).toBe('“Phones” was taken in and is shown now.');
  takeBack();
  expect($shownJournal.get()).toEqual(emptyJournal);
});

test('a file of the same purchase adds what is new, and only that, with an undo', async () => {
  put(PAGE);
  startPurchase('Phones');
  const first = $shownJournal.get();
  record(answered('why-now'));
  const text = fileOf($shown.get() ?? '', $shownJournal.get());
  expect(await look(text)).toContain('Everything in it is here already.');

  for (const id of $shownJournal.get().keys())
    if (!first.has(id)) localStorage.removeItem(`shirube:/:e:${$shown.get() ?? ''}:${id}`);
  beginTab();
  expect(await look(text)).toContain('1 new entry 1 is here already');
  button('Add 1 entry').click();
  await drawn();
  expect($shownJournal.get().size).toBe(2);
  expect(wordsOf(document.querySelector('[data-view]'))).not.toContain('What this file holds');
  takeBack();
  expect($shownJournal.get().size).toBe(3);
});

test('another purchase can be taken in beside the one shown, or joined with it', async () => {
  put(PAGE);
  startPurchase('Desks');
  const here = $shown.get();
  record(answered('why-now'));
  const other = fileOf('0123456789abcdef', $shownJournal.get());
  startPurchase('Chairs');
  expect(await look(other)).toContain('does not hold this purchase yet');
  button('Add to the purchase shown now').click();
  await drawn();
  expect($shown.get()).not.toBe(here);
  expect($shownJournal.get().size).toBe(3);
  expect($undoable.get()?.text).toBe('2 entries were added.');
});

test.each([
  ['', 'Choose a file or paste its text first.'],
  ['Dear colleague', 'This is not a file of this site'],
  ['{"format":"other"}', 'something else'],
  ['{"format":"shirube-journey","version":2}', 'newer version'],
])('%j is refused with a reason, and changes nothing', async (text, reason) => {
  put(PAGE);
  await look(text);
  expect(status()).toContain(reason);
  expect(localStorage).toHaveLength(0);
});

test('what cannot be read is told before anything is changed', async () => {
  put(PAGE);
  const text = fileOf('0123456789abcdef', emptyJournal).replace('[\n', '[null,7,');
  expect(await look(text)).toContain('');
  expect(await look(text.replace(',7,', ',7'))).toContain('2 cannot be read and are left out');
  expect(localStorage).toHaveLength(0);
});

test('the table holds each question with its state, and no cell begins a formula', async () => {
  put(PAGE);
  await drawn();
  button('Save as table').click();
  expect(status()).toContain('There is nothing to export yet.');
  startPurchase('=HYPERLINK("x")');
  record(answered('why-now'), { kind: 'sent', asset: toId('goal-menu') });
  button('Save as table').click();
  const text = (await saved[0]?.text()) ?? '';
  expect(text).toContain(
    '"Question","The solution-development","The why-now","Answered","The champion","The needs",',
  );
  expect(text).toContain('"Content asset","The solution-development","The goal-menu","Sent","","",');
});

test('the note tells where the marks are: nothing yet, kept, full, off, set aside', async () => {
  const page = put('<sb-storage-note></sb-storage-note><sb-storage-note data-quiet></sb-storage-note>');
  const [note, quiet] = page.children;
  await drawn();
  expect(wordsOf(note)).toContain('Nothing is kept yet.');
  record(answered('why-now'));
  await drawn();
  expect(wordsOf(note)).toBe('Saved on this device only · last change now · save a copy');
  expect(wordsOf(quiet)).toBe('');
  $unreadable.set(2);
  $storageState.set('full');
  await drawn();
  expect(wordsOf(quiet)).toContain('The storage of this browser is full.');
  expect(wordsOf(quiet)).toContain('2 damaged entries');
  $storageState.set('off');
  await drawn();
  expect(wordsOf(note)).toContain('does not let the site keep anything');
  $storageState.set('kept');
});

test('a prospect of a sales book is no purchase, and is led to where it is taken in', async () => {
  put(PAGE);
  const prospect = journalOf(set('side', 'sales'), set('label', 'Aoba'));
  await look(fileOf('0123456789abcdef', prospect));
  expect(status()).toContain('This is a prospect from a sales book.');
  expect(localStorage).toHaveLength(0);
});
