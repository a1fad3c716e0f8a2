import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  listTitle: (name: string) => `Content assets: ${name}`,
  listText: (count: number) =>
    count === 1 ? 'One content asset, with its minutes.' : `${count} content assets, the shortest first.`,
  all: (count: number) => `All ${count}`,
  allOf: (count: number, name: string) => `All ${count}: ${name}`,
  range: (from: number, to: number, all: number) => `${from} to ${to} of ${all}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pages: 'Pages of this list',
  toGuide: 'To the guide',
  toQuestion: 'To the question in its guide',
  toRole: 'To the role',
  filterAll: 'Filter all content assets',
  notAll:
    'Part of the list could not be loaded, so something may be missing here. Reload the page to try again.',
};

const ja: SameWords<typeof en> = {
  listTitle: (name) => `支援コンテンツ：${name}`,
  listText: (count) => `${count}件を、短い時間で読めるものから並べています。`,
  all: (count) => `全${count}件`,
  allOf: (count, name) => `${name}の全${count}件`,
  range: (from, to, all) => `${all}件中${from}〜${to}件`,
  previousPage: '前のページ',
  nextPage: '次のページ',
  pages: 'この一覧のページ',
  toGuide: 'ガイドへ',
  toQuestion: 'ガイドの質問へ',
  toRole: '役割のページへ',
  filterAll: 'すべての支援コンテンツを絞り込む',
  notAll: '一覧の一部を読み込めませんでした。抜けているものがあるかもしれません。再読み込みしてください。',
};

/** Lists of content assets: the library, and the pages by phase, role and question. */
export const libraryWords: Words<typeof en> = { en, ja };
