import { describe, expect, test } from 'vitest';
import { findPayloads } from '../../../src/domain/link/finder.ts';
import { planPayload, planWith } from './support/samples.ts';

const PAYLOAD = planPayload(
  planWith({ label: '株式会社青葉製作所 御中', note: 'お打ち合わせ用の資料です。'.repeat(5) }),
);

describe('in a text longer than one window', () => {
  test('a payload is found wherever it stands, also across the edge of a window', () => {
    for (const before of [0, 49_100, 49_152, 65_500, 65_530, 65_536, 98_300, 131_000, 1_000_000]) {
      const found = findPayloads(`${'x '.repeat(before / 2)}${PAYLOAD} ${'y '.repeat(60_000)}`);
      expect(found.ok && found.value[0], `after ${before}`).toBe(PAYLOAD);
    }
  });

  test('a payload that stands in two windows is found once', () => {
    const found = findPayloads(`${'x '.repeat(26_000)}${PAYLOAD} ${'y '.repeat(60_000)}`);
    expect(found.ok && found.value).toEqual([PAYLOAD]);
  });
});
