import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'xAPI profile',
  intro:
    'What the statements mean that the book exports as xAPI 1.0.3, for whoever loads them into a record store.',
  caption: 'Verbs',
  rules: {
    told: 'Someone explained the content asset in a meeting, on a call or by email.',
    opened: 'The page was visible, and the reader did something there after three seconds.',
    read: 'It was opened, its end was reached, and it was visible for two fifths of its reading time; or the reader said so.',
  },
  leftOut:
    'What was only sent may have reached nobody, and answers to questions are no learning experience. Neither becomes a statement.',
  parts: 'The other parts',
  actor:
    'actor: an account whose name is the id of the purchase, never an email address. Its display name is what the reader gave, if anything.',
  object: 'object: the address of the content asset on this site.',
  id: 'id: a UUID of version 5 that follows from the event, so the same export again gives the same ids and a store refuses the copies.',
  day: 'extension “day”: the day, where only the day is known, as for what a receipt tells. Such a statement has no timestamp.',
  via: 'extension “via”: meeting, call or mail.',
  why: 'extension “why”: the reason noted by the person who explained it.',
  voided: 'What was taken back is not exported.',
};

const ja: SameWords<typeof en> = {
  title: 'xAPIプロファイル',
  intro:
    '台帳がxAPI 1.0.3として書き出すステートメントの意味です。記録を別のシステムに読み込む方のための説明です。',
  caption: '動詞',
  rules: {
    told: '打ち合わせ、電話、メールのどれかで、支援コンテンツの内容を説明しました。',
    opened: 'ページが見えている状態で3秒が過ぎてから、読み手が何か操作しました。',
    read: '開封済みで、終わりまで進み、読む時間の4割のあいだ見えていました。または、読み手が自分で印を付けました。',
  },
  leftOut:
    '送付しただけのものは、届いたとは限りません。質問への回答は学習の記録ではありません。どちらもステートメントにはなりません。',
  parts: 'そのほかの項目',
  actor:
    'actor：購買のidを名前とするアカウントです。メールアドレスは使いません。読み手が名乗った場合だけ、表示名が入ります。',
  object: 'object：このサイトにある支援コンテンツのアドレスです。',
  id: 'id：記録から決まるバージョン5のUUIDです。同じ書き出しは同じidになるため、二重に読み込んでも片方は拒まれます。',
  day: '拡張「day」：日付だけが分かる記録（受領のお知らせで届いたものなど）の日付です。この場合timestampは付きません。',
  via: '拡張「via」：meeting（打ち合わせ）、call（電話）、mail（メール）のどれかです。',
  why: '拡張「why」：説明した人が書いた理由です。',
  voided: '取り消した記録は書き出しません。',
};

/** What the xAPI statements mean. */
export const xapiWords: Words<typeof en> = { en, ja };
