import { expect, test } from 'vitest';
import { toId } from '../../../src/domain/shared/brand.ts';
import { assetsAnswering, questionsOfPhase } from '../../../src/domain/catalogue/catalogue.ts';
import { aCatalogue, anAsset, aQuestion, EVALUATE } from '../support/small-catalogue.ts';

const catalogue = aCatalogue({
  questions: [aQuestion({ id: 'why-now' }), aQuestion({ id: 'see-it', phase: EVALUATE })],
  assets: [
    anAsset({ id: 'long', answers: ['see-it'], minutes: 9 }),
    anAsset({ id: 'b', answers: ['see-it'], minutes: 4 }),
    anAsset({ id: 'a', answers: ['see-it'], minutes: 4 }),
    anAsset({ id: 'c', answers: ['see-it'], minutes: 4 }),
    anAsset({ id: 'battlecard', answers: ['see-it'], audience: 'seller' }),
    anAsset({ id: 'other', answers: ['why-now'] }),
  ],
});

test('the questions of a phase are those that name it', () => {
  expect(questionsOfPhase(catalogue, EVALUATE).map(({ id }) => id)).toEqual(['see-it']);
});

test('the assets that answer a question are the buyer-visible ones, shortest first, then by id', () => {
  expect(assetsAnswering(catalogue, toId('see-it')).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'long']);
});
