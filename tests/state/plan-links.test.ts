import { beforeEach, describe, expect, test } from 'vitest';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { levelOf } from '~/domain/journal/view.ts';
import { toId, type AssetId } from '~/domain/shared/brand.ts';
import { keepPlan, placeOf, planAtHandle } from '~/state/plans.ts';
import { forgetQuarantined, quarantined } from '~/state/quarantine.ts';
import { takeInReceipt } from '~/state/receipt-inbox.ts';
import { makeReceipt } from '~/state/receipts.ts';
import {
  $recipients,
  $sharing,
  changeDraft,
  changeField,
  keepLink,
  logSent,
  shareWith,
  startShare,
} from '~/state/share.ts';
import { emptyBrowsers, inBrowserOf, site } from './support/browsers.ts';

import {
  ADDRESSES,
  WHY_NOW,
  GOAL_MENU,
  sendLink,
  open,
  keep,
  active,
  receiptFrom,
  viewIn,
  answered,
  readIt,
} from './support/plan-steps.ts';
import { record } from '../support/browser.ts';
import { $journals, journalIn } from '~/state/journals.ts';
import { $purchases, startPurchase } from '~/state/purchases.ts';
import { $shown } from '~/state/shown-journey.ts';
import { undoIn } from '~/state/undo.ts';

beforeEach(() => {
  emptyBrowsers();
  inBrowserOf('rep');
});

describe('composing', () => {
  test('keeps nothing until the link is handed over, and then logs each asset as sent once', () => {
    startShare(ADDRESSES, 'en');
    changeField(FIELD.label, 'Green');
    expect($journals.get().size).toBe(0);
    const sent = logSent();
    expect(sent).toMatchObject({ isNew: true });
    expect(logSent()).toBeUndefined();
    const [prospect] = $recipients.get();
    expect(prospect && valueOf(prospect.view, FIELD.label)).toBe('Green');
    expect(prospect?.view.assets.get(GOAL_MENU)?.sent).toHaveLength(1);
  });

  test('keeps a link that may have gone out, and logs it as sent only when that is sure', () => {
    startShare(ADDRESSES, 'en');
    expect(keepLink()).toMatchObject({ isNew: true });
    expect(keepLink()).toBeUndefined();
    expect($sharing.get()?.isSent).toBe(false);
    const [prospect] = $recipients.get();
    expect(prospect?.view.assets.size).toBe(0);
    const sent = logSent();
    expect(sent).toMatchObject({ journey: prospect?.id, isNew: false });
    expect($sharing.get()?.isSent).toBe(true);
    undoIn(sent!.journey, sent!.events);
    expect($sharing.get()?.isSent).toBe(false);
  });

  test('a receipt finds a link that was kept and never logged as sent', () => {
    startShare(ADDRESSES, 'en');
    keepLink();
    const payload = $sharing.get()?.payload;
    if (!payload?.ok) throw new Error('no link');
    inBrowserOf('buyer');
    const receipt = receiptFrom(keep(payload.value));
    inBrowserOf('rep');
    expect(takeInReceipt(receipt)).toMatchObject({ ok: true, already: false });
  });

  test('never makes a prospect one of the buyer’s own purchases, nor the one shown', () => {
    sendLink();
    expect($purchases.get()).toEqual([]);
    expect($shown.get()).toBeUndefined();
  });

  test('puts names into the link only if asked to', () => {
    startShare(ADDRESSES, 'en');
    changeField(FIELD.label, 'Green');
    changeField(FIELD.sender, 'Ann');
    expect($sharing.get()?.plan).not.toHaveProperty('label');
    expect($sharing.get()?.plan).not.toHaveProperty('sender');
    changeDraft({ withLabel: true, withSender: true, note: 'Hello', validDays: 30 });
    expect($sharing.get()?.plan).toMatchObject({ label: 'Green', sender: 'Ann', note: 'Hello' });
  });

  test('goes on with a prospect under the same plan id, and remembers who signs', () => {
    startShare(ADDRESSES, 'en');
    changeField(FIELD.sender, 'Ann');
    logSent();
    const [first] = $recipients.get();
    if (!first) throw new Error('no prospect');
    startShare(ADDRESSES, 'ja');
    expect($sharing.get()?.draft.journey).not.toBe(first.id);
    expect(valueOf($sharing.get()!.journey.view, FIELD.sender)).toBe('Ann');
    shareWith(first.id);
    changeDraft({ kit: [GOAL_MENU] });
    expect(logSent()).toMatchObject({ journey: first.id, isNew: false });
  });

  test('refuses a link that would be too long instead of cutting it', () => {
    startShare({ ja: '', en: 'x'.repeat(1490) }, 'en');
    expect($sharing.get()?.payload).toMatchObject({ ok: false, problem: { kind: 'too-long' } });
    expect(logSent()).toBeUndefined();
  });
});

