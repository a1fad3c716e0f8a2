import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decodeAnswers } from '../../../src/domain/link/answer-decode.ts';
import { encodeAnswers } from '../../../src/domain/link/answer-encode.ts';
import type { AnswerLink } from '../../../src/domain/link/answer-link.ts';
import { ANSWER_TAGS, KNOWN_ANSWER_TAGS, LINK_PROOFS } from '../../../src/domain/link/answer-link.ts';
import { PAYLOAD_MOST } from '../../../src/domain/link/envelope.ts';
import { findPayloads } from '../../../src/domain/link/finder.ts';
import { LINK_PROBLEMS } from '../../../src/domain/link/link-problem.ts';
import { decodeQuestions } from '../../../src/domain/link/question-decode.ts';
import { encodeQuestions } from '../../../src/domain/link/question-encode.ts';
import type { QuestionLink } from '../../../src/domain/link/question-link.ts';
import { KNOWN_QUESTION_TAGS, QUESTION_TAGS } from '../../../src/domain/link/question-link.ts';
import { digest } from '~/state/digest.ts';
import { forge } from './support/forge.ts';
import { refusedTexts } from './support/malformed.ts';
import { MANGLINGS } from './support/manglings.ts';
import {
  answerLinks,
  fittingAnswers,
  fittingQuestions,
  questionLinks,
} from './support/question-arbitraries.ts';
import { FOREIGN_QUESTIONS, MALFORMED_ANSWERS, MALFORMED_QUESTIONS } from './support/question-malformed.ts';
import { numbersFrom } from './support/random.ts';
import { answerPayload, answersWith, questionPayload, questionsWith } from './support/question-samples.ts';

// Thousands of runs on a shared machine: the work is bounded by counts, not by the default of five seconds.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 2000 };
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.x #%');

const tagsOf = (table: Readonly<Record<string, unknown>>): readonly number[] =>
  Object.values(table)
    .flatMap((tag) =>
      typeof tag === 'number'
        ? [tag]
        : Object.entries(tag as Record<string, number>).flatMap(([name, value]) =>
            name === 'longest' ? [] : [value],
          ),
    )
    .toSorted((a, b) => a - b);

describe('questions', () => {
  test('come back, and make the same payload again', () => {
    fc.assert(
      fc.property(questionLinks, (link) => {
        const payload = fittingQuestions(link);
        expect(decodeQuestions(payload, digest)).toEqual({ ok: true, value: link });
        expect(payload).toMatch(/^q1\.[A-Za-z0-9_-]+x$/);
      }),
      RUNS,
    );
  });

  test('keep codes and fields that are newer than this build', () => {
    const link = questionsWith({
      questions: [{ code: 4095 }],
      unknown: [{ tag: 200, bytes: Uint8Array.of(9) }],
    });
    expect(decodeQuestions(questionPayload(link), digest)).toEqual({ ok: true, value: link });
  });

  test('have every tag of the table among the known ones', () => {
    expect(tagsOf(QUESTION_TAGS)).toEqual([...KNOWN_QUESTION_TAGS]);
    expect(tagsOf(ANSWER_TAGS)).toEqual([...KNOWN_ANSWER_TAGS]);
    expect(LINK_PROOFS).toEqual(['said', 'written', 'shown', 'tried']);
  });

  test('of another encoder are cleaned', () => {
    expect(FOREIGN_QUESTIONS.map(([, payload]) => decodeQuestions(payload, digest))).toMatchObject([
      { ok: true, value: { questions: [{ line: '青葉' }] } },
      { ok: true, value: { questions: [{ line: 'A B' }] } },
      { ok: true, value: { questions: [{ code: 4 }] } },
    ]);
  });

  test('ten with a line each fit into a link', () => {
    const questions = Array.from({ length: 10 }, (_, code) => ({
      code,
      line: '初年度と2年目の金額を分けて教えてください',
    }));
    const encoded = encodeQuestions(questionsWith({ questions }), digest, 40);
    expect(encoded.ok && encoded.value.length).toBeLessThan(700);
  });
});

