import type { LocalCatalogue } from '../catalogue/catalogue-wire.ts';
import type { OptionState, Proof } from '../journal/answer-events.ts';
import { LINK_PROOFS } from '../link/answer-link.ts';
import type { Told } from '../link/receipt-told.ts';
import { TOLD_STATES } from '../link/receipt-told.ts';
import { codeNames } from './code-names.ts';

export interface ToldOptionLine {
  readonly name: string;
  /** Undefined: not told, or newer than this build. */
  readonly state: OptionState | undefined;
}

export interface ToldAnswerLine {
  /** The question in words; undefined for one that this build does not know yet. */
  readonly question: string | undefined;
  /** Empty: about the buyer, or about all options. */
  readonly option: string;
  readonly text: string;
  readonly proof: Proof | undefined;
}

export interface ToldLines {
  readonly options: readonly ToldOptionLine[];
  readonly answers: readonly ToldAnswerLine[];
}

/** What a receipt tells in words, in the language of the page; free text as it was typed. */
export function toldLines(local: LocalCatalogue, { options, answers }: Told): ToldLines {
  const named = codeNames(local);
  return {
    options: options
      .filter(({ state }) => state !== undefined)
      .map(({ name, state = -1 }) => ({ name, state: TOLD_STATES[state] })),
    answers: answers.map(({ code, option = -1, proof = -1, text }) => {
      const question = named.question(code);
      return {
        question: question && local.texts.questions.get(question),
        option: options[option]?.name ?? '',
        text,
        proof: LINK_PROOFS[proof],
      };
    }),
  };
}