describe('opening', () => {
  test('is a preview in the browser that sent the link, and new in any other', () => {
    const link = sendLink();
    expect(placeOf(open(link)).kind).toBe('own');
    inBrowserOf('buyer');
    expect(placeOf(open(link)).kind).toBe('new');
    expect($journals.get().size).toBe(0);
  });

  test('keeps the plan under its own id on one gesture, and knows it again by eight digits', () => {
    const link = sendLink();
    inBrowserOf('buyer');
    const journey = keep(link);
    expect(journey).toBe(open(link).planId);
    expect(levelOf(viewIn(journey).assets.get(GOAL_MENU))).toBe('sent');
    expect(planAtHandle(journey.slice(0, 8))).toMatchObject({ journey, edition: { payload: link } });
    expect(placeOf(open(link))).toEqual({ kind: 'kept', journey, isWhole: true });
    expect(keepPlan(open(link))).toEqual({ journey, events: [] });
  });

  test('two links are two purchases, whatever is clicked in between', () => {
    const [first, second] = [sendLink('Green'), sendLink('Blue')];
    inBrowserOf('buyer');
    const green = keep(first);
    readIt();
    const blue = keep(second);
    answered();
    expect(green).not.toBe(blue);
    expect(viewIn(green).questions.size).toBe(0);
    expect(levelOf(viewIn(blue).assets.get(GOAL_MENU))).toBe('sent');
  });

  test('a second link of the same rep adds to the purchase and leaves what the people said', () => {
    const link = sendLink();
    const [prospect] = $recipients.get();
    if (!prospect) throw new Error('no prospect');
    shareWith(prospect.id);
    changeDraft({ kit: [toId<AssetId>('security-pack')] });
    logSent();
    const again = $sharing.get()?.payload;
    inBrowserOf('buyer');
    const journey = keep(link);
    record({ kind: 'set', field: FIELD.label, value: 'Our new phones' });
    if (!again?.ok) throw new Error('no link');
    expect(placeOf(open(again.value))).toEqual({ kind: 'kept', journey, isWhole: false });
    keep(again.value);
    expect(valueOf(viewIn(journey), FIELD.label)).toBe('Our new phones');
  });
});

