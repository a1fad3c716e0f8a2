import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileNameOf } from './save-file.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-22T03:00:00Z');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('a file name keeps the words and loses what no file system likes', () => {
  expect(fileNameOf('勤怠: a/b\\c*?"<>|', 'json')).toBe('勤怠 a b c-2026-11-22.json');
  expect(fileNameOf('x'.repeat(200), 'csv')).toHaveLength(75);
});

test('it has the day of the person who saves: before nine in Japan, UTC still has yesterday', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  vi.setSystemTime('2026-11-22T23:30:00Z');
  expect(fileNameOf('plan', 'txt')).toBe('plan-2026-11-23.txt');
});
