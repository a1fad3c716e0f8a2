import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain/shared/brand.ts';
import type { Question } from '../../../src/domain/catalogue/question.ts';
import { gainOf, settingOf } from '../../../src/domain/suggestion/gain.ts';
import { viewAfter } from '../support/journals.ts';
import {
  aCatalogue,
  AFTER,
  aProcess,
  aQuestion,
  BEFORE,
  COMMIT,
  DEVELOP,
  EVALUATE,
  ids,
  TODAY,
} from '../support/small-catalogue.ts';

const catalogue = aCatalogue();

function settingIn(phase = DEVELOP, roles: readonly string[] = [], silent: readonly string[] = []) {
  const context = {
    catalogue,
    process: aProcess(catalogue),
    view: viewAfter(),
    phase,
    today: TODAY,
    roles: ids<RoleId>(...roles),
  };
  return settingOf(context, ids(...silent));
}

const gain = (setting: ReturnType<typeof settingIn>, question: Question) =>
  gainOf(setting, question, 'open').gain;

describe('the parts of a gain', () => {
  test('are all there, and multiply to it', () => {
    expect(gainOf(settingIn(), aQuestion({ id: 'q', concern: 'cost' }), 'received')).toEqual({
      question: 'q',
      state: 'received',
      inPhase: true,
      concernWeight: 2,
      roleFactor: 1.5,
      phaseFactor: 1,
      stateFactor: 0.4,
      bonus: 0,
      gain: 1.2,
    });
  });

  test.each([
    ['open', 4.5],
    ['received', 1.8],
    ['reopened', 4.5],
    ['answered', 0],
    ['not-applicable', 0],
  ] as const)('a question that is %s brings %d', (state, expected) => {
    expect(gainOf(settingIn(), aQuestion({ id: 'q' }), state).gain).toBe(expected);
  });

  test('a settled question brings nothing, not even the bonus', () => {
    const setting = settingIn(EVALUATE, [], ['legal']);
    const question = aQuestion({ id: 'q', phase: EVALUATE, roles: ['legal'] });
    expect(gainOf(setting, question, 'answered')).toMatchObject({ bonus: 0.5, gain: 0 });
  });

  test('the concern weighs as much as in the phase that is looked at', () => {
    const proof = aQuestion({ id: 'q', phase: EVALUATE, job: 'validation', concern: 'proof' });
    expect(gain(settingIn(EVALUATE), proof)).toBe(4.5);
    expect(gain(settingIn(COMMIT), proof)).toBe(0.45);
  });

  test('a concern without a weight, or a phase the catalogue does not know, brings nothing', () => {
    expect(gain(settingIn(), aQuestion({ id: 'q', concern: 'fame' }))).toBe(0);
    expect(
      gain(settingIn(ids<typeof DEVELOP>('negotiation')[0]), aQuestion({ id: 'q', job: 'validation' })),
    ).toBe(0);
  });
});

describe('the role factor', () => {
  const question = aQuestion({ id: 'q', roles: ['champion', 'user'] });

  test.each([
    ['the owner is in the group', ['champion'], 1.5],
    ['only another role that needs it is', ['user', 'legal'], 1],
    ['nobody is', ['legal'], 0.6],
    ['nobody said who is', [], 1.5],
  ])('is for the case that %s', (_, roles, factor) => {
    expect(gainOf(settingIn(DEVELOP, roles), question, 'open').roleFactor).toBe(factor);
  });
});

describe('the phase factor', () => {
  test.each([
    ['1 in the phase', { phase: EVALUATE }, 1],
    ['0 elsewhere', { phase: DEVELOP }, 0],
    ['small for an always-on job of an earlier phase', { phase: DEVELOP, job: 'consensus' }, 0.3],
    ['small for an always-on job of a later phase', { phase: AFTER, job: 'validation' }, 0.3],
    ['1 for an always-on job in its phase', { phase: EVALUATE, job: 'validation' }, 1],
  ])('is %s', (_, parts, factor) => {
    expect(gainOf(settingIn(EVALUATE), aQuestion({ id: 'q', ...parts }), 'open').phaseFactor).toBe(factor);
  });
});

describe('the early-veto bonus', () => {
  const owned = (phase: string, job = 'selection') =>
    aQuestion({ id: 'q', phase, job, concern: 'risk', roles: ['legal'] });

  test('goes to the questions of this phase whose owner has received nothing', () => {
    expect(gainOf(settingIn(EVALUATE, [], ['legal']), owned(EVALUATE), 'open')).toMatchObject({
      bonus: 0.5,
      gain: 3.5,
    });
  });

  test('lets the questions of the next phase count a little', () => {
    expect(gainOf(settingIn(EVALUATE, [], ['legal']), owned(COMMIT), 'open')).toMatchObject({
      inPhase: false,
      phaseFactor: 0.3,
      bonus: 0.5,
      gain: 1.4,
    });
  });

  test('is not for the phase after the next, nor for an earlier one', () => {
    expect(gain(settingIn(EVALUATE, [], ['legal']), owned(AFTER))).toBe(0);
    expect(gain(settingIn(EVALUATE, [], ['legal']), owned(BEFORE))).toBe(0);
  });

  test('ends when the role has received something', () => {
    expect(gain(settingIn(EVALUATE), owned(EVALUATE))).toBe(3);
    expect(gain(settingIn(EVALUATE), owned(COMMIT))).toBe(0);
    expect(gain(settingIn(EVALUATE), owned(COMMIT, 'validation'))).toBe(0.9);
  });

  test('looks no further at the last phase', () => {
    expect(settingIn(AFTER).nextPhase).toBeUndefined();
  });
});
