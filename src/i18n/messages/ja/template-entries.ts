import type { MessagesLike } from '~/kit/message-types.ts';
import type { templateEntries as english } from '../en/template-entries.ts';

/** 支援コンテンツの中の、記入してコピーするひな型 */
export const templateEntries: MessagesLike<typeof english> = {
  copied: 'コピーしました',
  copyFailed:
    'ブラウザーの設定によりコピーできませんでした。下の文章を選択してあるので、Ctrl+Cを押してください。',
  copyText: 'コピーする文章',
  kept: '記入した内容は、このブラウザーの中だけに残ります。',
  notKept: '現在、ブラウザーに保存できません。ページを閉じる前に、記入した内容をコピーしてください。',
  tooLong: 'この欄は長すぎて保存できません。閉じる前にコピーするか、短くしてください。',
  line: (label, value) => `${label}：${value}`,
};
