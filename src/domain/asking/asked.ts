import type { LocalCatalogue } from '../catalogue/catalogue-wire.ts';
import { readField } from '../journal/read-field.ts';
import type { JourneyView } from '../journal/view.ts';
import { decodeAnswers } from '../link/answer-decode.ts';
import type { AnswerLink } from '../link/answer-link.ts';
import type { Digest } from '../link/digest.ts';
import { decodeQuestions } from '../link/question-decode.ts';
import type { QuestionLink } from '../link/question-link.ts';
import { codeNames } from '../plan/code-names.ts';
import type { QuestionId } from '../shared/brand.ts';

/** Questions that a purchase asked, or a prospect asked us. */
export interface Asked {
  readonly link: QuestionLink;
  readonly payload: string;
  /** When they were kept, in seconds since 1970. */
  readonly at: number;
}

/** In the order in which they were kept. */
export function askedIn({ fields }: JourneyView, digest: Digest): readonly Asked[] {
  return [...fields].flatMap(([name, { value: payload, at }]): readonly Asked[] => {
    if (readField(name)?.kind !== 'asked') return [];
    const read = decodeQuestions(payload, digest);
    return read.ok ? [{ link: read.value, payload, at }] : [];
  });
}

/** The answers that were sent or received, the last of each writer. */
export function repliesIn({ fields }: JourneyView, digest: Digest): readonly AnswerLink[] {
  return [...fields].flatMap(([name, { value: payload }]): readonly AnswerLink[] => {
    if (readField(name)?.kind !== 'replied') return [];
    const read = decodeAnswers(payload, digest);
    return read.ok ? [read.value] : [];
  });
}

/** One question that was asked, in the words of this site. */
export interface AskedLine {
  readonly place: number;
  /** Undefined for one in the buyer's own words, or one this build does not know. */
  readonly question: QuestionId | undefined;
  /** The question; empty if this build does not know it. */
  readonly text: string;
  /** What the buyer added to it. */
  readonly line: string;
  /** The name of the option it is about; empty: of none. */
  readonly option: string;
}

/** The codes of a link of another site mean other things there. */
export function linesOf(
  local: LocalCatalogue,
  { pack, questions, options }: QuestionLink,
): readonly AskedLine[] {
  const named = codeNames(local);
  const isOurs = pack === local.codes.pack;
  return questions.map(({ code, option, line = '' }, place) => {
    const question = code === undefined || !isOurs ? undefined : named.question(code);
    const text = question === undefined ? '' : (local.texts.questions.get(question) ?? question);
    return {
      place,
      question,
      text: code === undefined ? line : text,
      line: code === undefined ? '' : line,
      option: options[option ?? -1] ?? '',
    };
  });
}

/** After so many days without an answer, asked questions are pointed out. */
export const WAITING_DAYS = 3;

export interface Waiting {
  /** Questions without an answer. */
  readonly count: number;
  /** When the oldest of them came, in seconds since 1970. */
  readonly since: number;
}

/** Questions that nobody has answered; undefined if there are none. */
export function waitingIn(view: JourneyView, digest: Digest): Waiting | undefined {
  const replies = repliesIn(view, digest);
  const open = askedIn(view, digest).flatMap(({ link, at }) => {
    const answered = new Set(
      replies.filter(({ id }) => id === link.id).flatMap(({ answers }) => answers.map(({ place }) => place)),
    );
    const count = link.questions.filter((_, place) => !answered.has(place)).length;
    return count === 0 ? [] : [{ count, at }];
  });
  if (open.length === 0) return undefined;
  return {
    count: open.reduce((sum, { count }) => sum + count, 0),
    since: Math.min(...open.map(({ at }) => at)),
  };
}
