import { describe, expect, test } from 'vitest';
import { nearest, useOneOf } from '~/content-model/did-you-mean.ts';

describe('what was probably meant', () => {
  test.each([
    ['a letter too many', 'service-levells', ['service-levels', 'support-quality'], 'service-levels'],
    ['two letters exchanged', 'titel', ['title', 'type'], 'title'],
    ['capitals', 'walkaway', ['walkAway', 'reply'], 'walkAway'],
    [
      'the first half of a name',
      'eu-data-act',
      ['eu-ai-act', 'eu-data-act-switching'],
      'eu-data-act-switching',
    ],
    ['a name with more behind it', 'contract-guide-2', ['contract-guide', 'content-guide'], 'contract-guide'],
    ['another word of two letters', 'hi', ['by', 'so'], undefined],
    ['nothing alike', 'wizard', ['champion', 'legal'], undefined],
    ['itself', 'legal', ['legal'], undefined],
  ])('%s', (_name, wanted, candidates, meant) => {
    expect(nearest(wanted, candidates)).toBe(meant);
  });

  test('is proposed; else all that can be used is listed', () => {
    expect(useOneOf('titel', ['title', 'type'])).toBe('did you mean "title"?');
    expect(useOneOf('colour', ['title', 'type'])).toBe('use one of: title, type');
  });
});
