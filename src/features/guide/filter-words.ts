import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  filter: 'Open, my role, 5 minutes, short answers',
  open: 'Still open',
  minutes: 'An answer within',
  show: 'Show',
  whole: 'Whole answers, row by row',
  short: 'Short answers only',
};

const ja: SameWords<typeof en> = {
  filter: '絞り込み：未解決・役割・5分・ひとことだけ',
  open: 'まだ答えがないもの',
  minutes: '答えを読む時間',
  show: '表示',
  whole: '1問ずつ開いて読む',
  short: 'ひとことの答えだけ',
};

/** The filter above the questions of a guide. */
export const guideFilterWords: Words<typeof en> = { en, ja };
