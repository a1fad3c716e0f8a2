import { expect, test } from 'vitest';
import { filledIn, placesIn } from '~/domain/tools/sentence.ts';

test('a sentence says what it asks for, and takes it', () => {
  const sentence = 'Between {total.low} and {total.high}, likely {total}; {no Name}.';
  expect(placesIn(sentence)).toEqual([
    { name: 'total', of: 'low' },
    { name: 'total', of: 'high' },
    { name: 'total', of: 'likely' },
  ]);
  expect(filledIn(sentence, ({ of }) => of.toUpperCase())).toBe(
    'Between LOW and HIGH, likely LIKELY; {no Name}.',
  );
  expect(filledIn(sentence, ({ of }) => (of === 'low' ? undefined : '1'))).toBeUndefined();
});
