import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper, PaperPart, PaperSection } from '../../../src/domain/papers/paper-parts.ts';
import { fittingScale, shortened, shorterText } from '../../../src/domain/papers/shorten.ts';

const SOURCE = { kind: 'question', id: 'q' } as const;
const sentence = (text: string): PaperPart => ({ kind: 'sentence', text, source: SOURCE });

function section(id: string, room: number, ...parts: readonly PaperPart[]): PaperSection {
  return { id, title: id, room, parts, isOwn: false, open: [], isNeeded: true };
}
const paper = (...sections: readonly PaperSection[]): Paper => ({ id: 'p', title: 'P', heads: [], sections });
const lengthOf = (part: PaperPart) =>
  part.kind === 'sentence'
    ? [...part.text].length
    : part.rows.flatMap(({ cells }) => [...cells.join('')]).length;
const total = ({ sections }: Paper) =>
  sections.flatMap(({ parts }) => parts).reduce((sum, part) => sum + lengthOf(part), 0);

describe('a text that is too long', () => {
  test('ends behind a whole sentence where that keeps most of it', () => {
    expect(shorterText('1つ目の文です。2つ目の長い文がここに続きます。', 12)).toBe('1つ目の文です。…');
    expect(shorterText('One sentence here. Another one follows it.', 24)).toBe('One sentence here.…');
  });

  test('ends behind a whole word otherwise, and never in half a character', () => {
    expect(shorterText('A long sentence without any end in sight', 20)).toBe('A long sentence…');
    expect(shorterText('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
    expect(shorterText('abc', 3)).toBe('abc');
    expect(shorterText('abc', 0)).toBe('a…');
  });
});

describe('a paper that is cut', () => {
  test('keeps short parts whole and shares the rest among the long ones', () => {
    const long = 'x'.repeat(200);
    const { paper: cut, cut: names } = shortened(
      paper(section('a', 100, sentence('short'), sentence(long)), section('b', 100, sentence('short'))),
      1,
    );
    expect(names).toEqual(['a']);
    expect(cut.sections[0]?.parts.map(lengthOf)).toEqual([5, 95]);
    expect(cut.sections[1]?.parts.map(lengthOf)).toEqual([5]);
  });

  test('keeps whole rows of a table, or no table', () => {
    const rows = Array.from({ length: 5 }, () => ({ cells: ['1234567890'], source: SOURCE }));
    const table: PaperPart = { kind: 'table', head: ['number'], rows };
    const rowsAt = (room: number) =>
      shortened(paper(section('a', room, table)), 1).paper.sections[0]?.parts.map((one) =>
        'rows' in one ? one.rows.length : 0,
      );
    expect(rowsAt(50)).toEqual([5]);
    expect(rowsAt(35)).toEqual([3]);
    expect(rowsAt(5)).toEqual([1]);
    const beside = shortened(paper(section('a', 100, table, sentence('x'.repeat(99)))), 1).paper;
    expect(beside.sections[0]?.parts.map(lengthOf)).toEqual([50, 50]);
    const wide: PaperPart = {
      kind: 'table',
      head: ['number'],
      rows: [{ cells: ['y'.repeat(99)], source: SOURCE }],
    };
    expect(shortened(paper(section('a', 20, wide)), 1).paper.sections[0]?.parts).toEqual([]);
  });

  test('is the same paper where nothing is too long, also where a part cannot become shorter', () => {
    const whole = paper(section('a', 20, sentence('twelve chars')), section('b', 4, sentence('abcdefgh')));
    expect(shortened(whole, 1)).toEqual({ paper: whole, cut: [] });
  });

  test('never grows with a smaller scale, and never invents a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 4 }), {
          maxLength: 5,
        }),
        fc.double({ min: 0.05, max: 4, noNaN: true }),
        (texts, scale) => {
          const whole = paper(...texts.map((parts, at) => section(String(at), 60, ...parts.map(sentence))));
          const cut = shortened(whole, scale).paper;
          expect(total(cut)).toBeLessThanOrEqual(total(whole));
          for (const [at, { parts }] of cut.sections.entries()) {
            for (const [index, part] of parts.entries()) {
              const before = whole.sections[at]?.parts[index];
              if (part.kind !== 'sentence' || before?.kind !== 'sentence' || part === before) continue;
              expect(part.text.endsWith('…')).toBe(true);
              expect(before.text.startsWith(part.text.slice(0, -1))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the scale of a page', () => {
  const whole = paper(
    section('a', 100, sentence('x'.repeat(1000))),
    section('b', 50, sentence('y'.repeat(30))),
  );

  test('is none where everything fits', () => {
    expect(fittingScale(whole, () => true)).toBeUndefined();
  });

  test('is the greatest that fits', () => {
    const scale = fittingScale(whole, (one) => total(one) <= 330) ?? 0;
    expect(total(shortened(whole, scale).paper)).toBeLessThanOrEqual(330);
    expect(total(shortened(whole, scale).paper)).toBeGreaterThan(320);
  });

  test('is small, not endless, where nothing fits', () => {
    expect(fittingScale(whole, () => false)).toBeCloseTo(0.05);
  });
});
