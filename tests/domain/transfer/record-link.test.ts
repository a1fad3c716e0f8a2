import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { digest } from '~/state/digest.ts';
import { openPlans } from '../../../src/domain/link/open-text.ts';
import {
  decodeRecordLink,
  encodeRecordLink,
  findRecordLink,
} from '../../../src/domain/transfer/record-link.ts';
import { readRecordText, writeRecordText } from '../../../src/domain/transfer/record-text.ts';
import { toId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import { forge, rawFields } from '../link/support/forge.ts';
import { refusedTexts } from '../link/support/malformed.ts';
import { MANGLINGS } from '../link/support/manglings.ts';
import { planPayload, planWith } from '../link/support/samples.ts';
import { journalOf, mark } from '../support/journals.ts';

const golden = JSON.parse(
  readFileSync(new URL('../fixtures/link/j1.json', import.meta.url), 'utf8'),
) as readonly { readonly text: string; readonly payload: string }[];

const expanded = (bytes: Uint8Array) => inflateRawSync(bytes).toString('utf8');
const payloadOf = (text: string) => {
  const made = encodeRecordLink(deflateRawSync(text), digest);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
};
const sample = payloadOf(
  writeRecordText({
    journey: toId<JourneyId>('0123456789abcdef'),
    label: '青葉',
    exportedAt: '',
    events: journalOf(...['a', 'b', 'c', 'd'].map((id) => mark(id, 'answered'))),
  }),
);

test.each(golden)('a payload of this format reads as ever: $text', ({ text, payload }) => {
  const read = decodeRecordLink(payload, digest);
  if (!read.ok) throw new Error(read.problem.kind);
  expect(expanded(read.value)).toBe(text);
  expect(readRecordText(text)).toMatchObject({ ok: true, value: { unreadable: [] } });
});

test('what is too long for a link is not made into one, and says how long it would be', () => {
  const made = encodeRecordLink(new Uint8Array(2000), digest, 40);
  expect(made).toMatchObject({ ok: false, problem: { kind: 'too-long', limit: 1500 } });
  expect(encodeRecordLink(new Uint8Array(2000), digest, 40, 4000).ok).toBe(true);
});

test.each(MANGLINGS)('a purchase is found in $name', ({ mangle }) => {
  const found = findRecordLink(mangle(`https://example.com/en/journey/#${sample}`), digest);
  expect(found).toEqual(decodeRecordLink(sample, digest));
});

test('no change of one character gives another purchase', () => {
  const right = decodeRecordLink(sample, digest);
  for (let at = 0; at < sample.length; at += 1) {
    for (const letter of ['A', 'z', '0', '-', '%', '.']) {
      const changed = sample.slice(0, at) + letter + sample.slice(at + 1);
      const read = decodeRecordLink(changed, digest);
      if (read.ok) expect(read).toEqual(right);
    }
  }
});

describe('refused', () => {
  test.each(refusedTexts('record'))('$name', ({ payload, problem }) => {
    expect(decodeRecordLink(payload, digest)).toEqual({ ok: false, problem });
  });

  test.each([
    ['no field', [], { kind: 'malformed', tag: 1 }],
    [
      'a newer critical field',
      rawFields([
        [1, [3, 0]],
        [3, [1]],
      ]),
      { kind: 'unknown-critical', tag: 3 },
    ],
    ['a field over the end', [1, 9, 0], { kind: 'malformed', tag: 0 }],
  ] as const)('%s', (_, body, problem) => {
    expect(decodeRecordLink(forge('record', body), digest)).toEqual({ ok: false, problem });
  });

  test('a text without a purchase has none, and a damaged one says why', () => {
    expect(findRecordLink('hello', digest)).toBeUndefined();
    expect(findRecordLink('x'.repeat(5_000_000), digest)).toBeUndefined();
    expect(findRecordLink(planPayload(planWith()), digest)).toBeUndefined();
    expect(findRecordLink(sample.slice(0, -9), digest)).toMatchObject({
      ok: false,
      problem: { kind: 'cut-short' },
    });
  });

  test('a newer field that may be passed over is', () => {
    const payload = forge(
      'record',
      rawFields([
        [1, [3, 0]],
        [2, [1]],
      ]),
    );
    expect(decodeRecordLink(payload, digest)).toEqual({ ok: true, value: Uint8Array.of(3, 0) });
  });
});

test('where a plan is wanted, a purchase is another kind', () => {
  expect(openPlans(sample, digest).problems[0]).toEqual({ kind: 'wrong-kind', found: 'record' });
});
