import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  /** Names the group of answers of one question. */
  answersTo: 'Our answers',
  another: 'Write another answer',
  edit: 'Edit',
  editLabel: (text: string) => `Edit the answer: ${text}`,
  takeAway: 'Remove',
  takeAwayLabel: (text: string) => `Remove the answer: ${text}`,
  choose: 'Choose this one',
  chooseLabel: (text: string) => `Choose this answer: ${text}`,
  disputed: 'These answers differ. Choose one, or leave them side by side until your group has decided.',
  expired: (day: string) => `Held until ${day}. Check it again.`,
  text: 'Answer',
  textHint: 'One line is enough.',
  option: 'For which option?',
  forAll: 'For all of them',
  compare: 'Name the options, and answer for each of them',
  asset: 'Content that says so',
  noAsset: 'None of these',
  keep: 'Keep the answer',
  cancel: 'Cancel',
  tooLong: 'This is too long to be kept. Shorten it.',
  done: { kept: 'Answer kept.', taken: 'Answer removed.', chosen: 'Answer chosen.' },
};

const ja: SameWords<typeof en> = {
  answersTo: 'わたしたちの答え',
  another: '別の答えを書く',
  edit: '直す',
  editLabel: (text) => `答えを直す：${text}`,
  takeAway: '消す',
  takeAwayLabel: (text) => `答えを消す：${text}`,
  choose: 'これに決める',
  chooseLabel: (text) => `この答えに決める：${text}`,
  disputed: '答えが分かれています。1つに決めるか、話し合いが済むまで並べておいてください。',
  expired: (day) => `有効期限は${day}でした。もう一度確かめてください。`,
  text: '答え',
  textHint: '一行で足ります。',
  option: 'どの候補の答えですか',
  forAll: 'すべての候補に共通',
  compare: '候補を登録して、候補ごとに答える',
  asset: 'もとになった支援コンテンツ',
  noAsset: 'この中にはない',
  keep: '答えを残す',
  cancel: 'やめる',
  tooLong: '長すぎて残せません。短くしてください。',
  done: { kept: '答えを残しました。', taken: '答えを消しました。', chosen: '答えを1つに決めました。' },
};

/** Words of the answers beside a question. */
export const answersWords: Words<typeof en> = { en, ja };
