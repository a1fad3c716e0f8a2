import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'Keys that work on this page',
  does: {
    find: 'Search, and commands',
    slash: 'Search',
    list: 'This list',
    arrows: 'In the search: between the words and the hits',
    enter: 'In the search: open the first hit',
    escape: 'Back to the words; once more: close',
    undo: 'Take back the last mark, while it is offered',
    explorer: 'Between the records of the lesson',
    order: 'Move a step in the exercise',
  },
  singleKeys: 'Use single keys. They never work while you type in a field.',
};

const ja: SameWords<typeof en> = {
  title: 'このページで使えるキー',
  does: {
    find: '検索と操作を開く',
    slash: '検索を開く',
    list: 'この一覧を開く',
    arrows: '検索で、入力欄と結果の間を移動する',
    enter: '検索で、最初の結果を開く',
    escape: '入力欄に戻る。もう一度押すと閉じる',
    undo: '直前の印を取り消す（案内が出ている間）',
    explorer: 'レッスンで、記録の間を移動する',
    order: '並べ替えの練習で、項目を動かす',
  },
  singleKeys: '1文字だけのキーを使う。入力欄の中では働きません。',
};

/** The list of keys. */
export const keyWords: Words<typeof en> = { en, ja };
