import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: { book: 'With colleagues', purchase: 'On other devices' },
  about: {
    book: 'One book for the whole team: what one of you marks, the others see.',
    purchase: 'The same purchase on your phone and your computer, or in the browsers of a colleague.',
  },
  look: { book: 'Share this book', purchase: 'Share this purchase' },
  looking: 'Asking the server …',
  none: 'The server of this site has no shared store, so books and purchases travel as files (below). Whoever runs the site can serve it with “npm run team” instead.',
  insecure:
    'This page was not opened over https, and browsers encrypt data only over https. Open the site at its https address.',
  how: 'Everything is encrypted in this browser before it leaves. The server cannot read it; the key is only in the invitation.',
  start: { book: 'Share this book', purchase: 'Share this purchase' },
  started: 'It is shared now. Send the invitation to those who should see it.',
  joinLabel: 'Or take an invitation (link or code)',
  joinButton: 'Join',
  joinTitle: { book: 'You are invited to a book', purchase: 'You are invited to a purchase' },
  joinAbout: {
    book: 'Your prospects and those of the team will be in one book, on both sides.',
    purchase: 'It comes into this browser, beside your own purchases. What you mark there, the others see.',
  },
  notNow: 'Not now',
  joined: 'You have joined. What the others marked is coming.',
  bad: 'This invitation is incomplete. Ask for it again, or copy all of it.',
  otherPlace: {
    book: 'This invitation is for a book. Open it on the page “Book for sales teams”.',
    purchase: 'This invitation is for a purchase. Open it on “My purchase”.',
  },
  state: {
    here: (time: string) => `Both sides have everything · ${time}`,
    busy: (count: number) => (count === 1 ? '1 mark is on its way' : `${count} marks are on their way`),
    waiting: (count: number) =>
      count === 0
        ? 'The server does not answer. The page keeps trying by itself.'
        : count === 1
          ? '1 mark waits until the server answers. It is kept here.'
          : `${count} marks wait until the server answers. They are kept here.`,
    full: 'The server has no more room for this. Your marks are kept here; tell whoever runs it.',
    unknown: 'Not asked yet',
  },
  invite: 'Invitation',
  inviteNote:
    'Whoever has it can read and add everything. Send it in a way you trust, to one person at a time.',
  copy: 'Copy the invitation',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. Select the text instead.',
  showCode: 'Show as a QR code',
  hideCode: 'Hide the QR code',
  qrAlt: 'QR code of the invitation',
  qrFailed: 'The QR code could not be loaded. Send the link instead.',
  people: (names: string) => `Names in it: ${names}`,
  nobody: 'Nobody has given a name yet.',
  leave: 'Leave',
  left: 'You have left. What is here stays here.',
  renew: 'Change the key',
  renewNote:
    'For when somebody should no longer see it: everything goes on under a new key. Send the new invitation to the others; the old one shows nothing new.',
  renewed: 'There is a new key. The old invitation shows nothing new.',
};

const ja: SameWords<typeof en> = {
  title: { book: '同僚と一緒に使う', purchase: 'ほかの端末でも使う' },
  about: {
    book: 'チームで1つの台帳を使えます。誰かが付けた印を、ほかの人も見られます。',
    purchase: '同じ購買を、スマートフォンとパソコンで、または同僚のブラウザーでも使えます。',
  },
  look: { book: 'この台帳を共有する', purchase: 'この購買を共有する' },
  looking: 'サーバーに確認しています…',
  none: 'このサイトのサーバーには、共有の置き場がありません。台帳や購買は、下のファイルで受け渡してください。サイトの運営者は、代わりに「npm run team」で公開できます。',
  insecure:
    'このページはhttpsで開かれていません。ブラウザーが中身を暗号化できるのはhttpsのときだけです。httpsのアドレスで開いてください。',
  how: '中身はすべて、このブラウザーで暗号化してから送ります。サーバーには読めません。鍵は招待の中にだけあります。',
  start: { book: 'この台帳を共有する', purchase: 'この購買を共有する' },
  started: '共有を始めました。見せたい人に招待を送ってください。',
  joinLabel: 'または、受け取った招待（リンクまたはコード）',
  joinButton: '参加する',
  joinTitle: { book: '台帳への招待です', purchase: '購買への招待です' },
  joinAbout: {
    book: 'ご自分の見込み客とチームの見込み客が、どちらの側でも1つの台帳になります。',
    purchase: 'ご自分の購買とは別に、このブラウザーに加わります。付けた印は、ほかの人にも見えます。',
  },
  notNow: '今はしない',
  joined: '参加しました。ほかの人の印を受け取っています。',
  bad: '招待が途中で欠けています。もう一度もらうか、全体をコピーしてください。',
  otherPlace: {
    book: '台帳への招待です。営業向けの「台帳」のページで開いてください。',
    purchase: '購買への招待です。「わたしの購買」で開いてください。',
  },
  state: {
    here: (time) => `すべてそろっています・${time}`,
    busy: (count) => `${count}件の印を送っています`,
    waiting: (count) =>
      count === 0
        ? 'サーバーの応答がありません。自動でもう一度確認します。'
        : `${count}件の印が、サーバーの応答を待っています。ここには残っています。`,
    full: 'サーバーに空きがありません。印はここに残っています。サイトの運営者に知らせてください。',
    unknown: 'まだ確認していません',
  },
  invite: '招待',
  inviteNote: '招待を持つ人は、すべてを読み、書き加えられます。信頼できる方法で、1人ずつ送ってください。',
  copy: '招待をコピー',
  copied: 'コピーしました',
  copyFailed: 'ブラウザーがコピーを許可しませんでした。文字を選択してコピーしてください。',
  showCode: 'QRコードで表示',
  hideCode: 'QRコードを隠す',
  qrAlt: '招待のQRコード',
  qrFailed: 'QRコードを読み込めませんでした。リンクを送ってください。',
  people: (names) => `参加している人の名前：${names}`,
  nobody: 'まだ誰も名前を書いていません。',
  leave: '抜ける',
  left: '抜けました。ここにあるものは、そのまま残ります。',
  renew: '鍵を替える',
  renewNote:
    '見せたくない人ができたときに使います。すべてが新しい鍵に移ります。ほかの人に新しい招待を送ってください。古い招待からは、新しいものは見えません。',
  renewed: '新しい鍵に替えました。古い招待からは、新しいものは見えません。',
};

/** A book or a purchase in several browsers. */
export const depotWords: Words<typeof en> = { en, ja };
