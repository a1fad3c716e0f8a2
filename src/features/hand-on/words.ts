import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  send: 'Send to a colleague',
  print: 'Print',
  copied: 'The address is copied.',
  toMail: 'Write an email with it',
  notCopied: 'Copy this address:',
};

const ja: SameWords<typeof en> = {
  send: '同僚に送る',
  print: '印刷する',
  copied: 'アドレスをコピーしました。',
  toMail: 'メールで送る',
  notCopied: 'このアドレスをコピーしてください：',
};

/** The buttons at the top of a page that is worth handing on. */
export const handOnWords: Words<typeof en> = { en, ja };
