import fc from 'fast-check';
import type { ContentAsset } from '../../../src/domain/catalogue/content-asset.ts';
import { ASSET_FORMS } from '../../../src/domain/catalogue/content-asset.ts';
import type { Question } from '../../../src/domain/catalogue/question.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { DISMISSALS, QUESTION_MARKS } from '../../../src/domain/journal/event.ts';
import type { SuggestionContext } from '../../../src/domain/suggestion/next-asset.ts';
import { dismiss, mark, read, told, viewAfter } from './journals.ts';
import {
  aCatalogue,
  AFTER,
  anAsset,
  aProcess,
  aQuestion,
  BEFORE,
  COMMIT,
  DEVELOP,
  EVALUATE,
  ids,
  TODAY,
} from './small-catalogue.ts';

const PHASES = [BEFORE, DEVELOP, EVALUATE, COMMIT, AFTER];
const ROLES = ['champion', 'user', 'finance', 'security', 'legal'];

const phases = fc.constantFrom(...PHASES);
/** Three of five, so that most of what is made fits the phase that is asked for. */
const likelyPhases = fc.constantFrom(EVALUATE, COMMIT, EVALUATE, COMMIT, DEVELOP);

function questions(count: number): fc.Arbitrary<Question[]> {
  const parts = fc.record({
    phase: likelyPhases,
    job: fc.constantFrom('requirements', 'selection', 'validation', 'consensus'),
    concern: fc.constantFrom('needs', 'cost', 'proof', 'risk'),
    roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 3 }),
  });
  return fc
    .array(parts, { minLength: count, maxLength: count })
    .map((list) => list.map((part, at) => aQuestion({ id: at === 0 ? 'success' : `q${at}`, ...part })));
}

function assets(count: number, questionCount: number): fc.Arbitrary<ContentAsset[]> {
  const number = fc.integer({ min: 0, max: questionCount - 1 });
  const parts = fc.record({
    answers: fc.uniqueArray(number, { maxLength: 4 }),
    phases: fc.uniqueArray(likelyPhases, { minLength: 1, maxLength: 2 }),
    prerequisites: fc.oneof(
      { weight: 3, arbitrary: fc.constant<number[]>([]) },
      fc.array(fc.nat({ max: count - 1 }), { maxLength: 2 }),
    ),
    form: fc.constantFrom(...ASSET_FORMS),
    minutes: fc.integer({ min: 1, max: 12 }),
    type: fc.constantFrom('guide', 'guide', 'guide', 'demo'),
    audience: fc.constantFrom('buyer', 'buyer', 'buyer', 'buyer', 'seller'),
    reviewedOn: fc.constantFrom(TODAY - 10, TODAY - 10, TODAY - 10, TODAY - 400),
    updatedOn: fc.constantFrom(TODAY - 10, TODAY - 100),
  });
  return fc.array(parts, { minLength: count, maxLength: count }).map((list) =>
    list.map(({ answers, prerequisites, ...rest }, at) =>
      anAsset({
        ...rest,
        id: `a${at}`,
        answers: answers.map((answer) => (answer === 0 ? 'success' : `q${answer}`)),
        // Only assets before this one: the catalogue has no circles.
        prerequisites: [...new Set(prerequisites.filter((other) => other < at))].map((other) => `a${other}`),
      }),
    ),
  );
}

function marks(assetCount: number, questionCount: number): fc.Arbitrary<EventBody[]> {
  const asset = fc.integer({ min: 0, max: assetCount }).map((at) => `a${at}`);
  const question = fc.integer({ min: 0, max: questionCount }).map((at) => (at === 0 ? 'success' : `q${at}`));
  const one = fc.oneof(
    fc.tuple(asset, fc.constantFrom(TODAY - 50, TODAY)).map(([id, rev]) => read(id, rev)),
    asset.map((id) => told(id)),
    fc
      .tuple(asset, fc.constantFrom(...DISMISSALS), phases)
      .map(([id, why, phase]) => dismiss(id, why, phase)),
    fc.tuple(question, fc.constantFrom(...QUESTION_MARKS)).map(([id, word]) => mark(id, word)),
  );
  return fc.array(one, { maxLength: 8 });
}

/** Small catalogues with every kind of gate, somewhere in a journey. */
export function contextsOf(assetCount: number, questionCount: number): fc.Arbitrary<SuggestionContext> {
  return fc
    .record({
      questions: questions(questionCount),
      assets: assets(assetCount, questionCount),
      marks: marks(assetCount, questionCount),
      phase: likelyPhases,
      roles: fc.subarray(ROLES),
      segment: fc.constantFrom('b2b', 'b2b', 'b2b', 'b2c'),
    })
    .map(({ marks: bodies, roles, phase, segment, ...content }) => {
      const catalogue = aCatalogue(content);
      const process = aProcess(catalogue, { segment });
      return { catalogue, process, view: viewAfter(...bodies), phase, today: TODAY, roles: ids(...roles) };
    });
}

export const contexts = contextsOf(12, 10);
