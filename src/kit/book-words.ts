import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  stay: 'Stay as we are',
  option: {
    in: (name: string) => `Option under consideration: ${name}`,
    out: (name: string, why: string) => `Option ruled out: ${name}${why === '' ? '' : ` (${why})`}`,
    chosen: (name: string, why: string) => `Option chosen: ${name}${why === '' ? '' : ` (${why})`}`,
  },
  noOption: 'An option was removed.',
  requirement: (text: string, need: string, weight: number) =>
    `Requirement: ${text} (${need}, weight ${weight})`,
  noRequirement: 'A requirement was removed.',
  needs: { must: 'must-have', nice: 'good to have' },
  fits: {
    standard: 'standard',
    settings: 'by settings',
    custom: 'by custom work',
    impossible: 'not possible',
  },
  proofs: { said: 'said', written: 'written', shown: 'shown', tried: 'tried' },
  /** What each strength of proof means, in the form. */
  proofMeans: {
    said: 'somebody told us',
    written: 'in a dated document that we may keep',
    shown: 'seen on our own case, or confirmed by a customer',
    tried: 'our people did it with our data',
  },
  proofChoice: (word: string, means: string) => `${word}: ${means}`,
  proof: 'How strong is the proof?',
  noProof: 'Not said',
  source: 'Source',
  sourceHint: 'A document, a meeting, a person',
  until: 'Holds until',
  by: 'Who says so',
  more: 'Source, proof, last day',
  /** One line below an answer. */
  facts: {
    source: (text: string) => `Source: ${text}`,
    proof: (text: string) => `Proof: ${text}`,
    until: (day: string) => `Holds until ${day}`,
    by: (name: string) => `By ${name}`,
  },
  answer: (subject: string, text: string) => `Answer to “${subject}”: ${text}`,
  noAnswer: (subject: string) => `Answer removed: ${subject}`,
  /** A question or requirement, and the option it is answered for. */
  subject: (asked: string, option: string) => `${asked} · ${option}`,
  forOption: (option: string, text: string) => `${option}: ${text}`,
  number: (value: string) => `A number was entered into a calculator: ${value}`,
  noNumber: 'A number was removed from a calculator.',
  step: (title: string) => `The plan of both sides was changed: ${title}`,
  unnamedStep: 'a step without a title',
  inKit: 'a question of the security questionnaire',
};

const ja: SameWords<typeof en> = {
  stay: '今のまま',
  option: {
    in: (name) => `検討中の候補：${name}`,
    out: (name, why) => `候補から外しました：${name}${why === '' ? '' : `（${why}）`}`,
    chosen: (name, why) => `候補を選びました：${name}${why === '' ? '' : `（${why}）`}`,
  },
  noOption: '候補を消しました。',
  requirement: (text, need, weight) => `要件：${text}（${need}、重み${weight}）`,
  noRequirement: '要件を消しました。',
  needs: { must: '必須', nice: 'あるとよい' },
  fits: { standard: '標準で可', settings: '設定で可', custom: '個別開発', impossible: '不可' },
  proofs: { said: '口頭', written: '書面', shown: '実演', tried: '実地' },
  proofMeans: {
    said: '打ち合わせなどで聞いた',
    written: '日付のある、手元に残せる資料',
    shown: '自社の事例で見た、または利用企業が認めた',
    tried: '自社の人が自社のデータで試した',
  },
  proofChoice: (word, means) => `${word}：${means}`,
  proof: '裏付けの強さ',
  noProof: '未記入',
  source: '出典',
  sourceHint: '資料、打ち合わせ、人の名前など',
  until: '有効期限',
  by: '答えた人',
  more: '出典・裏付け・有効期限',
  facts: {
    source: (text) => `出典：${text}`,
    proof: (text) => `裏付け：${text}`,
    until: (day) => `有効期限：${day}`,
    by: (name) => `回答：${name}`,
  },
  answer: (subject, text) => `「${subject}」の答え：${text}`,
  noAnswer: (subject) => `答えを消しました：${subject}`,
  subject: (asked, option) => `${asked}・${option}`,
  forOption: (option, text) => `${option}：${text}`,
  number: (value) => `計算ツールに数値を入れました：${value}`,
  noNumber: '計算ツールの数値を消しました。',
  step: (title) => `相互アクションプランを変更しました：${title}`,
  unnamedStep: '名前のない手順',
  inKit: 'セキュリティの質問',
};

/** What the answer book calls its parts, and the sentences of its events. */
export const bookWords: Words<typeof en> = { en, ja };
