import type { OptionState } from '~/domain/journal/answer-events.ts';
import type { AnswerKind } from '~/domain/answers/answer-list.ts';
import type { SameWords, Words } from '~/kit/translate.ts';

const kinds = {
  all: 'All answers',
  expired: 'To check again',
  said: 'Only said, without proof',
  disputed: 'Two answers differ',
} satisfies Readonly<Record<AnswerKind, string>>;

const states = {
  in: 'in the running',
  out: 'ruled out',
  chosen: 'chosen',
} satisfies Readonly<Record<OptionState, string>>;

const en = {
  none: 'No answer is written down yet.',
  noneHint: 'Open a question, press “Write the answer”, and it appears here with its source and proof.',
  toFirst: (phase: string) => `Answer the first question of “${phase}”`,
  count: (answers: number, questions: number) =>
    `${answers} ${answers === 1 ? 'answer' : 'answers'} to ${questions} ${questions === 1 ? 'question' : 'questions'}`,
  found: (shown: number, all: number) => `${shown} of ${all} answers`,
  expired: (count: number) => (count === 1 ? '1 to check again' : `${count} to check again`),
  expiredOn: (day: string) => `Expired: held until ${day}`,
  search: 'Search the answers',
  kind: 'Show',
  kinds,
  option: 'Option',
  anyOption: 'All options',
  nothingFits: 'No answer fits. Change or clear the filter.',
  clear: 'Clear the filter',
  disputed: 'These answers differ: choose one at the question.',
  atQuestion: (question: string) => `${question}: see and edit`,
  gone: 'A question that this site does not list',
  showMore: (count: number) => (count === 1 ? 'Show 1 more question' : `Show ${count} more questions`),
  options: 'Options',
  noOptions: 'No option is named yet.',
  states,
  why: (text: string) => `: ${text}`,
  cells: (answers: number, requirements: number) =>
    `${answers} ${answers === 1 ? 'answer' : 'answers'} to ${requirements} ${requirements === 1 ? 'requirement' : 'requirements'}`,
  numbers: 'Numbers',
  numbersNote: 'What was typed into the calculators. Results are worked out there.',
  noNumbers: 'No number is typed into a calculator yet.',
  estimates: { low: 'low', likely: 'likely', high: 'high' },
  goneTool: 'A calculator that this site does not have',
};

const kindsJa: typeof kinds = {
  all: 'すべての答え',
  expired: '要再確認',
  said: '裏付けが口頭だけ',
  disputed: '答えが分かれている',
};

const statesJa: typeof states = { in: '検討中', out: '候補から外した', chosen: '選んだ' };

const ja: SameWords<typeof en> = {
  none: '書いた答えはまだありません。',
  noneHint: '質問を開いて「答えを書く」を押すと、答えと出典、裏付けがここに並びます。',
  toFirst: (phase) => `「${phase}」の最初の質問に答える`,
  count: (answers, questions) => `質問${questions}件に、答え${answers}件`,
  found: (shown, all) => `答え${all}件中${shown}件`,
  expired: (count) => `要再確認${count}件`,
  expiredOn: (day) => `期限切れ（有効期限：${day}）`,
  search: '答えを検索',
  kind: '表示',
  kinds: kindsJa,
  option: '候補',
  anyOption: 'すべての候補',
  nothingFits: '当てはまる答えはありません。条件を変えるか、解除してください。',
  clear: '条件を解除',
  disputed: '答えが分かれています。質問のところで1つに決めてください。',
  atQuestion: (question) => `${question}：見る・直す`,
  gone: 'このサイトにない質問',
  showMore: (count) => `あと${count}件の質問を表示`,
  options: '候補',
  noOptions: '候補はまだありません。',
  states: statesJa,
  why: (text) => `：${text}`,
  cells: (answers, requirements) => `要件${requirements}件に、答え${answers}件`,
  numbers: '数値',
  numbersNote: '計算ツールに入れた数値です。結果は計算ツールで確かめられます。',
  noNumbers: '計算ツールに入れた数値はまだありません。',
  estimates: { low: '低め', likely: '見込み', high: '高め' },
  goneTool: 'このサイトにない計算ツール',
};

/** The list of all answers, options and numbers on My purchase. */
export const answerListWords: Words<typeof en> = { en, ja };
