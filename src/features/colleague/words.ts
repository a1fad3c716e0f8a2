import type { SameWords, Words } from '~/kit/translate.ts';

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

const en = {
  give: {
    title: 'Hand over to a colleague',
    note: 'A copy of this prospect alone, by link or file. It holds nothing about other prospects. What you note later is yours: hand it over again, and only what is new is added there.',
    holds: (count: number) =>
      `It holds ${entries(count)}: what was sent, read, told and answered, people, CRM ids, the plan of both sides, and the keys of the links, so that receipts are found there too. Whoever has it can read all of it.`,
    link: 'Link or QR code',
    making: 'Measuring …',
    fits: (length: string, limit: string) => `Fits: ${length} of ${limit} characters.`,
    tooLong: (length: string, limit: string) =>
      `Does not fit: ${length} characters, and many programs cut links above ${limit}. Use the file.`,
    cannot: 'This browser cannot make such a link. Use the file.',
    copy: 'Copy the link',
    copied: 'Copied. Your colleague opens it, sees what it holds, and takes it in.',
    copyFailed: 'The browser did not allow copying. Show the QR code, or use the file.',
    code: 'Show as a QR code',
    hideCode: 'Hide the QR code',
    file: 'File',
    save: 'Save the file',
    saved: (name: string) =>
      `Saved as ${name}. Your colleague chooses it in the book, under “From a colleague”.`,
    fileName: 'prospect',
    signedAs: (name: string) => `What you note is signed “${name}”.`,
    unsigned: 'What you note carries no name, so a colleague will not see that it is yours.',
    sign: 'Give your name in the book',
  },
  parts: 'Who noted what',
  part: (name: string, count: number, date: string) => `${name}: ${entries(count)}, the last on ${date}`,
  noName: 'Without a name',
  take: {
    title: 'From a colleague',
    note: 'A prospect that somebody handed over, by link or file. You see what it holds first; nothing here is overwritten.',
    label: 'Link from a colleague',
    file: 'Or a file',
    button: 'Look at it',
    found: 'What this holds',
    unnamed: 'Prospect without a name',
    of: (name: string, date: string) => `“${name}”, handed over on ${date}`,
    undated: (name: string) => `“${name}”`,
    isNew: 'This prospect is not in your book yet.',
    isKnown: 'This prospect is in your book. Your notes and theirs are both kept.',
    people: (names: string) => `People: ${names}`,
    fresh: (count: number) => (count === 1 ? '1 new entry' : `${count} new entries`),
    known: (count: number) => `${entries(count)} here already`,
    bad: (count: number) => `${entries(count)} that cannot be read and will be left out`,
    nothingNew: 'Everything in it is here already. There is nothing to do.',
    apply: (count: number) => `Take ${entries(count)} in`,
    leave: 'Leave it',
    taken: (name: string) => `“${name}” was taken in.`,
    show: 'Show the prospect',
    problems: {
      nothing: 'Paste the link or choose the file first.',
      'not-a-prospect':
        'This holds somebody’s own purchase, not a prospect. It is imported on “My purchase”.',
      'own-purchase': 'This is a purchase of your own in this browser. It is not turned into a prospect.',
      'not-a-journey': 'No prospect was found in this. A whole book is restored under “Backup and restore”.',
      'not-json': 'No prospect was found in this, or it was cut off on the way. Use all of it, once more.',
      'too-deep': 'This file is not structured like a prospect. Nothing was changed.',
      'too-long': 'This is larger than 5 MB. A prospect is far smaller; it is probably another file.',
      'newer-version': 'This comes from a newer version of this site. Reload the page, then try again.',
      'link-damaged':
        'This link is incomplete: something was lost on the way. Copy all of it again, or use the file.',
      'cannot-expand': 'This browser cannot open such a link. Ask for the file.',
      unreadable: 'The file could not be read. Choose it again.',
    },
  },
};

