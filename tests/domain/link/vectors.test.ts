import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { decodeAnswers } from '../../../src/domain/link/answer-decode.ts';
import { decodePlanLink } from '../../../src/domain/link/plan-decode.ts';
import { planIdOf } from '../../../src/domain/link/plan-link.ts';
import { decodeQuestions } from '../../../src/domain/link/question-decode.ts';
import { decodeReceipt } from '../../../src/domain/link/receipt-decode.ts';
import { digest } from '~/state/digest.ts';
import { fixturePath, readFixture } from './support/fixture.ts';
import { writtenLink, writtenPlan, writtenReceipt } from './support/json.ts';
import type { QuestionVectors } from './support/question-vectors.ts';
import { questionVectors } from './support/question-vectors.ts';
import type { Vector, Vectors } from './support/vectors.ts';
import { linkVectors, reported, secretOf } from './support/vectors.ts';

vi.setConfig({ testTimeout: 120_000 });

const stored = readFixture('vectors.json') as Vectors;
const storedQuestions = readFixture('question-vectors.json') as QuestionVectors;
const PYTHON_DECODER = fileURLToPath(new URL('../../vectors/decode_link.py', import.meta.url));

function answerTo({ kind, payload }: Vector): Partial<Vector> {
  if (kind === 'receipt') {
    const read = decodeReceipt(payload, digest, secretOf);
    return read.ok ? { value: writtenReceipt(read.value) } : { problem: reported(read.problem) };
  }
  const read = decodePlanLink(payload, digest);
  if (!read.ok) return { problem: reported(read.problem) };
  return { value: writtenPlan(read.value), planId: planIdOf(read.value.secret, digest) };
}

describe('the published vectors', () => {
  test('are at least 200, sound and damaged, each under its own name', () => {
    const { vectors } = stored;
    expect(vectors.length).toBeGreaterThanOrEqual(200);
    expect(vectors.filter(({ problem }) => problem !== undefined).length).toBeGreaterThan(100);
    expect(new Set(vectors.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(vectors.length);
  });

  test('are those that "node scripts/link-vectors.ts" writes', () => {
    expect(stored).toEqual(linkVectors());
  });

  test.each(stored.vectors)('are read as they say: $kind, $name', (vector) => {
    const { value, planId, problem } = vector;
    expect(answerTo(vector)).toEqual({ value, planId, problem });
  });

  test.each([
    ['vectors.json', stored.vectors.length],
    ['question-vectors.json', storedQuestions.vectors.length],
  ])('of %s are read the same way by a second decoder, in another language', (name, count) => {
    const run = spawnSync('python3', [PYTHON_DECODER, fixturePath(name)], { encoding: 'utf8' });
    if (run.error !== undefined) {
      throw new Error(
        `The second decoder needs the command python3 (3.8 or newer): install it. ${run.error.message}`,
      );
    }
    expect(run.stdout + run.stderr).toBe(`${count} vectors, 0 differ\n`);
    expect(run.status).toBe(0);
  });
});

describe('the published vectors of questions and answers', () => {
  const { vectors } = storedQuestions;

  test('are at least 200, sound and damaged, each under its own name', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(200);
    expect(vectors.filter(({ problem }) => problem !== undefined).length).toBeGreaterThan(100);
    expect(new Set(vectors.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(vectors.length);
  });

  test('are those that "node scripts/link-vectors.ts" writes', () => {
    expect(storedQuestions).toEqual(questionVectors());
  });

  test.each(vectors)('are read as they say: $kind, $name', ({ kind, payload, value, problem }) => {
    const read = kind === 'questions' ? decodeQuestions(payload, digest) : decodeAnswers(payload, digest);
    const answer = read.ok ? { value: writtenLink(read.value) } : { problem: reported(read.problem) };
    expect(answer).toEqual(value === undefined ? { problem } : { value });
  });
});
