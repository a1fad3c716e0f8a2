import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  steps: (count: number) =>
    `This link also carries a mutual action plan: ${count} ${count === 1 ? 'step' : 'steps'}.`,
  toSteps: 'See the mutual action plan',
  title: 'A plan for your purchase',
  description: 'Shows what somebody put together for you. The list is in the link itself; no server sees it.',
  waiting: 'Reading the link …',
  noScript:
    'The list is in the link itself, and showing it needs JavaScript. Everything it can point to can be read here without:',
  failed: 'The list of content could not be fetched. Your link is fine; try again in a moment.',
  retry: 'Try again',
  toAssets: 'See all content assets',
  forFrom: (label: string, sender: string) => `For ${label}, from ${sender}`,
  forOnly: (label: string) => `For ${label}`,
  fromOnly: (sender: string) => `From ${sender}`,
  roles: 'Meant for',
  site: (name: string) =>
    `${name} collects the questions that a buying group has to answer, and texts that answer them. You need no account, and nothing you read or mark is sent.`,
  toSite: (name: string) => `What is ${name}?`,
  progress: (received: number, count: number) => `${received} of ${count} have reached you`,
  left: (minutes: number, left: number) =>
    left === minutes ? `${minutes} min in all` : `${minutes} min in all, ${left} min left`,
  madeOn: 'Put together on',
  validUntil: 'Stated as valid until',
  validPast: 'That day has passed. Ask whether anything has changed; you can still read everything.',
  about: 'About',
  meeting: (phase: string) => `a meeting in “${phase}”`,
  purchase: (phase: string) => `a purchase in “${phase}”`,
  words: 'Words of the sender',
  links: 'Pages elsewhere, added by the sender',
  linksNote:
    'They are not part of this site, and nobody here has checked them. Look at the address before you open one.',
  unchecked: 'Names and words are as the sender typed them. Nobody has checked them.',
  minutes: (count: number) => `${count} min`,
  answers: (count: number) =>
    count === 1 ? 'Answers 1 question you have open' : `Answers ${count} questions you have open`,
  answersNone: 'None of its questions is open',
  levels: { sent: 'Sent', opened: 'Opened', told: 'Told', read: 'Read' },
  next: 'Next',
  nextNone: 'Everything here has reached you, or its questions are settled.',
  retired: 'No longer published:',
  unknown: (count: number) =>
    count === 1
      ? '1 more asset is newer than this page. Reload it in a few minutes.'
      : `${count} more assets are newer than this page. Reload it in a few minutes.`,
  keep: 'Keep this on my device',
  keepNote:
    'Nothing has been kept or reported so far. If you keep it, the list and your marks stay in this browser. The sender learns nothing unless you send a receipt.',
  keepMore: 'Add what is new to my purchase',
  keepMoreNote: 'You keep this purchase already. The link brings something new.',
  kept: 'This is kept on your device.',
  keptNow: 'Kept on this device.',
  notKept:
    'This browser does not let the site keep anything, so it lasts until you close the page. Keep the link.',
  toJourney: 'My purchase',
  toReceipt: 'Send a receipt',
  other: 'This belongs to another purchase than the one you have open.',
  showIt: 'Open this purchase',
  shown: 'This purchase is open now.',
  own: 'Preview of your own link',
  ownNote: 'This is how the receiver sees it. Nothing is kept or counted here.',
  sample: 'This is how the receiver sees it',
  several: (count: number) =>
    `This text holds ${count} plans. They belong to different purchases and stay apart.`,
  choose: (date: string, count: number) => `Plan of ${date}, ${count === 1 ? '1 asset' : `${count} assets`}`,
  pasteTitle: 'Paste what you received',
  pasteNote: 'The whole email will do. The plan is found in it here, in your browser; nothing is sent.',
  pasteLabel: 'Link, email or code',
  pasteFile: 'or choose the file',
  pasteButton: 'Open the plan',
  unreadable: 'The file could not be read. Choose it again.',
  problems: {
    'not-a-link':
      'There is no plan in this address. Paste the whole email below, or ask the sender for the link as a file.',
    'cut-short':
      'The link was cut off on its way. Ask the sender to send it again, on a line of its own or as a file.',
    damaged:
      'The link was changed on its way and cannot be read safely. Ask the sender for a QR code, a file or the code to paste.',
    'too-long': 'This is far longer than any plan. Paste only the email that holds the link.',
    newer:
      'This link comes from a newer version of the site. Reload the page; if that does not help, ask the sender.',
    malformed: 'This link was not made by this site. Ask the sender where it comes from.',
    'other-site': 'This link belongs to another company’s site. Open it at the address it came with.',
    gone: 'This browser does not hold that plan any more. Open the link from the email again, or paste it below.',
  },
  receipt: {
    title: 'A receipt',
    about: 'Somebody sends you what has reached them and which questions they have answered.',
    take: 'Take it in',
    taken: (count: number) => (count === 1 ? '1 mark was taken in.' : `${count} marks were taken in.`),
    kept: 'The plan has reached them and was kept. There are no marks yet.',
    takenBack: 'Marks of an earlier receipt were taken back.',
    already: 'This receipt was taken in already. Nothing has changed.',
    inBook: 'It is in your book, with the prospect it belongs to.',
    inJourney: 'It is in your purchase, under the name or role of the sender.',
    problems: {
      'not-found':
        'There is no receipt in this text. Paste the whole email, or ask for the receipt as a file.',
      damaged: 'The receipt was changed or cut off on its way. Ask for it again, as a file or as a code.',
      newer:
        'The receipt comes from a newer version of the site. It was set aside; try again after a reload.',
      'unknown-plan':
        'No plan in this browser belongs to this receipt. It was set aside. Was the link sent from another browser?',
      'bad-signature': 'This receipt was not made with your link. It was set aside and changes nothing.',
    },
  },
};

