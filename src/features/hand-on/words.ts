import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  send: 'Send to a colleague',
  print: 'Print',
  copy: 'Copy as Markdown',
  textCopied: 'The text is copied.',
  textNotCopied: 'It could not be copied.',
  openText: 'Open the text',
  copied: 'The address is copied.',
  toMail: 'Write an email with it',
  notCopied: 'Copy this address:',
};

const ja: SameWords<typeof en> = {
  send: '同僚に送る',
  print: '印刷',
  copy: 'Markdownでコピー',
  textCopied: '本文をコピーしました。',
  textNotCopied: 'コピーできませんでした。',
  openText: '本文を開く',
  copied: 'アドレスをコピーしました。',
  toMail: 'メールで送る',
  notCopied: 'このアドレスをコピーしてください：',
};

/** The buttons at the top of a page that is worth handing on. */
export const handOnWords: Words<typeof en> = { en, ja };
