import { fillSentence } from './fill-sentence.ts';
import type { MadeParts, OpenItem, Sentence } from './paper-parts.ts';
import type { AnswerFact, PaperFacts, QuestionFact } from './paper-facts.ts';
import type { PartTemplate } from './paper-template.ts';

/** The answers to one question as sentences. What the process does not ask is neither printed nor open. */
export function questionParts({ question, sentence }: PartTemplate, facts: PaperFacts): MadeParts {
  const asked = facts.questions.get(question);
  if (asked === undefined) return { parts: [], open: [] };
  const chosen = facts.options.find(({ state }) => state === 'chosen')?.id;
  const answers = asked.answers.filter(({ option }) => isAbout(option, chosen, facts));
  const parts = answers.map((answer): Sentence => {
    const text = fillSentence(sentence, { answer: withName(answer, chosen, facts) });
    const said = answer.isExpired ? facts.toCheck(text) : text;
    return { kind: 'sentence', text: said, source: { kind: 'question', id: question } };
  });
  return { parts, open: openOf(asked, answers) };
}

/** Once an option is chosen, what was said of the others is left out; an option that is out says nothing any more. */
function isAbout(option: string | undefined, chosen: string | undefined, { options }: PaperFacts): boolean {
  if (option === undefined || option === chosen) return true;
  return chosen === undefined && options.some(({ id, state }) => id === option && state === 'in');
}

/** Which option an answer is about is said as long as none is chosen. */
function withName({ text, option }: AnswerFact, chosen: string | undefined, { options }: PaperFacts): string {
  const name = option === chosen ? undefined : options.find(({ id }) => id === option)?.name;
  return name === undefined ? text : `${name}: ${text}`;
}

function openOf({ id, isMarked, isOpen }: QuestionFact, answers: readonly AnswerFact[]): readonly OpenItem[] {
  if (answers.length === 0) {
    if (isMarked) return [{ why: 'no-words', id }];
    return isOpen ? [{ why: 'unanswered', id }] : [];
  }
  const expired = answers.some(({ isExpired }) => isExpired) ? [{ why: 'expired', id } as const] : [];
  const abouts = new Set(answers.map(({ option }) => option));
  const conflict = abouts.size < answers.length ? [{ why: 'conflict', id } as const] : [];
  const found = [...conflict, ...expired];
  return found.length === 0 && isOpen ? [{ why: 'partly', id }] : found;
}
