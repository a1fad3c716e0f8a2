import { beforeEach, expect, test } from 'vitest';
import { decodeBackup } from '~/domain/book/backup-file.ts';
import { crmField, FIELD, labelOf, valueOf } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { bookBackup, lookAtBackup, restoreBackup } from '~/state/backup.ts';
import { $prospects, addProspect } from '~/state/book.ts';
import { journalIn, recordIn } from '~/state/journals.ts';
import { mergeEntries, shownEntry } from '~/state/merge.ts';
import { takeInReceipt } from '~/state/receipt-inbox.ts';
import { takeBack, undoIn } from '~/state/undo.ts';
import {
  answered,
  button,
  freshPage,
  put,
  set,
  settled,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { emptyBrowsers, inBrowserOf } from '../../../tests/state/support/browsers.ts';
import { active, keep, readIt, receiptFrom, sendLink } from '../../../tests/state/support/plan-steps.ts';
import './sb-merge-entries.ts';
import { mergeWords } from './words.ts';

const t = mergeWords.en;
const words = () => wordsOf(document.body);
const names = () => [...$prospects.get().values()].map((journal) => labelOf(viewOf(journal))).sort();
const view = (id: JourneyId) => viewOf(journalIn(id));

let kept: JourneyId;
let other: JourneyId;

beforeEach(() => {
  freshPage();
  emptyBrowsers();
  inBrowserOf('rep');
  other = addProspect('Aoba K.K.');
  recordIn(other, answered('why-now'), set(crmField('account'), '001B'), set(crmField('deal'), '77'));
  kept = addProspect('Aoba');
  recordIn(kept, set(crmField('account'), '001A'));
  location.hash = kept;
});

async function page(): Promise<void> {
  document.body.replaceChildren();
  put('<sb-merge-entries></sb-merge-entries>');
  await settled();
}

async function choose(id: JourneyId): Promise<void> {
  const select = document.querySelector('select')!;
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await settled();
}

test('a rep sees what a merge would do, leaves it, merges, and takes it back', async () => {
  await page();
  const before = journalIn(kept).size;
  expect(wordsOf(document.querySelector('select'))).toBe(`${t.none} ${t.option('Aoba K.K.', 6)}`);
  await choose(other);
  for (const line of [
    t.goes('Aoba K.K.', 'Aoba'),
    t.label('Aoba'),
    t.happened(1),
    t.values(1),
    t.crmDropped(t.crm.account, '001A', '001B'),
    t.crmComes(t.crm.deal, '77'),
  ])
    expect(words()).toContain(line);
  expect(journalIn(kept).size).toBe(before);
  button(t.leave).click();
  await settled();
  expect(words()).not.toContain(t.foundTitle);
  await choose(other);
  button(t.apply).click();
  await settled();
  expect(names()).toEqual(['Aoba']);
  expect(view(kept).questions.get(toId('why-now'))?.mark).toBe('answered');
  expect(valueOf(view(kept), crmField('account'))).toBe('001A');
  expect(valueOf(view(kept), crmField('deal'))).toBe('77');
  expect(words()).toContain(`${t.mergedTitle} Aoba K.K.`);
  takeBack();
  await settled();
  expect(names()).toEqual(['Aoba', 'Aoba K.K.']);
  expect(view(kept).questions.size).toBe(0);
  expect(valueOf(view(kept), crmField('deal'))).toBe('');
  expect(view(other).questions.size).toBe(1);
});

test('merged entries can be parted later, merged again, and nothing is written twice', async () => {
  mergeEntries(kept, other);
  await page();
  button(t.partLabel('Aoba K.K.')).click();
  await settled();
  expect(names()).toEqual(['Aoba', 'Aoba K.K.']);
  expect(view(kept).questions.size).toBe(0);
  takeBack();
  await settled();
  expect(names()).toEqual(['Aoba']);
  expect(view(kept).questions.size).toBe(1);
  const sizes = [kept, other].map((id) => journalIn(id).size);
  await page();
  expect([kept, other].map((id) => journalIn(id).size)).toEqual(sizes);
});

test('a receipt for a link of the other entry reaches the kept one, and is taken back there too', async () => {
  const link = sendLink();
  inBrowserOf('buyer');
  keep(link);
  readIt();
  const receipt = receiptFrom(active());
  const sender = active();
  inBrowserOf('rep');
  await page();
  mergeEntries(kept, sender);
  expect(view(kept).assets.get(toId('goal-menu'))?.read ?? []).toHaveLength(0);
  const taken = takeInReceipt(receipt);
  if (!taken.ok) throw new Error(taken.reason);
  expect(shownEntry(taken.journey)).toBe(kept);
  const readIn = () => [...view(kept).assets.values()].filter(({ read }) => read.length > 0).length;
  expect(readIn()).toBe(1);
  expect(takeInReceipt(receipt)).toMatchObject({ already: true });
  undoIn(taken.journey, taken.events);
  expect(readIn()).toBe(0);
});

test('the file of a book holds merged entries, and restores them merged', async () => {
  await page();
  mergeEntries(kept, other);
  const file = bookBackup('2026-11-27T00:00:00Z');
  inBrowserOf('colleague');
  const decoded = decodeBackup(file);
  if (!decoded.ok) throw new Error(decoded.problem.kind);
  restoreBackup(lookAtBackup(decoded.value), []);
  expect(names()).toEqual(['Aoba']);
  expect(view(kept).questions.size).toBe(1);
  expect(valueOf(view(other), FIELD.label)).toBe('Aoba K.K.');
  expect(lookAtBackup(decoded.value).fresh).toBe(0);
});

test('two browsers that merged the same entries hold the same once their books are one', async () => {
  await page();
  const file = bookBackup('2026-11-27T00:00:00Z');
  const restore = (text: string) => {
    const decoded = decodeBackup(text);
    if (decoded.ok) restoreBackup(lookAtBackup(decoded.value), []);
  };
  mergeEntries(kept, other);
  const mine = bookBackup('2026-11-27T00:00:00Z');
  inBrowserOf('colleague');
  restore(file);
  mergeEntries(kept, other);
  recordIn(other, answered('must-haves'));
  restore(mine);
  const theirs = bookBackup('2026-11-27T00:00:00Z');
  const seen = () => [names(), [...view(kept).questions.keys()].sort(), view(kept).fields];
  const there = seen();
  inBrowserOf('rep');
  restore(theirs);
  expect(seen()).toEqual(there);
  expect(names()).toEqual(['Aoba']);
  expect(there[1]).toEqual(['must-haves', 'why-now']);
});

test('where there is no other entry, nothing is offered', async () => {
  inBrowserOf('somebody');
  location.hash = addProspect('Alone');
  await page();
  expect(words()).toBe('');
});
