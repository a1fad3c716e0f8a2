import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerBook } from '../../../src/domain/answers/answer-book.ts';
import { matrixOf, MOST_POINTS } from '../../../src/domain/answers/matrix.ts';
import { sensitivityOf } from '../../../src/domain/answers/weight-limits.ts';
import { FITS, PROOFS } from '../../../src/domain/journal/answer-events.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { SOME } from '../support/arbitraries.ts';
import { cell, option, requirement, viewAfter } from '../support/journals.ts';

/** 2027-03-31 */
const TODAY = 20_908;

const matrixAfter = (...bodies: readonly EventBody[]) =>
  matrixOf(new AnswerBook(viewAfter(...bodies), TODAY));
const must = (id: string, weight: number) => requirement(id, `Line ${id}`, { need: 'must', weight });
const nice = (id: string, weight: number) => requirement(id, `Line ${id}`, { weight });
const written = { proof: 'written' } as const;

const AB = [option('a', 'A'), option('b', 'B'), option('stay', '', 'out')];
const scores = (...bodies: readonly EventBody[]) =>
  matrixAfter(...bodies).results.map(({ option: { id }, score }) => [id, score]);

describe('the cells', () => {
  test.each([
    ['nothing was answered', [], 'none', 0],
    ['it is standard and tried', [cell('r', 'a', 'standard', { proof: 'tried' })], 'proved', 3],
    ['it is done by settings, in writing', [cell('r', 'a', 'settings', written)], 'proved', 2],
    ['it takes custom work that was shown', [cell('r', 'a', 'custom', { proof: 'shown' })], 'proved', 1],
    ['it is not possible', [cell('r', 'a', 'impossible', written)], 'proved', 0],
    ['somebody said it is standard', [cell('r', 'a', 'standard', { proof: 'said' })], 'said', 1],
    ['nobody said how sure it is', [cell('r', 'a', 'settings')], 'said', 1],
    ['there is only a remark', [cell('r', 'a', undefined, { text: 'asked', ...written })], 'proved', 0],
    ['it has expired', [cell('r', 'a', 'standard', { ...written, until: '2027-03-30' })], 'expired', 0],
    [
      'people differ',
      [cell('r', 'a', 'standard', written), cell('r', 'a', 'custom', written)],
      'disputed',
      0,
    ],
    [
      'people agree, and one has proof',
      [cell('r', 'a', 'standard'), cell('r', 'a', 'standard', written)],
      'proved',
      3,
    ],
  ] as const)('%s', (_, bodies, state, points) => {
    const [row] = matrixAfter(option('a', 'A'), nice('r', 2), ...bodies.map((body) => ({ ...body }))).rows;
    expect(row?.cells[0]).toMatchObject({ state, points });
  });
});

describe('the results', () => {
  test('add weight times points, the best first', () => {
    const bodies = [
      ...AB,
      nice('r', 2),
      nice('s', 5),
      cell('r', 'a', 'standard', written),
      cell('s', 'b', 'custom', written),
    ];
    expect(scores(...bodies)).toEqual([
      ['a', 6],
      ['b', 5],
    ]);
    expect(matrixAfter(...bodies).most).toBe(7 * MOST_POINTS);
  });

  test('an option that fails a must-have comes after all that fail none', () => {
    const bodies = [
      ...AB,
      must('m', 1),
      nice('r', 5),
      cell('m', 'a', 'impossible', { proof: 'said' }),
      cell('r', 'a', 'standard', written),
      cell('m', 'b', 'standard', { proof: 'said' }),
    ];
    expect(scores(...bodies)).toEqual([
      ['b', 1],
      ['a', 15],
    ]);
    const [b, a] = matrixAfter(...bodies).results;
    expect(b).toMatchObject({ failed: [], open: [{ id: 'm' }] });
    expect(a).toMatchObject({ failed: [{ id: 'm' }], open: [] });
  });

  test('a must-have with a remark only is open, also if the remark is proved', () => {
    const [a] = matrixAfter(
      option('a', 'A'),
      must('m', 1),
      cell('m', 'a', undefined, { text: 'from May', ...written }),
    ).results;
    expect(a?.open).toHaveLength(1);
  });

  test('without requirements there is nothing to add up', () => {
    expect(matrixAfter()).toMatchObject({ rows: [], most: 0, results: [{ score: 0 }] });
  });
});

