import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'Take it to another device',
  note: 'A copy of this purchase for your phone, your computer or a colleague. Nothing is sent by itself: you choose the way, and the other device asks before it takes anything in.',
  empty: 'Nothing is marked yet, so there is nothing to take along.',
  holds: (marks: number, answers: number) =>
    `It holds everything: ${marks} ${marks === 1 ? 'mark' : 'marks'}, among them ${answers} ${answers === 1 ? 'answer' : 'answers'}, and what was taken back. Whoever has it can read it.`,
  best: {
    link: 'This one fits into a link: use the link or the QR code.',
    file: 'This one is too long for a link: use the file.',
  },
  link: {
    title: 'Link or QR code',
    fits: (length: string, limit: string) => `Fits: ${length} of ${limit} characters.`,
    tooLong: (length: string, limit: string) =>
      `Does not fit: ${length} characters, and many programs cut links above ${limit}.`,
    cannot: 'This browser cannot make such a link. Use the file.',
    making: 'Measuring …',
    copy: 'Copy the link',
    copied:
      'Copied. Open the link on the other device; what you have here is behind the “#”, where no server sees it.',
    copyFailed: 'The browser did not allow copying. Show the QR code, or use the file.',
    code: 'Show as a QR code',
    hideCode: 'Hide the QR code',
    codeNote:
      'Point the camera of the other device at it. If it is not read, make this window larger or use the file.',
  },
  qrAlt: 'QR code of this purchase',
  qrFailed: 'The QR code could not be loaded. Copy the link instead.',
  file: {
    title: 'File',
    size: (size: string) => `Always fits: ${size}.`,
    save: 'Save as file',
    saved: (name: string) => `Saved as ${name}. On the other device, choose it under “Import”.`,
    name: 'purchase',
  },
  step: {
    title: 'Keep both devices in step',
    text: 'The link and the file are a copy of this moment. Where this site has a shared store, what you mark on one device reaches the other.',
    link: 'Share through the store',
  },
  other: {
    title: 'On the other device',
    text: 'Open the link or scan the code, or choose the file there. You see what would be added before it is added, and one press takes it back.',
    link: 'Take a purchase in here',
  },
};

const ja: SameWords<typeof en> = {
  title: 'ほかの端末に移す',
  note: 'この購買の写しを、スマートフォンやパソコン、同僚に渡せます。自動で送られることはありません。方法を選ぶのはご自身で、受け取る端末では、取り込む前に確認があります。',
  empty: 'まだ印がないため、移すものはありません。',
  holds: (marks, answers) =>
    `すべてが入ります。印${marks}件（うち答え${answers}件）と、取り消したものです。受け取った人は中身を読めます。`,
  best: {
    link: 'この購買はリンクに収まります。リンクかQRコードをお使いください。',
    file: 'この購買はリンクには長すぎます。ファイルをお使いください。',
  },
  link: {
    title: 'リンクまたはQRコード',
    fits: (length, limit) => `収まります：${limit}文字中${length}文字。`,
    tooLong: (length, limit) =>
      `収まりません：${length}文字。${limit}文字を超えるリンクは、途中で切れることがあります。`,
    cannot: 'このブラウザーではリンクを作れません。ファイルをお使いください。',
    making: '長さを測っています…',
    copy: 'リンクをコピー',
    copied: 'コピーしました。ほかの端末で開いてください。中身は「#」の後ろにあり、サーバーには届きません。',
    copyFailed: 'ブラウザーがコピーを許可しませんでした。QRコードかファイルをお使いください。',
    code: 'QRコードで表示',
    hideCode: 'QRコードを隠す',
    codeNote:
      'ほかの端末のカメラを向けてください。読み取れないときは、画面を大きくするか、ファイルをお使いください。',
  },
  qrAlt: 'この購買のQRコード',
  qrFailed: 'QRコードを読み込めませんでした。リンクをコピーしてください。',
  file: {
    title: 'ファイル',
    size: (size) => `必ず収まります：${size}。`,
    save: 'ファイルに保存',
    saved: (name) => `${name}として保存しました。ほかの端末の「取り込み」で選んでください。`,
    name: '購買',
  },
  step: {
    title: '両方の端末をそろえておく',
    text: 'リンクとファイルは、今の時点の写しです。サイトに共有の置き場があれば、片方で付けた印がもう片方にも届きます。',
    link: '置き場で共有する',
  },
  other: {
    title: '受け取る端末では',
    text: 'リンクを開くか、コードを読み取るか、ファイルを選びます。何が加わるかを見てから取り込み、あとから1回で取り消せます。',
    link: 'ここに購買を取り込む',
  },
};

/** The ways of a purchase to another device. */
export const deviceWords: Words<typeof en> = { en, ja };
