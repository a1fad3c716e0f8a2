import type { Option, Requirement } from '../answers/answer-book.ts';
import { STAY } from '../answers/answer-book.ts';
import type { Fit, Proof } from '../journal/answer-events.ts';
import type { Answer } from '../journal/standing-answers.ts';
import type { CatalogueTexts } from '../catalogue/catalogue-wire.ts';
import type { Question } from '../catalogue/question.ts';
import { valueOf } from '../journal/fields.ts';
import type { Journey } from '../journey/journey.ts';
import { SECONDS_PER_DAY } from '../shared/calendar-day.ts';
import type {
  AnswerFact,
  CellFact,
  OptionFact,
  PaperFacts,
  QuestionFact,
  RequirementFact,
} from './paper-facts.ts';
import { NO_PLAN, NO_QUESTIONNAIRE } from './paper-facts.ts';

/** The words of the page's language for what is data in a journey. */
export interface FactWords {
  readonly stay: string;
  readonly must: string;
  readonly weight: (weight: number) => string;
  /** Around a sentence made of an answer that has to be checked again. */
  readonly toCheck: (sentence: string) => string;
  readonly fits: Readonly<Record<Fit, string>>;
  readonly proofs: Readonly<Record<Proof, string>>;
}

const LATELY_DAYS = 7;

/** What a purchase knows, in the words of one language. `now` in seconds since 1970. */
export function factsOf(journey: Journey, texts: CatalogueTexts, words: FactWords, now: number): PaperFacts {
  const { answers, catalogue, states, view } = journey;
  const asked = [...catalogue.questions.values()].filter(({ id }) => states.has(id));
  const requirements = answers.requirements.map((one) => requirementFact(journey, one, words));
  return {
    questions: new Map(asked.map((question) => [question.id, questionFact(journey, texts, question)])),
    options: answers.options
      .filter((option) => isWorthNaming(option, requirements))
      .map((one) => optionFact(one, words)),
    requirements,
    questionnaire: NO_QUESTIONNAIRE,
    plan: NO_PLAN,
    typed: (register) => valueOf(view, register),
    toCheck: words.toCheck,
    lately: now - LATELY_DAYS * SECONDS_PER_DAY,
  };
}

function questionFact(
  journey: Journey,
  texts: CatalogueTexts,
  { id, owner, about, phase }: Question,
): QuestionFact {
  const { answers, catalogue, view } = journey;
  const isCore = catalogue.phases.some((one) => one.id === phase && one.kind === 'core');
  const given = answers.answersTo(id);
  return {
    id,
    text: texts.questions.get(id) ?? id,
    owner: texts.roles.get(owner) ?? owner,
    answers: given.map((answer): AnswerFact => ({
      text: answer.text,
      option: answer.option,
      isExpired: answers.isExpired(answer),
    })),
    isMarked: view.questions.get(id)?.mark === 'answered',
    isOpen: !journey.isSettled(id),
    isForSupplier: about === 'option' && isCore,
    answeredAt: given.length === 0 ? undefined : Math.max(...given.map(({ at }) => at)),
  };
}

/** "Stay as we are" is always an option; it is named where somebody said something of it. */
function isWorthNaming({ id, state, why }: Option, requirements: readonly RequirementFact[]): boolean {
  return id !== STAY || state !== 'in' || why !== '' || requirements.some(({ cells }) => cells.has(id));
}

function optionFact({ id, name, state, why }: Option, { stay }: FactWords): OptionFact {
  return { id, name: id === STAY ? stay : name, state, why };
}

function requirementFact(
  { answers }: Journey,
  { id, text, need, weight, passMark = '' }: Requirement,
  words: FactWords,
): RequirementFact {
  const cells = answers.options.flatMap((option): readonly (readonly [string, CellFact])[] => {
    const given = answers.cell(id, option.id);
    const isCurrent = given.every((answer) => !answers.isExpired(answer));
    return given.length === 0 ? [] : [[option.id, cellFact(given, isCurrent, words)]];
  });
  return {
    id,
    text,
    need,
    weight: need === 'must' ? words.must : words.weight(weight),
    passMark,
    cells: new Map(cells),
  };
}

/** Where people differ, both stand there, and nothing counts as met that not all of them call so. */
function cellFact(given: readonly Answer[], isCurrent: boolean, { fits, proofs }: FactWords): CellFact {
  const join = (list: readonly string[]) => [...new Set(list)].filter((text) => text !== '').join(' / ');
  return {
    fit: join(given.map(({ fit }) => (fit === undefined ? '' : fits[fit]))),
    proof: join(given.map(({ proof }) => (proof === undefined ? '' : proofs[proof]))),
    text: join(given.map(({ text }) => text)),
    isMet: isCurrent && given.every(isMet),
  };
}

/** What was only said does not count. */
function isMet({ fit, proof }: Answer): boolean {
  return fit !== undefined && fit !== 'impossible' && proof !== undefined && proof !== 'said';
}