describe('how far the order holds', () => {
  test('needs two options that fail no must-have', () => {
    expect(sensitivityOf(matrixAfter())).toBeUndefined();
    const failed = [...AB, must('m', 1), cell('m', 'a', 'impossible', written)];
    expect(sensitivityOf(matrixAfter(...failed))).toBeUndefined();
  });

  test('says which weight would turn it round, the smallest step first', () => {
    const sensitivity = sensitivityOf(
      matrixAfter(
        ...AB,
        nice('daily', 4),
        nice('cost', 2),
        nice('even', 3),
        cell('daily', 'a', 'standard', written),
        cell('daily', 'b', 'settings', written),
        cell('cost', 'a', 'custom', written),
        cell('cost', 'b', 'settings', written),
        cell('even', 'a', 'custom', written),
        cell('even', 'b', 'custom', written),
      ),
    );
    // A leads by 4 × 1 − 2 × 1 = 2: it is level when "daily" falls to 2 or "cost" rises to 4.
    expect(sensitivity).toMatchObject({
      lead: 2,
      limits: [
        { requirement: { id: 'daily' }, when: 'below', weight: 3 },
        { requirement: { id: 'cost' }, when: 'above', weight: 3 },
      ],
    });
  });

  test('holds whatever one weight does where none can reach the lead', () => {
    const sensitivity = sensitivityOf(
      matrixAfter(
        ...AB,
        nice('r', 5),
        nice('s', 5),
        nice('t', 1),
        cell('r', 'a', 'standard', written),
        cell('s', 'a', 'standard', written),
        cell('t', 'b', 'custom', written),
      ),
    );
    expect(sensitivity).toMatchObject({ lead: 29, limits: [] });
  });

  test('says nothing of weights where two are level', () => {
    const level = [
      ...AB,
      nice('r', 2),
      nice('s', 2),
      cell('r', 'a', 'custom', written),
      cell('s', 'b', 'custom', written),
    ];
    expect(sensitivityOf(matrixAfter(...level))).toMatchObject({ lead: 0, limits: [] });
  });

  test('the order really holds at the limit, and no further', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 });
    const fits = fc.array(fc.constantFrom(...FITS.filter((fit) => fit !== 'impossible')), {
      minLength: 5,
      maxLength: 5,
    });
    const proofs = fc.array(fc.constantFrom(...PROOFS), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(weights, fits, fits, proofs, (weightList, ofA, ofB, proofList) => {
        const bodies = (given: readonly number[]) => [
          ...AB,
          ...given.flatMap((weight, at) => [
            nice(`r${at}`, weight),
            cell(`r${at}`, 'a', ofA[at], { proof: proofList[at] ?? 'said' }),
            cell(`r${at}`, 'b', ofB[at], { proof: 'tried' }),
          ]),
        ];
        const sensitivity = sensitivityOf(matrixAfter(...bodies(weightList)));
        if (sensitivity === undefined || sensitivity.lead === 0) return;
        const { first, limits } = sensitivity;
        for (const {
          requirement: { id },
          when,
          weight,
        } of limits) {
          const at = Number(id.slice(1));
          const leads = (other: number) => {
            const again = sensitivityOf(matrixAfter(...bodies(weightList.with(at, other))));
            return again?.first.option.id === first.option.id && again.lead > 0;
          };
          expect(leads(weight)).toBe(true);
          expect(leads(when === 'below' ? weight - 1 : weight + 1)).toBe(false);
        }
      }),
      SOME,
    );
  });
});
