import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  link: 'Link',
  length: (count: number) => `${count} characters`,
  long: 'Some email and chat programs cut links of this length. Choose fewer assets or a shorter note, or send the file.',
  copyLink: 'Copy the link',
  copyMail: 'Copy the email text',
  copyCode: 'Copy the code',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. The text is selected: copy it by hand.',
  mailText: 'Email text',
  writeMail: 'Write an email',
  mailBegun: 'If your email program did not open, copy the email text.',
  file: 'Save as file',
  fileSaved: (name: string) => `Saved as ${name}.`,
  fileFailed: 'The file could not be saved.',
  qr: 'QR code',
  qrAlt: 'QR code of the link',
  qrFailed: 'The QR code could not be made. The link works without it.',
  code: 'Code to paste',
  codeNote: 'If links do not get through, send this code. The receiver pastes it at the address below.',
  address: 'Where to paste it',
  ask: 'Did you hand it over?',
  yes: 'Yes, it was handed over',
  no: 'Not yet',
  answered: { yes: 'It counts as handed over.', no: 'It does not count as handed over.' },
};

const ja: SameWords<typeof en> = {
  link: 'リンク',
  length: (count) => `${count}文字`,
  long: 'この長さのリンクは、メールやチャットによっては途中で切れることがあります。資料を減らすか、ひとことを短くするか、ファイルで送ってください。',
  copyLink: 'リンクをコピー',
  copyMail: 'メール文をコピー',
  copyCode: 'コードをコピー',
  copied: 'コピーしました',
  copyFailed: 'ブラウザーがコピーを許可しませんでした。文字列を選択してあるので、手でコピーしてください。',
  mailText: 'メール文',
  writeMail: 'メールを書く',
  mailBegun: 'メールソフトが開かないときは、メール文をコピーしてください。',
  file: 'ファイルに保存',
  fileSaved: (name) => `「${name}」として保存しました。`,
  fileFailed: 'ファイルを保存できませんでした。',
  qr: 'QRコード',
  qrAlt: 'リンクのQRコード',
  qrFailed: 'QRコードを作れませんでした。リンクはそのまま使えます。',
  code: '貼り付け用のコード',
  codeNote:
    'リンクが届かないときは、このコードを送ります。受け取った方は、下のアドレスのページに貼り付けます。',
  address: '貼り付ける場所',
  ask: 'もう渡しましたか。',
  yes: '渡しました',
  no: 'まだです',
  answered: {
    yes: '渡したものとして扱います。',
    no: 'まだ渡していないものとして扱います。',
  },
};

/** Ways to hand a link over: the same for a plan, a receipt and a colleague's pack. */
export const handoverWords: Words<typeof en> = { en, ja };
