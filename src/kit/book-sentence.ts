import { STAY } from '~/domain/answers/answer-book.ts';
import { idInKit } from '~/domain/answers/questionnaire.ts';
import type { AnswerBookBody } from '~/domain/journal/answer-events.ts';
import type { EventOf } from '~/domain/journal/event.ts';
import type { OptionId } from '~/domain/shared/brand.ts';
import { bookWords } from './book-words.ts';
import type { HistoryWording } from './history-wording.ts';

/** What happened in the answer book, in one sentence. What this build has no name for is shown by its id. */
export function bookSentence(wording: HistoryWording, event: EventOf<AnswerBookBody['kind']>): string {
  const t = bookWords[wording.locale];
  switch (event.kind) {
    case 'option': {
      const name = event.option === STAY ? t.stay : event.name;
      return name === '' ? t.noOption : t.option[event.state](name, event.why ?? '');
    }
    case 'requirement':
      return event.text === ''
        ? t.noRequirement
        : t.requirement(event.text, t.needs[event.need], event.weight);
    case 'answer':
      return answerSentence(wording, event);
    case 'number':
      return event.value === '' ? t.noNumber : t.number(event.value);
    case 'step': {
      const title = wording.view.steps.get(event.step)?.get('title')?.value;
      return t.step(title ?? t.unnamedStep);
    }
  }
}

function answerSentence(wording: HistoryWording, event: EventOf<'answer'>): string {
  const t = bookWords[wording.locale];
  const asked = askedIn(wording, event);
  const subject = event.option === undefined ? asked : t.subject(asked, optionName(wording, event.option));
  const said = [event.fit && t.fits[event.fit], event.text].filter(
    (part) => part !== undefined && part !== '',
  );
  return said.length === 0 ? t.noAnswer(subject) : t.answer(subject, said.join(' · '));
}

function askedIn(
  { locale, texts, view }: HistoryWording,
  { question, requirement }: EventOf<'answer'>,
): string {
  if (question !== undefined && idInKit(question) !== undefined) return bookWords[locale].inKit;
  if (question !== undefined) return texts?.questions.get(question) ?? question;
  return (requirement && view.requirements.get(requirement)?.text) ?? '';
}

function optionName({ locale, view }: HistoryWording, option: OptionId): string {
  return option === STAY ? bookWords[locale].stay : (view.options.get(option)?.name ?? option);
}
