import { NO_PLAN, NO_QUESTIONNAIRE } from '../../../../src/domain/papers/paper-facts.ts';
import type {
  CellFact,
  OptionFact,
  PaperFacts,
  QuestionFact,
} from '../../../../src/domain/papers/paper-facts.ts';
import type {
  PaperTemplate,
  PartTemplate,
  SectionTemplate,
} from '../../../../src/domain/papers/paper-template.ts';

/** A purchase that knows nothing, and what a test changes of it. */
export function factsWith(changes: Partial<PaperFacts> = {}): PaperFacts {
  return {
    questions: new Map(),
    options: [],
    requirements: [],
    questionnaire: NO_QUESTIONNAIRE,
    plan: NO_PLAN,
    typed: () => '',
    toCheck: (sentence) => `${sentence} (expired)`,
    lately: 1000,
    ...changes,
  };
}

export function asked(id: string, changes: Partial<QuestionFact> = {}): readonly [string, QuestionFact] {
  const answers = changes.answers ?? [];
  const fact: QuestionFact = {
    id,
    text: `${id}?`,
    owner: 'Finance',
    answers,
    isMarked: false,
    isForSupplier: true,
    isOpen: answers.length === 0,
    answeredAt: undefined,
    ...changes,
  };
  return [id, fact];
}

export function said(text: string, option?: string, isExpired = false) {
  return { text, option, isExpired };
}

export function option(id: string, state: OptionFact['state'] = 'in', why = ''): OptionFact {
  return { id, name: id.toUpperCase(), state, why };
}

export function cell(isMet: boolean, text = ''): CellFact {
  return { fit: 'standard', proof: isMet ? 'shown' : 'said', text, isMet };
}

export function part(kind: PartTemplate['kind'], changes: Partial<PartTemplate> = {}): PartTemplate {
  return { kind, question: '', sentence: '', columns: [], ...changes };
}

export function section(id: string, changes: Partial<SectionTemplate> = {}): SectionTemplate {
  return { id, title: `Section ${id}`, room: 100, own: [], parts: [], isNeeded: true, ...changes };
}

export function template(...sections: readonly SectionTemplate[]): PaperTemplate {
  return { id: 'approval', title: 'Approval', onePage: true, heads: [], sections };
}
