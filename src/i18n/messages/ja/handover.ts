import type { MessagesLike } from '~/kit/message-types.ts';
import type { handover as english } from '../en/handover.ts';

/** リンクの渡し方：資料のリンク、受領のお知らせ、同僚に渡すリンクで共通 */
export const handover: MessagesLike<typeof english> = {
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
  file: 'ファイルに保存',
  fileSaved: (name) => `「${name}」として保存しました。`,
  qr: 'QRコード',
  qrAlt: 'リンクのQRコード',
  qrFailed: 'QRコードを作れませんでした。リンクはそのまま使えます。',
  code: '貼り付け用のコード',
  codeNote:
    'リンクが届かないときは、このコードを送ります。受け取った方は、下のアドレスのページに貼り付けます。',
  address: '貼り付ける場所',
};
