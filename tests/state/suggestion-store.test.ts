import { beforeEach, expect, test } from 'vitest';
import { $catalogue } from '~/state/catalogue-store.ts';
import { $suggestion } from '~/state/suggestion-store.ts';
import { answered, freshPage, record, small } from '../support/journey-page.ts';

beforeEach(() => freshPage());

test('there is no suggestion before the catalogue has come', () => {
  $catalogue.set(undefined);
  expect($suggestion.get()).toBeUndefined();
  $catalogue.set(small);
  expect($suggestion.get()?.suggestions[0]?.asset).toBe('goal-menu');
});

test('a mark changes what is suggested next', () => {
  record(answered('why-now'), answered('must-haves'));
  expect($suggestion.get()?.suggestions.map(({ asset }) => asset)).toEqual(['price-guide']);
});
