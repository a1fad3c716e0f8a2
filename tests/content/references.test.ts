import { describe, expect, test } from 'vitest';
import { problemsAfter, replace, type Edits } from './support/broken-content.ts';
import { ASSET, QUESTIONS } from './support/places.ts';

describe('an id that does not exist is reported where it is named, with its line', () => {
  type Case = readonly [name: string, edits: Edits, file: string, field: string, wrong: string];
  const cases: readonly Case[] = [
    [
      'a question, in an asset',
      { [ASSET]: replace('answers: [', 'answers: [gone, ') },
      ASSET,
      'answers',
      'question "gone"',
    ],
    [
      'a role, in an asset',
      { [ASSET]: replace('roles: [', 'roles: [gone, ') },
      ASSET,
      'roles',
      'role "gone"',
    ],
    [
      'a phase, in an asset',
      { [ASSET]: replace('phases: [', 'phases: [gone, ') },
      ASSET,
      'phases',
      'phase "gone"',
    ],
    ['a job, in an asset', { [ASSET]: replace('jobs: [', 'jobs: [gone, ') }, ASSET, 'jobs', 'job "gone"'],
    ['an owner', { [ASSET]: replace(/owner: .*/, 'owner: gone') }, ASSET, 'owner', 'owner "gone"'],
    ['an asset type', { [ASSET]: replace(/type: .*/, 'type: gone') }, ASSET, 'type', 'asset type "gone"'],
    [
      'a prerequisite',
      { [ASSET]: (text) => `${text}prerequisites: [gone]\n` },
      ASSET,
      'prerequisites',
      'asset "gone"',
    ],
    [
      'a motion, in a condition',
      { [ASSET]: (text) => `${text}conditions: { motions: [gone] }\n` },
      ASSET,
      'conditions.motions',
      'motion "gone"',
    ],
    [
      'an account type, in a condition',
      { [ASSET]: (text) => `${text}conditions: { accountTypes: [gone] }\n` },
      ASSET,
      'conditions.accountTypes',
      'account type "gone"',
    ],
    [
      'a segment, in a condition',
      { [ASSET]: (text) => `${text}conditions: { segments: [gone] }\n` },
      ASSET,
      'conditions.segments',
      'segment "gone"',
    ],
    [
      'a concern, in a question',
      { [QUESTIONS]: replace('concern: proof', 'concern: gone') },
      QUESTIONS,
      'meets-requirements.concern',
      'concern "gone"',
    ],
    [
      'a question that a process skips',
      { 'processes.yaml': replace('skips: [', 'skips: [gone, ') },
      'processes.yaml',
      'skips',
      'question "gone"',
    ],
    [
      'a role, in the weights',
      { 'suggestion.yaml': replace('roles: [', 'roles: [gone, ') },
      'suggestion.yaml',
      'earlyVeto.roles',
      'role "gone"',
    ],
  ];
  test.each(cases)('%s', (_name, edits, file, field, wrong) => {
    const problems = problemsAfter(edits);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, wrong: `unknown ${wrong}`, line: expect.any(Number) });
    expect(problems[0]?.field).toContain(field);
  });
});

describe('a file that cannot be read makes nothing else unknown', () => {
  test.each([
    'buying-phases.yaml',
    'buying-jobs.yaml',
    'concerns.yaml',
    'roles.yaml',
    'questions/evaluation.yaml',
    'processes.yaml',
    'suggestion.yaml',
    'asset-types.yaml',
    'owners.yaml',
    'figures.yaml',
    'glossary.yaml',
    'supplier.yaml',
    'process-map.yaml',
    'lessons.yaml',
    'renewal.yaml',
    'order-flow/systems.yaml',
    'order-flow/objects.yaml',
    'order-flow/steps.yaml',
    'order-flow/lesson.yaml',
    'order-flow/arrivals.yaml',
    'quizzes/order-flow.yaml',
    'registry.json',
    ASSET,
  ])('%s', (file) => {
    expect(problemsAfter({ [file]: (text) => `${text}\n\t[` })).toHaveLength(1);
    expect(problemsAfter({ [file]: () => '7' })).toHaveLength(1);
    expect(problemsAfter({ [file]: () => ({ noText: 'UTF-16' }) })).toHaveLength(1);
    // A lesson may do without a quiz.
    expect(problemsAfter({ [file]: undefined })).toHaveLength(file.startsWith('quizzes/') ? 0 : 1);
  });
});
