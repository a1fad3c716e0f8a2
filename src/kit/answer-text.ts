import { STAY, type AnswerBook } from '~/domain/answers/answer-book.ts';
import type { Answer } from '~/domain/journal/standing-answers.ts';
import type { OptionId } from '~/domain/shared/brand.ts';
import { parseDay } from '~/domain/shared/calendar-day.ts';
import type { AnswerFacts } from './answer-fields.ts';
import { bookWords } from './book-words.ts';
import { formatDay } from './format.ts';
import type { Locale } from './locales.ts';

/** What supports an answer, in one line; empty where nothing was said. */
export function factsText(locale: Locale, { source, proof, until, by }: AnswerFacts): string {
  const t = bookWords[locale];
  const day = until === undefined ? undefined : parseDay(until);
  const parts = [
    proof && t.facts.proof(t.proofs[proof]),
    source && t.facts.source(source),
    day === undefined ? undefined : t.facts.until(formatDay(locale, day)),
    by && t.facts.by(by),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The name of an option; its id if it is gone. */
export function optionName(locale: Locale, book: AnswerBook, option: OptionId): string {
  if (option === STAY) return bookWords[locale].stay;
  return book.options.find(({ id }) => id === option)?.name ?? option;
}

/** What was answered and what supports it, in one line. */
export function saidText(
  locale: Locale,
  { fit, text, ...facts }: Pick<Answer, 'fit' | 'text'> & AnswerFacts,
): string {
  const said = [fit && bookWords[locale].fits[fit], text, factsText(locale, facts)];
  return said.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The same with the option it is for. */
export function answerText(locale: Locale, book: AnswerBook, answer: Answer): string {
  const { option } = answer;
  const said = saidText(locale, answer);
  return option === undefined ? said : bookWords[locale].forOption(optionName(locale, book, option), said);
}
