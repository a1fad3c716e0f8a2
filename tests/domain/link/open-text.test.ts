import { describe, expect, test } from 'vitest';
import { openAnswers, openPlans, openQuestions, openReceipts } from '../../../src/domain/link/open-text.ts';
import { planIdOf } from '../../../src/domain/link/plan-link.ts';
import { digest } from '~/state/digest.ts';
import { CRITICAL_PLANS } from './support/malformed.ts';
import { answerPayload, answersWith, questionPayload, questionsWith } from './support/question-samples.ts';
import { planPayload, planWith, receiptPayload, receiptWith, SECRET } from './support/samples.ts';

const plan = planWith({ label: '青葉製作所' });
const payload = planPayload(plan);
const other = planWith({ secret: new Uint8Array(16).fill(9), assets: [] });
const receipt = receiptWith({ name: '佐藤' });

describe('plans in a text', () => {
  test('are opened, each with its id and its clean payload', () => {
    expect(openPlans(`> https://a.example/%23${payload}をご覧ください`, digest)).toEqual({
      opened: [{ planId: planIdOf(SECRET, digest), plan, payload }],
      problems: [],
    });
  });

  test('stay two where two are glued together', () => {
    const { opened } = openPlans(`${payload}${planPayload(other)}`, digest);
    expect(opened.map(({ planId }) => planId)).toEqual([
      planIdOf(SECRET, digest),
      planIdOf(other.secret, digest),
    ]);
  });

  test.each([
    ['nothing', 'Guten Tag', 'not-a-link'],
    ['a cut link', `https://a.example/#${payload.slice(0, 40)}`, 'cut-short'],
    ['a changed link', payload.replace(/....x$/, 'AAAAx'), 'damaged'],
    ['a link of a later format', payload.replace('g1.', 'g2.'), 'newer-version'],
    ['a receipt', receiptPayload(receipt), 'wrong-kind'],
    ['a field that must be known', CRITICAL_PLANS[0]?.payload ?? '', 'unknown-critical'],
    ['too much', 'a'.repeat(4_200_000), 'too-long'],
  ])('a text with %s says so', (_, text, kind) => {
    const { opened, problems } = openPlans(text, digest);
    expect(opened).toEqual([]);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  });

  test('problems come with the most telling first', () => {
    const text = `${payload.slice(0, 40)} ${payload.replace('g1.', 'g3.')} ${payload.replace(/....x$/, 'AAAAx')}`;
    expect(openPlans(text, digest).problems.map(({ kind }) => kind)).toEqual([
      'newer-version',
      'cut-short',
      'damaged',
    ]);
  });

  test('a good plan opens beside a bad one', () => {
    const { opened, problems } = openPlans(`${payload.slice(0, 40)} ${payload}`, digest);
    expect(opened).toHaveLength(1);
    expect(problems.map(({ kind }) => kind)).toEqual(['cut-short']);
  });
});

describe('receipts in a text', () => {
  const text = `https://a.example/en/sales/#${receiptPayload(receipt)}`;

  test('are opened with the secret of their plan', () => {
    expect(openReceipts(text, digest, () => SECRET)).toEqual({
      opened: [{ receipt, payload: receiptPayload(receipt) }],
      problems: [],
    });
  });

  test('of unknown plans go to quarantine with what they say', () => {
    expect(openReceipts(text, digest, () => undefined)).toEqual({
      opened: [],
      problems: [{ kind: 'unknown-plan', receipt }],
    });
  });

  test('a plan is no receipt', () => {
    expect(openReceipts(payload, digest, () => SECRET).problems).toEqual([
      { kind: 'wrong-kind', found: 'plan' },
    ]);
  });
});

describe('questions and answers in a text', () => {
  const asked = questionPayload(questionsWith());
  const given = answerPayload(answersWith());

  test('are opened beside each other, each by its own', () => {
    const text = `https://a.example/%23${asked}をご覧ください\n> ${given}`;
    expect(openQuestions(text, digest)).toMatchObject({
      opened: [{ link: questionsWith(), payload: asked }],
      problems: [{ kind: 'wrong-kind', found: 'answers' }],
    });
    expect(openAnswers(text, digest)).toMatchObject({
      opened: [{ link: answersWith(), payload: given }],
      problems: [{ kind: 'wrong-kind', found: 'questions' }],
    });
  });

  test('are no plans', () => {
    expect(openPlans(asked, digest).problems).toEqual([{ kind: 'wrong-kind', found: 'questions' }]);
  });

  test('that were cut say so', () => {
    expect(openQuestions(`#${asked.slice(0, 40)}`, digest).problems[0]?.kind).toBe('cut-short');
    expect(openAnswers(`#${given.slice(0, 40)}`, digest).problems[0]?.kind).toBe('cut-short');
  });
});
