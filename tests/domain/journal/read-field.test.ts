import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrivalField,
  criterionField,
  crmField,
  entryField,
  FIELD,
  kitField,
  personField,
  receiptField,
  scoreField,
  STEP_PARTS,
  tickField,
} from '../../../src/domain/journal/fields.ts';
import { readField } from '../../../src/domain/journal/read-field.ts';

const names = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/);
const paths = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const counts = fc.nat({ max: 2 ** 28 });

describe('a composed name', () => {
  test('of a criterion, a score or a step reads back', () => {
    fc.assert(
      fc.property(names, names, fc.constantFrom(...STEP_PARTS), (a, b, part) => {
        expect(readField(criterionField(a, b))).toEqual({ kind: 'criterion', phase: a, id: b });
        expect(readField(scoreField(a, b))).toEqual({ kind: 'score', lesson: a, exercise: b });
        expect(readField(`step:${a}/${part}`)).toEqual({ kind: 'step', id: a, part });
        expect(readField(arrivalField(a))).toEqual({ kind: 'arrival', id: a });
        expect(readField(personField(a, 'stance'))).toEqual({ kind: 'person', id: a, part: 'stance' });
        expect(readField(kitField(a, 'note'))).toEqual({ kind: 'kit', id: a, part: 'note' });
        expect(readField(crmField(a))).toEqual({ kind: 'crm', part: a });
      }),
    );
  });

  test('of something on a page reads back, however deep the page lies', () => {
    fc.assert(
      fc.property(paths, names, names, counts, (page, block, field, index) => {
        expect(readField(tickField(page, block, index))).toEqual({ kind: 'tick', page, list: block, index });
        expect(readField(entryField(page, block, field))).toEqual({ kind: 'entry', page, block, field });
      }),
    );
  });

  test('of a receipt reads back', () => {
    expect(readField(receiptField('0123456789ab', 12))).toEqual({
      kind: 'receipt',
      writer: '0123456789ab',
      seq: 12,
    });
  });
});

test('a plain name is no composed one', () => {
  expect(Object.values(FIELD).map(readField)).toEqual(Object.values(FIELD).map(() => undefined));
});

test.each([
  'criterion:evaluation',
  'criterion:a/b/c',
  'score:lesson',
  'step:1/colour',
  'tick:page/list/first',
  'tick:list/1',
  'tick:1',
  'entry:block/field',
  'receipt:0123/1',
  'receipt:0123456789ab.x',
  'video:1/2',
  ':x',
  '__proto__:x',
])('%s is no name this build writes', (name) => {
  expect(readField(name)).toBeUndefined();
});