describe('a receipt', () => {
  function walk() {
    const link = sendLink();
    inBrowserOf('buyer');
    const journey = keep(link);
    readIt();
    answered();
    return { journey, receipt: receiptFrom(journey, 'champion', 'Aoi') };
  }

  test('brings what was read and answered into the book, by name', () => {
    const { journey, receipt } = walk();
    inBrowserOf('rep');
    expect(takeInReceipt(`Hello\nhttps://guides.example/ja/p/#${receipt}をご覧ください`)).toMatchObject({
      ok: true,
      journey,
      already: false,
      marks: 2,
    });
    expect(viewIn(journey).assets.get(GOAL_MENU)?.read[0]?.by).toBe('Aoi');
    expect(viewIn(journey).questions.get(WHY_NOW)).toMatchObject({ mark: 'answered', by: 'Aoi' });
  });

  test('taken in twice changes nothing, and taken back it can be taken in again', () => {
    const { journey, receipt } = walk();
    inBrowserOf('rep');
    const first = takeInReceipt(receipt);
    const size = journalIn(journey).size;
    expect(takeInReceipt(receipt)).toMatchObject({ ok: true, already: true, events: [] });
    expect(journalIn(journey).size).toBe(size);
    if (!first.ok) throw new Error(first.reason);
    undoIn(journey, first.events);
    expect(viewIn(journey).questions.size).toBe(0);
    expect(takeInReceipt(receipt)).toMatchObject({ ok: true, already: false });
    expect(viewIn(journey).questions.get(WHY_NOW)?.mark).toBe('answered');
  });

  test('takes back what a later one no longer says', () => {
    const link = sendLink();
    inBrowserOf('buyer');
    const journey = keep(link);
    const ids = readIt();
    const first = receiptFrom(journey);
    undoIn(journey, ids);
    const second = receiptFrom(journey);
    inBrowserOf('rep');
    takeInReceipt(first);
    expect(levelOf(viewIn(journey).assets.get(GOAL_MENU))).toBe('read');
    takeInReceipt(second);
    expect(levelOf(viewIn(journey).assets.get(GOAL_MENU))).toBe('sent');
  });

  test('keeps its writer from one receipt to the next', () => {
    const { journey, receipt } = walk();
    expect(valueOf(viewIn(journey), FIELD.receiptWriter)).toMatch(/^[0-9a-f]{12}$/);
    expect(receiptFrom(journey, 'champion', 'Aoi')).not.toBe(receipt);
    const writer = valueOf(viewIn(journey), FIELD.receiptWriter);
    receiptFrom(journey);
    expect(valueOf(viewIn(journey), FIELD.receiptWriter)).toBe(writer);
  });

  test('of a plan this browser never sent waits in quarantine and can be tried again or forgotten', () => {
    const { journey, receipt } = walk();
    inBrowserOf('another rep');
    expect(takeInReceipt(receipt)).toEqual({ ok: false, reason: 'unknown-plan', quarantined: true });
    expect(takeInReceipt(receipt)).toMatchObject({ ok: false });
    const [waiting, ...others] = quarantined();
    expect(others).toEqual([]);
    expect(waiting).toMatchObject({ payload: receipt, reason: 'unknown-plan' });
    expect($journals.get().has(journey)).toBe(false);
    forgetQuarantined('shirube:/:theme');
    forgetQuarantined(waiting?.key ?? '');
    expect(quarantined()).toEqual([]);
  });

  test('a record of another shape in quarantine is left alone', () => {
    for (const [index, text] of ['{', '7', '{"payload":1}'].entries())
      localStorage.setItem(`shirube:/:q:${index}`, text);
    expect(quarantined()).toEqual([]);
    expect(localStorage.getItem('shirube:/:q:0')).toBe('{');
  });

  test.each([
    ['', 'not-found'],
    ['nothing here', 'not-found'],
    ['r1.AAAA', 'not-found'],
  ] as const)('is not found in %j', (text, reason) => {
    expect(takeInReceipt(text)).toEqual({ ok: false, reason, quarantined: false });
  });

  test('cut off on its way is called damaged', () => {
    const { receipt } = walk();
    inBrowserOf('rep');
    expect(takeInReceipt(`#${receipt.slice(0, -9)}`)).toEqual({
      ok: false,
      reason: 'damaged',
      quarantined: false,
    });
  });

  test('there is none for a purchase without a link', () => {
    inBrowserOf('buyer');
    startPurchase('On our own');
    expect(
      makeReceipt(
        site,
        active(),
        { withReading: true, withAnswers: true, ticked: new Set<string>(), role: undefined, name: '' },
        0,
      ),
    ).toBeUndefined();
  });
});
