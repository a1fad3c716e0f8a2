import fc from 'fast-check';
import { encodeAnswers } from '../../../../src/domain/link/answer-encode.ts';
import type { AnswerLink, GivenAnswer } from '../../../../src/domain/link/answer-link.ts';
import { PAYLOAD_MOST } from '../../../../src/domain/link/envelope.ts';
import { encodeQuestions } from '../../../../src/domain/link/question-encode.ts';
import type { AskedQuestion, QuestionLink } from '../../../../src/domain/link/question-link.ts';
import { digest } from '../../../../src/state/digest.ts';
import { code, hex, text, unknownFields } from './arbitraries.ts';

const asked = (options: number): fc.Arbitrary<AskedQuestion> => {
  const about =
    options === 0 ? fc.constant({}) : fc.record({ option: fc.nat(options - 1) }, { requiredKeys: [] });
  const words = fc.oneof(
    fc.record({ code, line: text(200) }, { requiredKeys: ['code'] }),
    fc.record({ line: text(200) }),
  );
  return fc.tuple(words, about).map(([said, rest]) => ({ ...said, ...rest }));
};

export const questionLinks: fc.Arbitrary<QuestionLink> = fc
  .array(text(40), { maxLength: 4 })
  .chain((options) =>
    fc.record(
      {
        pack: fc.nat(65_535),
        day: fc.nat(65_535),
        id: hex(8),
        language: fc.nat(3),
        planId: hex(8),
        questions: fc.array(asked(options.length), { minLength: 1, maxLength: 8 }),
        options: fc.constant(options),
        role: code,
        label: text(40),
        name: text(40),
        note: text(280),
        unknown: unknownFields([8, 32, 126, 300]),
      },
      { requiredKeys: ['pack', 'day', 'id', 'language', 'questions', 'options', 'unknown'] },
    ),
  );

const given: fc.Arbitrary<Omit<GivenAnswer, 'place'>> = fc.oneof(
  fc.record({ code, text: text(400), asset: code, proof: fc.nat(4) }, { requiredKeys: ['text'] }),
  fc.record({ code, asset: code, proof: fc.nat(4) }, { requiredKeys: ['asset'] }),
);

export const answerLinks: fc.Arbitrary<AnswerLink> = fc.record(
  {
    pack: fc.nat(65_535),
    day: fc.nat(65_535),
    id: hex(8),
    writer: hex(6),
    seq: fc.integer({ min: 1, max: 2 ** 28 - 1 }),
    answers: fc
      .uniqueArray(fc.tuple(fc.nat(39), given), { selector: ([place]) => place, minLength: 1, maxLength: 6 })
      .map((list) => [...list].sort(([a], [b]) => a - b).map(([place, rest]) => ({ place, ...rest }))),
    name: text(40),
    note: text(280),
    unknown: unknownFields([4, 10, 126, 300]),
  },
  { requiredKeys: ['pack', 'day', 'id', 'writer', 'seq', 'answers', 'unknown'] },
);

export function fittingQuestions(link: QuestionLink): string {
  const encoded = encodeQuestions(link, digest, 0, PAYLOAD_MOST);
  fc.pre(encoded.ok);
  return encoded.value;
}

export function fittingAnswers(link: AnswerLink): string {
  const encoded = encodeAnswers(link, digest, 0, PAYLOAD_MOST);
  fc.pre(encoded.ok);
  return encoded.value;
}
