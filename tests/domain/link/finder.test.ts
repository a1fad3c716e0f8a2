import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findPayloads, TEXT_LIMIT } from '../../../src/domain/link/finder.ts';
import type { TextReader } from '../../../src/domain/link/finder.ts';
import { decodePlanLink } from '../../../src/domain/link/plan-decode.ts';
import { digest } from '~/state/digest.ts';
import { fittingPayload, plans } from './support/arbitraries.ts';
import { MANGLINGS } from './support/manglings.ts';
import { numbersFrom } from './support/random.ts';
import { planPayload, planWith, receiptPayload, receiptWith } from './support/samples.ts';

// Thousands of runs on a shared machine: the work is bounded by counts, not by the default of five seconds.
vi.setConfig({ testTimeout: 120_000 });

const random = numbersFrom(42);
/** 40 plans of all sizes; most payloads hold hyphens and low lines. */
const PAYLOADS = Array.from({ length: 40 }, (_, index) =>
  planPayload(
    planWith({
      secret: random.bytes(16),
      assets: random.choose(index * 2, 120).map((code) => ({ code, sentDaysBefore: random.below(90) })),
      ...(index % 2 === 0
        ? { label: '株式会社青葉製作所 御中', note: 'お打ち合わせ用の資料です。'.repeat(index % 7) }
        : {}),
    }),
  ),
);
const PAYLOAD = PAYLOADS[20] ?? '';

function found(text: string): readonly string[] {
  const result = findPayloads(text);
  return result.ok ? result.value : [];
}

