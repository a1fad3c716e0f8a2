import { isDisputed, STAY, type AnswerBook, type Option } from '../answers/answer-book.ts';
import type { Depth, KitQuestion, SecurityKit } from '../answers/questionnaire.ts';
import { kitAnswers, kitQuestion, questionsAsked } from '../answers/questionnaire.ts';
import type { Answer } from '../journal/standing-answers.ts';
import { TICKED } from '../journal/fields.ts';
import type { KitFact, QuestionnaireFacts } from './paper-facts.ts';
import type { MadeParts, OpenItem, TableRow } from './paper-parts.ts';
import type { HeadTemplate, PaperTemplate } from './paper-template.ts';

/** What one paper asks of one supplier, and what the supplier answered. */
export interface Questionnaire {
  readonly supplier: Option | undefined;
  /** The suppliers to choose from. */
  readonly suppliers: readonly Option[];
  readonly depth: Depth;
  readonly asked: readonly KitQuestion[];
  readonly facts: QuestionnaireFacts;
}

/** The words of the page for what is data in an answer. */
export interface KitWords {
  /** Where an answer comes from, how strong its proof is, until when it holds. */
  readonly facts: (answer: Answer) => string;
  readonly tier: (name: string, count: number) => string;
  readonly ai: (count: number) => string;
}

/** The supplier and the depth are registers of the head. Nobody named: the chosen supplier or the first, and the first tier. */
export function questionnaireOf(
  template: PaperTemplate,
  typed: (register: string) => string,
  book: AnswerBook,
  kit: SecurityKit,
  words: KitWords,
): Questionnaire {
  const chosen = (kind: HeadTemplate['kind']) =>
    typed(template.heads.find((head) => head.kind === kind)?.register ?? '');
  const suppliers = book.options.filter(({ id, state }) => id !== STAY && state !== 'out');
  const supplier =
    suppliers.find(({ id }) => id === chosen('option')) ??
    suppliers.find(({ state }) => state === 'chosen') ??
    suppliers[0];
  const tier = kit.tiers.find((one) => String(one.tier) === chosen('tier')) ?? kit.tiers[0];
  const withAi = chosen('ai') === TICKED;
  const depth = { tier: tier?.tier ?? 0, withAi };
  const asked = questionsAsked(kit, depth);
  const onAi = asked.filter((question) => question.tier === undefined).length;
  return {
    supplier,
    suppliers,
    depth,
    asked,
    facts: {
      supplier: supplier?.name ?? '',
      tier: supplier && tier ? words.tier(tier.name, asked.length - onAi) : '',
      ai: supplier && withAi ? words.ai(onAi) : '',
      rows: supplier ? asked.map((question) => kitFact(book, question, supplier, words)) : [],
    },
  };
}

function kitFact(book: AnswerBook, question: KitQuestion, { id }: Option, words: KitWords): KitFact {
  const answers = kitAnswers(book, question, id);
  return {
    id: kitQuestion(question.id),
    number: question.tier === undefined ? `AI ${question.number}` : String(question.number),
    text: question.text,
    answers: answers.map((answer) => ({ text: answer.text, facts: words.facts(answer) })),
    isExpired: answers.some((answer) => book.isExpired(answer)),
    isDisputed: isDisputed(answers),
  };
}

/** One row for each answer that stands; what nobody answered is listed as open, never printed as an empty box. */
export function questionnaireParts({ rows }: QuestionnaireFacts): MadeParts {
  if (rows.length === 0) return { parts: [], open: [{ why: 'empty-list', id: 'security-kit' }] };
  const answered = rows.flatMap(({ id, number, text, answers }) =>
    answers.map((answer): TableRow => ({
      cells: [number, text, answer.text, answer.facts],
      source: { kind: 'question', id },
    })),
  );
  const head = ['number', 'question', 'answer', 'facts'] as const;
  return {
    parts: answered.length === 0 ? [] : [{ kind: 'table', head, rows: answered }],
    open: rows.flatMap((row): readonly OpenItem[] => {
      const why = openWhy(row);
      return why === undefined ? [] : [{ why, id: row.id }];
    }),
  };
}

function openWhy({ answers, isExpired, isDisputed: isTwo }: KitFact): OpenItem['why'] | undefined {
  if (answers.length === 0) return 'unanswered';
  if (isTwo) return 'conflict';
  return isExpired ? 'expired' : undefined;
}