describe('answers', () => {
  test('come back, and make the same payload again', () => {
    fc.assert(
      fc.property(answerLinks, (link) => {
        const payload = fittingAnswers(link);
        expect(decodeAnswers(payload, digest)).toEqual({ ok: true, value: link });
        expect(payload).toMatch(/^a1\.[A-Za-z0-9_-]+x$/);
      }),
      RUNS,
    );
  });

  test('that are too long for an address go into a file, up to what a decoder takes', () => {
    const answers = Array.from({ length: 6 }, (_, place) => ({ place, text: 'あ'.repeat(300) }));
    expect(encodeAnswers(answersWith({ answers }), digest)).toMatchObject({
      ok: false,
      problem: { kind: 'too-long', limit: 1500 },
    });
    const payload = answerPayload(answersWith({ answers }));
    expect(decodeAnswers(payload, digest)).toMatchObject({ ok: true, value: { answers } });
    const more = Array.from({ length: 8 }, (_, place) => ({ place, text: 'あ'.repeat(400) }));
    expect(encodeAnswers(answersWith({ answers: more }), digest, 0, PAYLOAD_MOST)).toMatchObject({
      ok: false,
      problem: { kind: 'too-long', limit: PAYLOAD_MOST },
    });
  });
});

describe.each([
  {
    name: 'questions',
    payload: questionPayload(questionsWith({ note: 'ご回答をお待ちしています' })),
    decode: decodeQuestions,
  },
  { name: 'answers', payload: answerPayload(answersWith({ name: '佐藤' })), decode: decodeAnswers },
] as const)('$name on their way', ({ payload, decode }) => {
  const before = decode(payload, digest);
  const expectSameOrRefused = (mangled: string) => {
    const after = decode(mangled, digest);
    if (after.ok) expect(after).toEqual(before);
    else expect(Object.keys(LINK_PROBLEMS)).toContain(after.problem.kind);
  };

  test.each(MANGLINGS)('are found in: $name', ({ mangle }) => {
    const found = findPayloads(mangle(payload));
    expect(found.ok && found.value[0]).toBe(payload);
  });

  test('any cut is refused', () => {
    for (let at = 0; at < payload.length; at += 1) {
      expect(decode(payload.slice(0, at), digest).ok).toBe(false);
      expect(decode(payload.slice(at + 1), digest).ok).toBe(false);
    }
  });

  test('each character, replaced by each other one, is refused', () => {
    let accepted = 0;
    for (let at = 0; at < payload.length; at += 1) {
      for (const other of ALPHABET) {
        if (other === payload.charAt(at)) continue;
        if (decode(payload.slice(0, at) + other + payload.slice(at + 1), digest).ok) accepted += 1;
      }
    }
    expect(accepted).toBe(0);
  });

  test('20,000 texts with one to three random edits never give anything else', () => {
    const random = numbersFrom(7);
    for (let run = 0; run < 20_000; run += 1) {
      let text = payload;
      for (let edits = random.below(3); edits >= 0; edits -= 1) {
        const at = random.below(text.length);
        const other = ALPHABET[random.below(ALPHABET.length)] ?? '';
        text = text.slice(0, at) + other + text.slice(at + random.below(3));
      }
      const after = decode(text, digest);
      if (after.ok) expect(text).toBe(payload);
    }
  });

  test('characters dropped, doubled or swapped never give anything else', () => {
    for (let at = 0; at < payload.length; at += 1) {
      const [start, here, end] = [payload.slice(0, at), payload.charAt(at), payload.slice(at + 1)];
      expectSameOrRefused(`${start}${end}`);
      expectSameOrRefused(`${start}${here}${here}${end}`);
      expectSameOrRefused(`${start}${end.charAt(0)}${here}${end.slice(1)}`);
    }
    expectSameOrRefused(payload.toLowerCase());
    expectSameOrRefused(payload.toUpperCase());
  });
});

