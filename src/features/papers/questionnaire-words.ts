import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'The questions and their answers',
  note: (supplier: string) =>
    `What ${supplier} answered, on a sheet or in a conversation. Only what is here goes into the paper.`,
  noSupplier: 'The questionnaire is for one supplier at a time. Name your options first; then answer here.',
  compare: 'Name the options',
  sheet: 'A sheet for the supplier',
  sheetNote:
    'Save the sheet, send it, and take the filled-in one back in. You see everything first. What a supplier writes counts as said until you have seen more.',
  saveSheet: 'Save the sheet (CSV)',
  sheetFile: 'Filled-in sheet',
  sheetName: 'security-questionnaire',
  saved: (name: string) => `Saved as ${name}`,
  notSheet:
    'This is not a sheet of the questionnaire. Save the sheet here or on the page of the questionnaire, have it filled in, and choose that file (CSV).',
  found: (supplier: string, count: number) =>
    count === 1 ? `1 answer of ${supplier}` : `${count} answers of ${supplier}`,
  nothingIn: 'The sheet has no answers yet.',
  unknownKeys: (rows: string) => `Rows that belong to no question of this questionnaire: ${rows}`,
  news: {
    new: 'new',
    same: 'there already',
    beside: 'differs from the answer already there: choose one afterwards',
  },
  takeIn: 'Take these in',
  cancel: 'Cancel',
  answer: 'Answer',
  change: 'Change the answer',
  answerTo: (verb: string, number: string) => `${verb}: question ${number}`,
  text: 'What the supplier says',
  keep: 'Keep',
  clear: 'Remove the answer',
  disputed: 'There are two answers here. Write one in your own words, and it takes their place.',
  evidence: 'Ask for',
  none: 'Not answered yet',
  counted: (answered: number, all: number) => `${answered} of ${all} answered`,
  done: {
    answer: 'Answer kept.',
    gone: 'Answer removed.',
    sheet: 'Answers taken in.',
  },
};

const ja: SameWords<typeof en> = {
  title: '質問と回答',
  note: (supplier) =>
    `${supplier}の回答です。用紙で受け取ったものも、話の中で聞いたものも書けます。書類に入るのは、ここにある回答だけです。`,
  noSupplier: '質問は1社ずつ確かめます。先に候補の名前を登録すると、ここで回答を書けます。',
  compare: '候補を登録する',
  sheet: '候補の会社に記入してもらう',
  sheetNote:
    '記入用紙を保存して送り、記入済みのものをここで取り込みます。取り込む前に内容を確かめられます。記入された内容は、裏付けを確かめるまで「口頭」として扱います。',
  saveSheet: '記入用紙を保存（CSV）',
  sheetFile: '記入済みの用紙',
  sheetName: 'セキュリティの質問',
  saved: (name) => `${name}という名前で保存しました`,
  notSheet:
    'この質問集の用紙ではありません。このページか質問集のページで保存した用紙に記入してもらい、そのCSVファイルを選んでください。',
  found: (supplier, count) => `${supplier}の回答が${count}件あります`,
  nothingIn: '用紙にまだ回答がありません。',
  unknownKeys: (rows) => `この質問集にない行：${rows}`,
  news: {
    new: '新しい回答',
    same: 'すでにある回答と同じ',
    beside: 'すでにある回答と並びます。後でどちらかを選んでください',
  },
  takeIn: '取り込む',
  cancel: 'やめる',
  answer: '回答を書く',
  change: '回答を直す',
  answerTo: (verb, number) => `${verb}：質問${number}`,
  text: '候補の会社の回答',
  keep: '保存する',
  clear: '回答を消す',
  disputed: '回答が2つあります。1つにまとめて保存すると、両方に代わります。',
  evidence: '求める裏付け',
  none: '回答がまだありません',
  counted: (answered, all) => `${all}問のうち${answered}問に回答があります`,
  done: {
    answer: '回答を保存しました。',
    gone: '回答を消しました。',
    sheet: '回答を取り込みました。',
  },
};

/** The answers of one supplier to the security questionnaire. */
export const questionnaireWords: Words<typeof en> = { en, ja };