const ja: SameWords<typeof en> = {
  give: {
    title: '同僚に引き継ぐ',
    note: 'この見込み客だけの写しを、リンクかファイルで渡します。ほかの見込み客のことは入りません。あとから増えた記録は、もう一度渡せば、新しいものだけが加わります。',
    holds: (count) =>
      `記録${count}件が入ります。送付、閲覧、説明、回答のほか、関係者、CRMのID、双方の計画と、受領のお知らせを照らし合わせるためのリンクの鍵です。受け取った人は、すべて読めます。`,
    link: 'リンクまたはQRコード',
    making: '長さを測っています…',
    fits: (length, limit) => `収まります：${limit}文字中${length}文字。`,
    tooLong: (length, limit) =>
      `収まりません：${length}文字。${limit}文字を超えるリンクは途中で切れることがあるため、ファイルをお使いください。`,
    cannot: 'このブラウザーではリンクを作れません。ファイルをお使いください。',
    copy: 'リンクをコピー',
    copied: 'コピーしました。同僚がリンクを開くと、中身を確かめてから取り込めます。',
    copyFailed: 'ブラウザーがコピーを許可しませんでした。QRコードかファイルをお使いください。',
    code: 'QRコードで表示',
    hideCode: 'QRコードを隠す',
    file: 'ファイル',
    save: 'ファイルに保存',
    saved: (name) =>
      `「${name}」として保存しました。同僚は、台帳の「同僚から受け取る」でこのファイルを選びます。`,
    fileName: '見込み客',
    signedAs: (name) => `記録には「${name}」の名前が付きます。`,
    unsigned: '記録に名前が付いていないため、同僚には誰が書いたものか分かりません。',
    sign: '台帳で名前を登録する',
  },
  parts: '記録した人',
  part: (name, count, date) => `${name}：${count}件（最後は${date}）`,
  noName: '名前なし',
  take: {
    title: '同僚から受け取る',
    note: '引き継ぎのリンクかファイルから、見込み客を取り込みます。中身を先に確かめられます。台帳にある記録は上書きされません。',
    label: '同僚からのリンク',
    file: 'またはファイル',
    button: '中身を見る',
    found: '引き継ぎの内容',
    unnamed: '名前のない見込み客',
    of: (name, date) => `「${name}」（${date}に引き継ぎ）`,
    undated: (name) => `「${name}」`,
    isNew: 'まだ台帳にない見込み客です。',
    isKnown: '台帳にある見込み客です。お二人の記録は、どちらも残ります。',
    people: (names) => `関係者：${names}`,
    fresh: (count) => `新しい記録${count}件`,
    known: (count) => `すでにある記録${count}件`,
    bad: (count) => `読めないため取り込まない記録${count}件`,
    nothingNew: '中身はすべて、すでにここにあります。何もする必要はありません。',
    apply: (count) => `${count}件を取り込む`,
    leave: 'やめる',
    taken: (name) => `「${name}」を取り込みました。`,
    show: '見込み客のページを開く',
    problems: {
      nothing: '先にリンクを貼り付けるか、ファイルを選んでください。',
      'not-a-prospect': '見込み客ではなく、ご自分の購買の写しです。「わたしの購買」で取り込んでください。',
      'own-purchase': 'このブラウザーにあるご自分の購買です。見込み客にはしません。',
      'not-a-journey':
        '見込み客が見つかりませんでした。台帳全体のファイルは「控えと復元」で復元してください。',
      'not-json':
        '見込み客が見つからないか、途中で切れています。リンクかファイルの全体を使って、もう一度お試しください。',
      'too-deep': 'このファイルは見込み客のファイルとは作りが異なります。何も変更していません。',
      'too-long': '5MBを超えています。見込み客のファイルはもっと小さいので、別のファイルかもしれません。',
      'newer-version':
        '新しい版のサイトで作られたものです。ページを再読み込みしてから、もう一度お試しください。',
      'link-damaged':
        'リンクが途中で欠けています。もう一度全体をコピーするか、ファイルで受け取ってください。',
      'cannot-expand': 'このブラウザーではこのリンクを開けません。ファイルで受け取ってください。',
      unreadable: 'ファイルを読めませんでした。もう一度選んでください。',
    },
  },
};

/** Handing one prospect to a colleague, and taking one in. */
export const colleagueWords: Words<typeof en> = { en, ja };
