import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { URL_LIMIT } from '~/domain/link/envelope.ts';
import { bareDay, isoDay } from '~/domain/shared/calendar-day.ts';
import { takeInReceipt } from '~/state/receipt-inbox.ts';
import { makeReceipt } from '~/state/receipts.ts';
import { emptyBrowsers, inBrowserOf, site } from './support/browsers.ts';
import {
  answered,
  GOAL_MENU,
  keep,
  readIt,
  receiptFrom,
  sendLink,
  viewIn,
  WHY_NOW,
} from './support/plan-steps.ts';

const NO_WISHES = {
  withReading: true,
  withAnswers: true,
  ticked: new Set<string>(),
  role: undefined,
  name: '',
};

describe('a receipt tells the day of each mark', () => {
  const DAY = 86_400_000;
  const start = new Date(2026, 10, 10, 23, 30).getTime();
  beforeEach(() => {
    emptyBrowsers();
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    inBrowserOf('rep');
  });
  afterEach(() => void vi.useRealTimers());

  function readThenAnswered() {
    const link = sendLink();
    inBrowserOf('buyer');
    const journey = keep(link);
    readIt();
    vi.setSystemTime(start + 2 * DAY);
    answered();
    vi.setSystemTime(start + 12 * DAY);
    return journey;
  }

  test('in the calendar of whoever made it, and the day itself stays the same everywhere', () => {
    const journey = readThenAnswered();
    const receipt = receiptFrom(journey);
    inBrowserOf('rep');
    takeInReceipt(receipt);
    const { assets, questions } = viewIn(journey);
    expect(isoDay(bareDay(assets.get(GOAL_MENU)!.read[0]!.at)!)).toBe('2026-11-10');
    expect(isoDay(bareDay(questions.get(WHY_NOW)!.at)!)).toBe('2026-11-12');
  });

  test('and what a colleague told keeps its day when the champion tells it on', () => {
    const journey = readThenAnswered();
    const first = receiptFrom(journey);
    inBrowserOf('rep');
    takeInReceipt(first);
    vi.setSystemTime(start + 40 * DAY);
    const made = makeReceipt(site, journey, NO_WISHES, 0);
    expect(made?.ok && made.value.receipt.daysBefore).toEqual([40, 38]);
  });

  test('unless the link would be too long with them', () => {
    const journey = readThenAnswered();
    const whole = makeReceipt(site, journey, NO_WISHES, 0);
    if (!whole?.ok) throw new Error('no receipt');
    const short = makeReceipt(site, journey, NO_WISHES, URL_LIMIT - whole.value.payload.length + 1);
    expect(short?.ok && short.value.receipt).not.toHaveProperty('daysBefore');
    expect(short?.ok && short.value.marks).toHaveLength(2);
    const file = makeReceipt(site, journey, NO_WISHES, URL_LIMIT);
    expect(file?.ok && file.value).toMatchObject({ fitsAddress: false, payload: whole.value.payload });
  });
});
