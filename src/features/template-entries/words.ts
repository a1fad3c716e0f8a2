import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  copy: 'Copy with your entries',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying here. The text is selected below: press Ctrl+C.',
  copyText: 'Text to copy',
  kept: 'Your entries stay in this browser.',
  notKept: 'Your browser keeps nothing now: copy your entries before you close this page.',
  tooLong: 'This entry is too long to keep. Copy it before you close this page, or shorten it.',
  line: (label: string, value: string) => `${label}: ${value}`,
};

const ja: SameWords<typeof en> = {
  copy: '記入した内容をコピー',
  copied: 'コピーしました',
  copyFailed:
    'ブラウザーの設定によりコピーできませんでした。下の文章を選択してあるので、Ctrl+Cを押してください。',
  copyText: 'コピーする文章',
  kept: '記入した内容は、このブラウザーの中だけに残ります。',
  notKept: '現在、ブラウザーに保存できません。ページを閉じる前に、記入した内容をコピーしてください。',
  tooLong: 'この欄は長すぎて保存できません。閉じる前にコピーするか、短くしてください。',
  line: (label, value) => `${label}：${value}`,
};

/** A form in an asset that the reader fills in and copies. */
export const templateEntriesWords: Words<typeof en> = { en, ja };
