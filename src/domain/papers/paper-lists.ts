import { fillSentence, placesIn } from './fill-sentence.ts';
import type { MadeParts, PaperSource, Sentence } from './paper-parts.ts';
import type { OptionFact, PaperFacts, RequirementFact, StepFact } from './paper-facts.ts';
import type { PaperListName, PartTemplate } from './paper-template.ts';

/** One entry of a list: where it leads back to, and the words for the places of the sentence. */
interface Entry {
  readonly source: PaperSource;
  readonly words: Readonly<Record<string, string>>;
}

/** The places each list has words for. */
export const LIST_PLACES: Readonly<Record<PaperListName, readonly string[]>> = {
  chosen: ['name', 'why'],
  others: ['name', 'why'],
  out: ['name', 'why'],
  options: ['name', 'why'],
  met: ['name', 'met', 'all'],
  must: ['number', 'text', 'why'],
  nice: ['number', 'text', 'why'],
  'answered-lately': ['question', 'answer'],
  'open-questions': ['question', 'owner'],
  'plan-target': ['day'],
  'plan-gates': ['day', 'title'],
  'plan-next': ['day', 'title'],
};

/** Nothing that happened lately, nobody out, nothing left open, or no plan yet, is no gap. */
const MAY_BE_EMPTY: readonly PaperListName[] = [
  'open-questions',
  'answered-lately',
  'out',
  'plan-target',
  'plan-gates',
  'plan-next',
];

/** One sentence for each entry of a list; none for an entry without a reason where the sentence is about the reason. */
export function listParts(
  list: PaperListName,
  { sentence, without }: Pick<PartTemplate, 'sentence' | 'without'>,
  facts: PaperFacts,
): MadeParts {
  const parts = entriesOf(list, facts).flatMap(({ source, words }): readonly Sentence[] => {
    const shape = words['why'] === '' && placesIn(sentence).includes('why') ? without : sentence;
    return shape === undefined ? [] : [{ kind: 'sentence', text: fillSentence(shape, words), source }];
  });
  const isGap = parts.length === 0 && !MAY_BE_EMPTY.includes(list);
  return { parts, open: isGap ? [{ why: 'empty-list', id: list }] : [] };
}

function entriesOf(list: PaperListName, facts: PaperFacts): readonly Entry[] {
  const { options, requirements, questions, lately, plan } = facts;
  switch (list) {
    case 'chosen':
      return options.filter(({ state }) => state === 'chosen').map(optionEntry);
    case 'others':
      return options.filter(({ state }) => state !== 'chosen').map(optionEntry);
    case 'out':
      return options.filter(({ state }) => state === 'out').map(optionEntry);
    case 'options':
      return options.filter(({ state }) => state !== 'out').map(optionEntry);
    case 'met':
      return metEntries(options, requirements);
    case 'must':
    case 'nice':
      return requirementEntries(requirements, list);
    case 'answered-lately':
      return [...questions.values()]
        .filter(({ answeredAt }) => answeredAt !== undefined && answeredAt >= lately)
        .map(({ id, text, answers }) => ({
          source: { kind: 'question', id },
          words: { question: text, answer: answers.map((answer) => answer.text).join(' / ') },
        }));
    case 'open-questions':
      return [...questions.values()]
        .filter(({ isOpen }) => isOpen)
        .map(({ id, text, owner }) => ({
          source: { kind: 'question', id },
          words: { question: text, owner },
        }));
    case 'plan-target':
      return plan.target === ''
        ? []
        : [{ source: { kind: 'step', id: 'target' }, words: { day: plan.target } }];
    case 'plan-gates':
      return plan.steps.filter(({ isGate }) => isGate).map(stepEntry);
    case 'plan-next':
      return plan.steps.filter(({ isSoon }) => isSoon).map(stepEntry);
  }
}

function stepEntry({ id, title, day }: StepFact): Entry {
  return { source: { kind: 'step', id }, words: { day, title } };
}

function optionEntry({ id, name, why }: OptionFact): Entry {
  return { source: { kind: 'option', id }, words: { name, why } };
}

/** How many must-haves each option meets with more than a word behind it. Says nothing before anything was looked at. */
function metEntries(
  options: readonly OptionFact[],
  requirements: readonly RequirementFact[],
): readonly Entry[] {
  const must = requirements.filter(({ need }) => need === 'must');
  const looked = options.filter(({ id }) => must.some(({ cells }) => cells.has(id)));
  return looked.map(({ id, name }) => {
    const met = must.filter(({ cells }) => cells.get(id)?.isMet === true).length;
    return {
      source: { kind: 'option', id },
      words: { name, met: String(met), all: String(must.length) },
    };
  });
}

function requirementEntries(
  requirements: readonly RequirementFact[],
  wanted: 'must' | 'nice',
): readonly Entry[] {
  return requirements
    .filter(({ need }) => need === wanted)
    .map(({ id, text, passMark }, index) => ({
      source: { kind: 'requirement', id },
      words: { number: String(index + 1), text, why: passMark },
    }));
}
