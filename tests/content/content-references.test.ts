import { describe, test } from 'vitest';
import { replace } from './support/broken-content.ts';
import {
  ASSET,
  ASSET_EN,
  ASSET_JA,
  QUESTIONS,
  inBoth,
  expectProblem,
  type Case,
} from './support/expect-problem.ts';

describe('an id that does not exist is told where it is named', () => {
  const cases: readonly Case[] = [
    [
      'a question, in an asset',
      { [ASSET]: replace('answers: [', 'answers: [service-level, ') },
      { file: ASSET, field: 'answers', wrong: 'unknown question "service-level"', mend: 'use one of' },
    ],
    [
      'a role, in an asset',
      { [ASSET]: replace('roles: [', 'roles: [wizard, ') },
      { file: ASSET, field: 'roles', wrong: '"wizard"', mend: 'champion' },
    ],
    [
      'a phase, in an asset',
      { [ASSET]: replace('phases: [', 'phases: [end, ') },
      { file: ASSET, field: 'phases', wrong: '"end"', mend: 'evaluation' },
    ],
    [
      'an owner',
      { [ASSET]: replace(/owner: .*/, 'owner: nobody') },
      { file: ASSET, field: 'owner', wrong: '"nobody"', mend: 'editors' },
    ],
    [
      'an asset type',
      { [ASSET]: replace(/type: .*/, 'type: poem') },
      { file: ASSET, field: 'type', wrong: '"poem"', mend: 'guide' },
    ],
    [
      'a prerequisite',
      { [ASSET]: (text) => `${text}prerequisites: [requirement-checklist]\n` },
      { file: ASSET, field: 'prerequisites', wrong: 'unknown asset', mend: 'use one of' },
    ],
    [
      'a motion, in a condition',
      { [ASSET]: (text) => `${text}conditions: { motions: [old-logo] }\n` },
      { file: ASSET, field: 'conditions.motions', wrong: '"old-logo"', mend: 'new-logo' },
    ],
    [
      'a concern, in a question',
      { [QUESTIONS]: replace('concern: proof', 'concern: fear') },
      { file: QUESTIONS, field: 'meets-requirements', wrong: '"fear"', mend: 'risk' },
    ],
    [
      'a question that a process skips',
      { 'processes.yaml': replace('skips: [', 'skips: [gone, ') },
      { file: 'processes.yaml', field: 'skips', wrong: '"gone"', mend: 'use one of' },
    ],
    [
      'a role, in the weights',
      { 'suggestion.yaml': replace('roles: [', 'roles: [wizard, ') },
      { file: 'suggestion.yaml', field: 'earlyVeto.roles', wrong: '"wizard"', mend: 'use one of' },
    ],
    [
      'a target of a link, with the nearest id',
      inBoth('<Ref asset="the-contract-guide">x</Ref>'),
      {
        file: ASSET_EN,
        field: '<Ref>',
        wrong: 'unknown asset "the-contract-guide"',
        mend: 'did you mean "contract-guide"',
      },
    ],
    [
      'a term',
      inBoth('<Term id="magic">x</Term>'),
      { file: ASSET_JA, field: '<Term>', wrong: '"magic"', mend: 'glossary.yaml' },
    ],
    [
      'a figure',
      inBoth('<Figure id="magic" />'),
      { file: ASSET_EN, field: '<Figure>', wrong: '"magic"', mend: 'figures.yaml' },
    ],
    [
      'a fact',
      inBoth('<Fact id="magic" />'),
      { file: ASSET_EN, field: '<Fact>', wrong: '"magic"', mend: 'sample-supplier.yaml' },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
  });
});

describe('the model holds together', () => {
  const cases: readonly Case[] = [
    [
      'a circle of prerequisites',
      { 'assets/requirements-checklist/asset.yaml': (text) => `${text}prerequisites: [rfp-template]\n` },
      {
        file: 'assets/requirements-checklist/asset.yaml',
        field: 'prerequisites',
        wrong: 'circle',
        mend: 'remove one',
      },
    ],
    [
      'an id twice',
      { [QUESTIONS]: replace('- id: see-our-case', '- id: meets-requirements') },
      { file: 'questions/*.yaml', field: 'meets-requirements', wrong: 'twice', mend: 'another id' },
    ],
    [
      'a folder that is no phase',
      { 'guides/middle/en.mdx': () => 'x', 'guides/middle/ja.mdx': () => 'x' },
      { file: 'guides/middle/', wrong: 'no buying phase', mend: 'rename' },
    ],
    [
      'a phase without the weight of a concern',
      { 'buying-phases.yaml': replace('concernWeights: { needs: 3, ', 'concernWeights: { ') },
      { file: 'buying-phases.yaml', field: 'missing', wrong: '"needs"', mend: /./ },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
  });
});