const ja: SameWords<typeof en> = {
  steps: (count) => `このリンクには相互アクションプラン（手順${count}件）も入っています。`,
  toSteps: '相互アクションプランを見る',
  title: 'ご検討のための資料',
  description:
    '用意された資料の一覧を表示します。一覧はリンクそのものに入っていて、サーバーには送られません。',
  waiting: 'リンクを読み取っています…',
  noScript:
    '一覧はリンクそのものに入っているため、表示にはJavaScriptが必要です。資料はこちらから、JavaScriptなしで読めます。',
  failed:
    '資料の一覧を取得できませんでした。リンクに問題はありません。少し待ってから、もう一度お試しください。',
  retry: 'もう一度試す',
  toAssets: '支援コンテンツの一覧を見る',
  forFrom: (label, sender) => `${label}宛て、${sender}から`,
  forOnly: (label) => `${label}宛て`,
  fromOnly: (sender) => `${sender}から`,
  roles: '読んでほしい役割',
  site: (name) =>
    `${name}は、購買グループが答えを出す質問と、その答えになる資料をまとめたサイトです。登録は要りません。読んだことも印も、どこにも送られません。`,
  toSite: (name) => `${name}について`,
  progress: (received, count) => `${count}件のうち${received}件を受け取り済み`,
  left: (minutes, left) =>
    left === minutes ? `合わせて${minutes}分` : `合わせて${minutes}分、残り${left}分`,
  madeOn: '作成日',
  validUntil: '有効期限',
  validPast: '期限を過ぎています。変更がないか、送った方に確かめてください。内容はそのまま読めます。',
  about: '対象',
  meeting: (phase) => `購買フェーズ「${phase}」の打ち合わせ`,
  purchase: (phase) => `購買フェーズ「${phase}」の検討`,
  words: '送った方のことば',
  links: '送り手が添えた、ほかのサイトのページ',
  linksNote: 'このサイトの一部ではなく、内容は確かめられていません。アドレスを見てから開いてください。',
  unchecked: '名前とことばは、送った方が入力したものです。確認されたものではありません。',
  minutes: (count) => `${count}分`,
  answers: (count) => `未解決の質問${count}件に答えます`,
  answersNone: '未解決の質問はありません',
  levels: { sent: '送付済み', opened: '開封済み', told: '説明済み', read: '既読' },
  next: 'つぎは',
  nextNone: 'ここにある資料はすべて受け取ったか、質問に答えが出ています。',
  retired: '公開を終えた資料：',
  unknown: (count) =>
    `このページより新しい資料が、ほかに${count}件あります。数分後に再読み込みしてください。`,
  keep: 'この端末に残す',
  keepNote:
    'ここまで、何も記録せず、どこにも知らせていません。残すと、一覧とご自身の印がこのブラウザーに入ります。受領のお知らせを送らないかぎり、送った方には何も伝わりません。',
  keepMore: '新しい資料を購買に加える',
  keepMoreNote: 'この購買は、すでにこの端末にあります。リンクに新しい資料が入っています。',
  kept: 'この端末に残してあります。',
  keptNow: 'この端末に残しました。',
  notKept: 'このブラウザーには保存できないため、ページを閉じるまで有効です。リンクを取っておいてください。',
  toJourney: 'わたしの購買',
  toReceipt: '受領のお知らせを送る',
  other: '今開いているものとは別の購買の資料です。',
  showIt: 'この購買を開く',
  shown: 'この購買を開きました。',
  own: 'ご自身が作ったリンクの下見',
  ownNote: '受け取った方には、このように見えます。ここでは何も記録されません。',
  sample: '受け取った方には、このように見えます',
  several: (count) => `この文には、別々の購買のリンクが${count}件入っています。混ざることはありません。`,
  choose: (date, count) => `${date}に作成、資料${count}件`,
  pasteTitle: '受け取ったものを貼り付ける',
  pasteNote:
    'メール全体を貼り付けてかまいません。リンクの読み取りはこのブラウザーの中で行い、どこにも送りません。',
  pasteLabel: 'リンク、メール、またはコード',
  pasteFile: 'または、ファイルを選ぶ',
  pasteButton: '資料を開く',
  unreadable: 'ファイルを読めませんでした。もう一度選んでください。',
  problems: {
    'not-a-link':
      'このアドレスには、資料の一覧が入っていません。下にメール全体を貼り付けるか、送った方にファイルで送るよう頼んでください。',
    'cut-short':
      'リンクが途中で切れています。リンクだけを1行に書くか、ファイルで送り直すよう、送った方に頼んでください。',
    damaged:
      'リンクが途中で書き換わり、正しく読み取れません。QRコード、ファイル、または貼り付け用のコードで送るよう、送った方に頼んでください。',
    'too-long': '資料のリンクにしては長すぎます。リンクの入ったメールだけを貼り付けてください。',
    newer:
      '新しい版のサイトで作られたリンクです。ページを再読み込みしてください。それでも開けないときは、送った方に確かめてください。',
    malformed: 'このサイトで作られたリンクではありません。どこで作ったものか、送った方に確かめてください。',
    'other-site': '別の会社のサイトで作られたリンクです。届いたときのアドレスで開いてください。',
    gone: 'このブラウザーには、もうこの資料の一覧がありません。メールのリンクを開き直すか、下に貼り付けてください。',
  },
  receipt: {
    title: '受領のお知らせ',
    about: '受け取った資料と、答えの出た質問を知らせるものです。',
    take: '取り込む',
    taken: (count) => `${count}件の印を取り込みました。`,
    kept: '資料は先方に届き、残されています。印はまだありません。',
    takenBack: '前のお知らせにあった印が取り消されました。',
    already: 'このお知らせは取り込み済みです。何も変わっていません。',
    inBook: '台帳の、対応する見込み客の記録に加わりました。',
    inJourney: '送った方の名前か役割を添えて、「わたしの購買」に加わりました。',
    problems: {
      'not-found':
        '受領のお知らせが見つかりません。メール全体を貼り付けるか、ファイルで送るよう頼んでください。',
      damaged: 'お知らせが途中で書き換わったか、切れています。ファイルかコードで送り直すよう頼んでください。',
      newer:
        '新しい版のサイトで作られたお知らせです。別に取り置きました。再読み込みしてから、もう一度お試しください。',
      'unknown-plan':
        '対応する資料のリンクが、このブラウザーにありません。お知らせは別に取り置きました。別のブラウザーから送ったリンクではありませんか。',
      'bad-signature':
        'お送りになったリンクから作られたお知らせではありません。別に取り置き、何も変更していません。',
    },
  },
};

/** The page that opens a plan link or a receipt. */
export const planWords: Words<typeof en> = { en, ja };