describe('a payload is found in', () => {
  test('at least 20 manglings', () => {
    expect(MANGLINGS.length).toBeGreaterThanOrEqual(20);
  });

  test.each(MANGLINGS)('$name', ({ mangle }) => {
    for (const payload of PAYLOADS) expect(found(mangle(payload))[0]).toBe(payload);
  });

  test('a mangling of a mangling, where each alone is survived and the two do not fight', () => {
    const outer = MANGLINGS.filter(({ name }) =>
      /Japanese|quoted once|zero-width spaces$|CRLF$|tail|brackets|JSON/.test(name),
    );
    const inner = MANGLINGS.filter(({ name }) =>
      /%23|%2523|utm|Safe Links(?!, folded)|tail|full stop|redirect/.test(name),
    );
    expect(outer.length * inner.length).toBeGreaterThan(100);
    const lost = inner.flatMap((first) =>
      outer
        .filter((second) => !found(second.mangle(first.mangle(PAYLOAD))).includes(PAYLOAD))
        .map((second) => `${first.name}, then ${second.name}`),
    );
    expect(lost).toEqual([]);
  });

  test('any text around it that holds no dot', () => {
    const around = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((text) => text.replaceAll(/[.\p{Nd}%=]/gu, ''));
    fc.assert(
      fc.property(plans, around, around, (plan, before, after) => {
        const payload = fittingPayload(plan);
        expect(found(`${before}${payload}${after}`)).toContain(payload);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('several payloads', () => {
  const other = PAYLOADS[3] ?? '';
  const receipt = receiptPayload(receiptWith());

  test.each([
    ['glued together', `${PAYLOAD}${other}`],
    ['glued with addresses', `https://a.example/#${PAYLOAD}https://a.example/#${other}`],
    ['on two lines', `${PAYLOAD}\n${other}`],
    ['after Japanese text', `一つ目${PAYLOAD}、二つ目${other}です`],
  ])('%s are both found, in their order', (_, text) => {
    expect(found(text)).toEqual([PAYLOAD, other]);
  });

  test('of two kinds are both found', () => {
    expect(found(`${PAYLOAD} ${receipt}`)).toEqual([PAYLOAD, receipt]);
  });

  test('that are equal are found once', () => {
    expect(found(`${PAYLOAD} ${PAYLOAD}`)).toEqual([PAYLOAD]);
  });

  test('of later versions are found, too', () => {
    const later = PAYLOAD.replace('g1.', 'g12.');
    expect(found(`https://a.example/#${later}です`)).toEqual([later]);
  });

  test('come complete first, then those that were cut', () => {
    expect(found(`${PAYLOAD.slice(0, 60)} ${other}`)).toEqual([other, PAYLOAD.slice(0, 60)]);
  });

  test('are at most 64', () => {
    const many = Array.from({ length: 90 }, (_, seed) =>
      planPayload(planWith({ secret: new Uint8Array(16).fill(seed) })),
    );
    expect(found(many.join('\n'))).toEqual(many.slice(0, 64));
  });
});

describe('what is damaged', () => {
  test('is handed over as far as it goes, for the decoder to say why', () => {
    const [cut = ''] = found(`https://a.example/#${PAYLOAD.slice(0, 50)}`);
    expect(cut).toBe(PAYLOAD.slice(0, 50));
    expect(decodePlanLink(cut, digest)).toMatchObject({ ok: false, problem: { kind: 'cut-short' } });
  });

  test('is handed over at its announced length where the end was changed', () => {
    const changed = `${PAYLOAD.slice(0, -1)}y`;
    expect(found(`${changed}abc`)).toEqual([changed]);
  });

  test('with a length that is none is handed over as it stands', () => {
    expect(found('#g1.____AAAA more')).toEqual(['g1.____AAAAmore']);
    expect(found('g1.____AAAA')).toEqual([]);
  });

  test('a short beginning counts after # only', () => {
    expect(found('https://a.example/#g1.AB')).toEqual(['g1.AB']);
    expect(found('img1.png')).toEqual([]);
    expect(found('#g1.')).toEqual(['g1.']);
  });

  test.each([
    '',
    'hello',
    'g1',
    '.',
    'g0.AAAAAAAAAAAAAAAAAAAAAAAA',
    'ga.AAAAAAAAAAAAAAAAAAAAAAAA',
    'g100.AAAAAAAAAAAAAAAAAAAAAA',
    '%',
    '%2',
    '=',
    '<',
    '100%',
    'a=b',
    '%zz',
  ])('%j holds nothing', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('never gives another plan, whatever was changed', () => {
    const alphabet = Array.from('AZaz09-_.x%= \n>#\u200b<');
    fc.assert(
      fc.property(
        fc.constantFrom(...PAYLOADS),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...alphabet)), { maxLength: 4 }),
        fc.boolean(),
        (payload, edits, doInsert) => {
          const text = edits.reduce((sofar, [seed, character]) => {
            const at = seed % sofar.length;
            return sofar.slice(0, at) + character + sofar.slice(doInsert ? at : at + 1);
          }, `https://a.example/ja/p/#${payload} です`);
          const same = decodePlanLink(payload, digest);
          for (const candidate of found(text)) {
            const read = decodePlanLink(candidate, digest);
            if (read.ok) expect(read).toEqual(same);
          }
        },
      ),
      { numRuns: 5000 },
    );
  });
});

/** Counts every reading of a character, in the text and in what was made of it. */
function countingReader(): { readonly reader: TextReader; readonly count: () => number } {
  let count = 0;
  return {
    reader: (text) => (position) => {
      count += 1;
      return text.charCodeAt(position);
    },
    count: () => count,
  };
}

/** One window of the finder: a longer text is read in several. */
const WINDOW = 65_536;

function filled(unit: string): string {
  return unit.repeat(Math.ceil(WINDOW / unit.length)).slice(0, WINDOW);
}

describe('work', () => {
  const PER_CHARACTER = 32;

  test.each(
    [
      ...['g1.', 'g1.x', 'r1.AA', 'g1', '.', '..', 'g', '1.', 'g12.', 'g1.____', 'g1.gIAA', 'g1.fx', '#g1.'],
      ...['%', '%25', '%2', '%252', '25', '%2525', '%25%', '%E3%82%92', '%3', '%67%31%2E', '%256'],
      ...['=', '=\r\n', '=2', '=2D', '= ', '\r\n> ', '\n', '\r', '>', '\n>', '\n&gt;', '&gt', '\n&g', '| '],
      ...[
        '<',
        '<b',
        '<br',
        '&#4',
        '&#x2d;',
        '<br ',
        '<br />',
        '<wbr',
        '<wbr /',
        '\u200b',
        '\u3000',
        '—',
        '–',
        '\\',
        '＃',
        'ｇ１．',
        '\ud83d',
        '😀',
      ],
      ...[
        'urldefense',
        'urldefense-2D',
        '-2D',
        '-23g1.',
        'A',
        `g1.${'A'.repeat(5470)}`,
        `g1.${'A'.repeat(500)}`,
        PAYLOAD,
        PAYLOAD.slice(0, -1),
      ],
    ].map((unit) => ({ unit })),
  )('64 KiB of $unit take at most 32 readings per character', ({ unit }) => {
    const { reader, count } = countingReader();
    const result = findPayloads(filled(unit), reader);
    expect(result.ok && result.value.length <= 64).toBe(true);
    expect(count()).toBeLessThanOrEqual(WINDOW * PER_CHARACTER);
  });

  test('any mix of hard pieces stays within the same bound', () => {
    const pieces = [
      'g1.',
      '%25',
      '%',
      '=',
      '\n',
      '> ',
      '&gt;',
      '<br',
      '&#4',
      '&#x2d;',
      'A',
      'x',
      '.',
      '#',
      '25',
      '\u200b',
      'urldefense',
      '-2D',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 400 }), (parts) => {
        const text = parts.join('');
        const { reader, count } = countingReader();
        findPayloads(text, reader);
        expect(count()).toBeLessThanOrEqual((text.length + 1) * PER_CHARACTER);
      }),
      { numRuns: 2000 },
    );
  });

  test('a text above the limit is refused unread', () => {
    const { reader, count } = countingReader();
    const text = 'a'.repeat(TEXT_LIMIT + 1);
    expect(findPayloads(text, reader)).toEqual({
      ok: false,
      problem: { kind: 'too-long', length: TEXT_LIMIT + 1, limit: TEXT_LIMIT },
    });
    expect(count()).toBe(0);
  });

  test('a long text takes at most a third more readings per character than a short one', () => {
    const { reader, count } = countingReader();
    const text = filled('g1.AAAA ').repeat(8);
    findPayloads(text, reader);
    expect(count()).toBeLessThanOrEqual(text.length * PER_CHARACTER * 1.34);
  });
});
