import { encodeAnswers } from '../../../../src/domain/link/answer-encode.ts';
import type { AnswerLink } from '../../../../src/domain/link/answer-link.ts';
import { PAYLOAD_MOST } from '../../../../src/domain/link/envelope.ts';
import { encodeQuestions } from '../../../../src/domain/link/question-encode.ts';
import type { QuestionLink } from '../../../../src/domain/link/question-link.ts';
import { digest } from '../../../../src/state/digest.ts';
import { TODAY } from './samples.ts';

export function questionsWith(changes: Partial<QuestionLink> = {}): QuestionLink {
  return {
    pack: 0x1234,
    day: TODAY,
    id: '0102030405060708',
    language: 0,
    questions: [{ code: 4, option: 0 }, { code: 17, line: '月額で' }, { line: 'Who answers at night?' }],
    options: ['青葉クラウド'],
    unknown: [],
    ...changes,
  };
}

export function answersWith(changes: Partial<AnswerLink> = {}): AnswerLink {
  return {
    pack: 0x1234,
    day: TODAY + 2,
    id: '0102030405060708',
    writer: '0123456789ab',
    seq: 3,
    answers: [
      { place: 0, code: 4, text: 'はい、標準で対応します。', asset: 7, proof: 1 },
      { place: 2, text: 'Our desk in Osaka, until 22:00.' },
    ],
    unknown: [],
    ...changes,
  };
}

/** The payload, or an exception: for samples that must fit. */
export function questionPayload(link: QuestionLink): string {
  const encoded = encodeQuestions(link, digest, 0, PAYLOAD_MOST);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.problem));
  return encoded.value;
}

export function answerPayload(link: AnswerLink): string {
  const encoded = encodeAnswers(link, digest, 0, PAYLOAD_MOST);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.problem));
  return encoded.value;
}
