import { describe, expect, test } from 'vitest';
import { decodeAnswers } from '../../../src/domain/link/answer-decode.ts';
import { encodeAnswers } from '../../../src/domain/link/answer-encode.ts';
import { fromHex } from '../../../src/domain/link/bytes.ts';
import { decodePlanLink } from '../../../src/domain/link/plan-decode.ts';
import { encodePlanLink } from '../../../src/domain/link/plan-encode.ts';
import { planIdOf } from '../../../src/domain/link/plan-link.ts';
import { decodeQuestions } from '../../../src/domain/link/question-decode.ts';
import { encodeQuestions } from '../../../src/domain/link/question-encode.ts';
import { decodeReceipt } from '../../../src/domain/link/receipt-decode.ts';
import { encodeReceipt } from '../../../src/domain/link/receipt-encode.ts';
import { digest } from '~/state/digest.ts';
import { readFixture } from './support/fixture.ts';
import type { Written } from './support/json.ts';
import { writtenLink, writtenPlan, writtenReceipt } from './support/json.ts';

interface Sample {
  readonly name: string;
  readonly payload: string;
  readonly value: Written;
}
interface Golden<Kind extends Sample> {
  readonly releases: readonly { readonly release: string; readonly samples: readonly Kind[] }[];
}

const plans = readFixture('g1.json') as Golden<Sample & { readonly planId: string }>;
const receipts = readFixture('r1.json') as Golden<Sample & { readonly secret: string }>;

const questions = readFixture('q1.json') as Golden<Sample>;
const answers = readFixture('a1.json') as Golden<Sample>;

describe.each(plans.releases)('a plan link of release $release still opens', ({ samples }) => {
  test.each(samples)('$name', ({ payload, planId, value }) => {
    const read = decodePlanLink(payload, digest);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(writtenPlan(read.value)).toEqual(value);
    expect(planIdOf(read.value.secret, digest)).toBe(planId);
  });
});

describe.each(receipts.releases)('a receipt of release $release still opens', ({ samples }) => {
  test.each(samples)('$name', ({ payload, secret, value }) => {
    const read = decodeReceipt(payload, digest, () => fromHex(secret, 16));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(writtenReceipt(read.value)).toEqual(value);
  });
});

describe.each(questions.releases)('a question link of release $release still opens', ({ samples }) => {
  test.each(samples)('$name', ({ payload, value }) => {
    const read = decodeQuestions(payload, digest);
    expect(read.ok && writtenLink(read.value)).toEqual(value);
  });
});

describe.each(answers.releases)('an answer link of release $release still opens', ({ samples }) => {
  test.each(samples)('$name', ({ payload, value }) => {
    const read = decodeAnswers(payload, digest);
    expect(read.ok && writtenLink(read.value)).toEqual(value);
  });
});

test('the encoder of this release still writes what it wrote when it was released', () => {
  for (const { payload } of plans.releases.at(-1)?.samples ?? []) {
    const read = decodePlanLink(payload, digest);
    expect(read.ok && encodePlanLink(read.value, digest)).toEqual({ ok: true, value: payload });
  }
  for (const { payload, secret } of receipts.releases.at(-1)?.samples ?? []) {
    const key = fromHex(secret, 16) ?? new Uint8Array();
    const read = decodeReceipt(payload, digest, () => key);
    expect(read.ok && encodeReceipt(read.value, key, digest)).toEqual({ ok: true, value: payload });
  }
  for (const { payload } of questions.releases.at(-1)?.samples ?? []) {
    const read = decodeQuestions(payload, digest);
    expect(read.ok && encodeQuestions(read.value, digest)).toEqual({ ok: true, value: payload });
  }
  for (const { payload } of answers.releases.at(-1)?.samples ?? []) {
    const read = decodeAnswers(payload, digest);
    expect(read.ok && encodeAnswers(read.value, digest)).toEqual({ ok: true, value: payload });
  }
});

test('the corpus holds every release with its samples', () => {
  expect(plans.releases[0]?.samples).toHaveLength(12);
  expect(plans.releases[1]?.samples).toHaveLength(3);
  expect(receipts.releases[0]?.samples).toHaveLength(7);
  expect(questions.releases[0]?.samples).toHaveLength(5);
  expect(answers.releases[0]?.samples).toHaveLength(5);
});