describe.each([
  { kind: 'questions', decode: decodeQuestions, malformed: MALFORMED_QUESTIONS },
  { kind: 'answers', decode: decodeAnswers, malformed: MALFORMED_ANSWERS },
] as const)('a decoder of $kind refuses', ({ kind, decode, malformed }) => {
  test.each([...refusedTexts(kind), ...malformed])('$name', ({ payload, problem }) => {
    expect(decode(payload, digest)).toEqual({ ok: false, problem });
  });

  test('any bytes with a right checksum, or reads them; nothing reaches a prototype', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (body) => {
        const read = decode(forge(kind, [...body]), digest);
        expect(read.ok || Object.hasOwn(LINK_PROBLEMS, read.problem.kind)).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('any text at all, without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decode(text, digest).ok).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('an encoder refuses', () => {
  test.each<[string, string, Partial<QuestionLink>]>([
    ['pack', 'above its limit', { pack: 65_536 }],
    ['day', 'above its limit', { day: 65_536 }],
    ['id', 'that is no hex', { id: '01020304050607zz' }],
    ['planId', 'of another length', { planId: '01' }],
    ['language', 'above its limit', { language: 4096 }],
    ['questions', 'that are none', { questions: [] }],
    ['questions', 'that are 41', { questions: Array.from({ length: 41 }, () => ({ code: 1 })) }],
    ['questions', 'without code and words', { questions: [{ line: ' \u200b ' }] }],
    ['questions', 'without anything', { questions: [{}] }],
    ['code', 'above its limit', { questions: [{ code: 4096 }] }],
    ['option', 'that is not there', { questions: [{ code: 1, option: 1 }] }],
    ['option', 'where there is none', { questions: [{ code: 1, option: 0 }], options: [] }],
    ['options', 'that are 13', { options: Array.from({ length: 13 }, () => 'A') }],
    ['options', 'without a name', { options: ['A', ' '] }],
    ['role', 'above its limit', { role: 4096 }],
    ['unknown', 'that is known', { unknown: [{ tag: 10, bytes: new Uint8Array(1) }] }],
  ])('in questions: %s %s', (field, _, changes) => {
    expect(encodeQuestions(questionsWith(changes), digest)).toMatchObject({
      ok: false,
      problem: { kind: 'out-of-range', field },
    });
  });

  test.each<[string, string, Partial<AnswerLink>]>([
    ['pack', 'above its limit', { pack: -1 }],
    ['day', 'above its limit', { day: 65_536 }],
    ['id', 'that is no hex', { id: '' }],
    ['writer', 'that is no hex', { writer: 'nobody' }],
    ['seq', '0', { seq: 0 }],
    ['answers', 'that are none', { answers: [] }],
    ['answers', 'that say nothing', { answers: [{ place: 0, text: '\u200b' }] }],
    ['answers', 'without anything', { answers: [{ place: 0 }] }],
    ['place', 'above its limit', { answers: [{ place: 40, text: 'x' }] }],
    [
      'place',
      'twice',
      {
        answers: [
          { place: 1, text: 'x' },
          { place: 1, text: 'y' },
        ],
      },
    ],
    ['code', 'above its limit', { answers: [{ place: 0, text: 'x', code: 4096 }] }],
    ['asset', 'above its limit', { answers: [{ place: 0, asset: 4096 }] }],
    ['proof', 'above its limit', { answers: [{ place: 0, text: 'x', proof: 4096 }] }],
    ['unknown', 'that is critical', { unknown: [{ tag: 7, bytes: new Uint8Array(1) }] }],
  ])('in answers: %s %s', (field, _, changes) => {
    expect(encodeAnswers(answersWith(changes), digest)).toMatchObject({
      ok: false,
      problem: { kind: 'out-of-range', field },
    });
  });
});
