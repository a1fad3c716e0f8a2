import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SECONDS_PER_DAY } from '~/domain/shared/calendar-day.ts';
import { formatAgo, formatBytes, formatDate, formatMoment, formatTime } from './format.ts';

const DAY = 20_779; // 2026-11-22
const NOON = DAY * SECONDS_PER_DAY + 12 * 3_600 + 1;

/** Formatters keep the time zone they were made in, so each zone gets its own. */
async function formatIn(zone: string) {
  vi.stubEnv('TZ', zone);
  vi.resetModules();
  return import('./format.ts');
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(['Pacific/Honolulu', 'Asia/Tokyo', 'Pacific/Kiritimati'])('in the time zone %s', (zone) => {
  test('a day that a receipt tells is that day, without a time', async () => {
    const format = await formatIn(zone);
    const day = DAY * SECONDS_PER_DAY;
    expect(format.formatDate('en', day)).toBe('22 November 2026');
    expect(format.formatMoment('en', day)).toBe('22 Nov 2026');
    expect(format.formatMoment('ja', day)).toBe('2026/11/22');
    expect(format.formatTime('en', day)).toBe('');
  });

  test('how long ago it is counts days of the calendar, and is never in the future', async () => {
    const { formatAgo: ago } = await formatIn(zone);
    const dayOf = (await import('~/state/clock.ts')).localDay(NOON);
    expect(ago('en', dayOf * SECONDS_PER_DAY, NOON)).toBe('today');
    expect(ago('en', (dayOf - 1) * SECONDS_PER_DAY, NOON)).toBe('yesterday');
    expect(ago('en', (dayOf + 1) * SECONDS_PER_DAY, NOON)).toBe('today');
  });
});

describe('a moment', () => {
  beforeEach(() => vi.stubEnv('TZ', 'UTC'));

  test('has a day and a time', () => {
    expect(formatDate('en', NOON)).toBe('22 November 2026');
    expect(formatTime('en', NOON)).toBe('12:00');
    expect(formatMoment('en', NOON)).toBe('22 Nov 2026, 12:00');
    expect(formatAgo('en', NOON - 7_200, NOON)).toBe('2 hours ago');
  });
});

test.each([
  [1, '1 KB'],
  [12_000, '12 KB'],
  [12_001, '13 KB'],
  [1_000_000, '1 MB'],
  [1_230_000, '1.3 MB'],
  [250_000_000, '250 MB'],
])('%i bytes are %s', (bytes, said) => {
  expect([formatBytes('en', bytes), formatBytes('ja', bytes)]).toEqual([said, said]);
});
