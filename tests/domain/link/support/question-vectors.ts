import { decodeAnswers } from '../../../../src/domain/link/answer-decode.ts';
import type { AnswerLink } from '../../../../src/domain/link/answer-link.ts';
import { toHex } from '../../../../src/domain/link/bytes.ts';
import { decodeQuestions } from '../../../../src/domain/link/question-decode.ts';
import type { QuestionLink } from '../../../../src/domain/link/question-link.ts';
import { digest } from '../../../../src/state/digest.ts';
import type { Written } from './json.ts';
import { writtenLink } from './json.ts';
import { refusedTexts } from './malformed.ts';
import { FOREIGN_QUESTIONS, MALFORMED_ANSWERS, MALFORMED_QUESTIONS } from './question-malformed.ts';
import { answerPayload, answersWith, questionPayload, questionsWith } from './question-samples.ts';
import { damagedPayloads } from './damage.ts';
import type { RandomNumbers } from './random.ts';
import { numbersFrom } from './random.ts';
import { TEXTS } from './texts.ts';
import { reported } from './vectors.ts';

type Kind = 'questions' | 'answers';

export interface QuestionVector {
  readonly name: string;
  readonly kind: Kind;
  readonly payload: string;
  readonly value?: Written;
  readonly problem?: { readonly kind: string; readonly tag?: number };
}

export interface QuestionVectors {
  readonly about: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vectors: readonly QuestionVector[];
}

/** At least 200, the same in every run. */
export function questionVectors(): QuestionVectors {
  const random = numbersFrom(20_261_126);
  const questions = [...edgeQuestions(), ...Array.from({ length: 40 }, () => anyQuestions(random))].map(
    questionPayload,
  );
  const answers = [...edgeAnswers(), ...Array.from({ length: 40 }, () => anyAnswers(random))].map(
    answerPayload,
  );
  return {
    about:
      'Shirube link vectors q1 and a1. Described in src/domain/link/README.md. Written by scripts/link-vectors.ts.',
    secrets: {},
    vectors: [
      ...questions.map((payload, index) => expected(`questions ${index + 1}`, 'questions', payload)),
      ...answers.map((payload, index) => expected(`answers ${index + 1}`, 'answers', payload)),
      ...FOREIGN_QUESTIONS.map(([name, payload]) =>
        expected(`another encoder: ${name}`, 'questions', payload),
      ),
      ...[...refusedTexts('questions'), ...MALFORMED_QUESTIONS].map(({ name, payload }) =>
        expected(name, 'questions', payload),
      ),
      ...[...refusedTexts('answers'), ...MALFORMED_ANSWERS].map(({ name, payload }) =>
        expected(name, 'answers', payload),
      ),
      ...damaged(random, questions, 'questions'),
      ...damaged(random, answers, 'answers'),
    ],
  };
}

function edgeQuestions(): readonly QuestionLink[] {
  return [
    questionsWith(),
    questionsWith({ pack: 0, day: 0, id: '0000000000000000', questions: [{ code: 0 }], options: [] }),
    questionsWith({ pack: 65_535, day: 65_535, language: 4095, planId: 'ffffffffffffffff', role: 4095 }),
    questionsWith({ questions: Array.from({ length: 40 }, (_, code) => ({ code: code * 100 })) }),
    questionsWith({
      options: Array.from({ length: 12 }, (_, at) => `Option ${at}`),
      questions: [{ code: 1, option: 11 }],
    }),
    questionsWith({
      unknown: [
        { tag: 8, bytes: Uint8Array.of() },
        { tag: 300, bytes: new Uint8Array(20).fill(1) },
      ],
    }),
    ...TEXTS.map((text) =>
      questionsWith({ questions: [{ line: text }], label: text, name: text, note: text }),
    ),
  ];
}

function anyQuestions(random: RandomNumbers): QuestionLink {
  const options = Array.from({ length: random.below(4) }, () => random.one(TEXTS));
  const asked = () => {
    const about = options.length > 0 && random.below(2) === 0 ? { option: random.below(options.length) } : {};
    const line = random.below(3) === 0 ? { line: random.one(TEXTS) } : {};
    return { code: random.below(120), ...about, ...line };
  };
  return questionsWith({
    pack: random.below(65_536),
    day: 20_000 + random.below(3000),
    id: toHex(random.bytes(8)),
    language: random.below(2),
    questions: Array.from({ length: 1 + random.below(12) }, asked),
    options,
    ...(random.below(2) === 0 ? { planId: toHex(random.bytes(8)) } : {}),
    ...(random.below(2) === 0 ? { role: random.below(9) } : {}),
    ...(random.below(2) === 0 ? { label: random.one(TEXTS) } : {}),
    ...(random.below(3) === 0 ? { note: random.one(TEXTS) } : {}),
  });
}

function edgeAnswers(): readonly AnswerLink[] {
  return [
    answersWith(),
    answersWith({ pack: 0, day: 0, seq: 1, answers: [{ place: 0, asset: 0 }] }),
    answersWith({
      pack: 65_535,
      day: 65_535,
      seq: 2 ** 28 - 1,
      answers: [{ place: 39, asset: 4095, proof: 4095, code: 4095 }],
    }),
    answersWith({ answers: Array.from({ length: 40 }, (_, place) => ({ place, text: `Answer ${place}` })) }),
    answersWith({ unknown: [{ tag: 10, bytes: Uint8Array.of(1) }] }),
    answersWith({ answers: [{ place: 0, text: 'あ'.repeat(400) }] }),
    ...TEXTS.map((text) => answersWith({ answers: [{ place: 3, text }], name: text, note: text })),
  ];
}

function anyAnswers(random: RandomNumbers): AnswerLink {
  const places = [...random.choose(1 + random.below(10), 40)].sort((a, b) => a - b);
  return answersWith({
    pack: random.below(65_536),
    day: 20_000 + random.below(3000),
    id: toHex(random.bytes(8)),
    writer: toHex(random.bytes(6)),
    seq: 1 + random.below(5000),
    answers: places.map((place) => ({
      place,
      text: random.one(TEXTS),
      ...(random.below(4) > 0 ? { code: random.below(120) } : {}),
      ...(random.below(3) === 0 ? { asset: random.below(90) } : {}),
      ...(random.below(2) === 0 ? { proof: random.below(4) } : {}),
    })),
    ...(random.below(2) === 0 ? { name: random.one(TEXTS) } : {}),
    ...(random.below(4) === 0 ? { note: random.one(TEXTS) } : {}),
  });
}

function damaged(random: RandomNumbers, payloads: readonly string[], kind: Kind): readonly QuestionVector[] {
  return damagedPayloads(random, payloads, 30).map((payload, index) =>
    expected(`damaged ${kind} ${index + 1}`, kind, payload),
  );
}

/** The answer of our decoders; the tests compare it with what the second decoder finds on its own. */
function expected(name: string, kind: Kind, payload: string): QuestionVector {
  const read = kind === 'questions' ? decodeQuestions(payload, digest) : decodeAnswers(payload, digest);
  return read.ok
    ? { name, kind, payload, value: writtenLink(read.value) }
    : { name, kind, payload, problem: reported(read.problem) };
}
