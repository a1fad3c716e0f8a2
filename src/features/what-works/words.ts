import type { SameWords, Words } from '~/kit/translate.ts';

const prospects = (count: number) => (count === 1 ? '1 prospect' : `${count} prospects`);

const en = {
  title: 'What works',
  intro:
    'Over all prospects of your book: how far each content asset came, what buyers still wait for, and who has gone quiet. It is counted in this browser, and nothing is sent.',
  needsScript: 'The book lives in your browser, so this page needs JavaScript.',
  failed: 'The model could not be loaded, so nothing can be counted. Your book is safe.',
  retry: 'Try again',
  empty: 'There is nothing to count yet. Send a first link, and take in the receipt that comes back.',
  toBook: 'To the book',
  assets: 'How far each asset came',
  counted: (count: number) => `Counted over ${prospects(count)}.`,
  few: 'With fewer than 20 prospects this tells what happened, not what will happen, so there are no percentages.',
  noCause:
    'These are counts, not causes: buyers also read what nobody sent them, and a question may have been answered by something else.',
  asset: 'Content asset',
  sent: 'Sent or told',
  reached: 'Reached',
  read: 'Read',
  helped: 'Helped',
  closed: 'Questions answered',
  share: (count: number, percent: number) => `${count} (${percent} %)`,
  legend: 'Bars: prospects it reached (light) and who read it (dark), of all prospects.',
  save: 'Save as a table (CSV)',
  fileName: 'what-works',
  saved: (name: string) => `Saved as ${name}.`,
  open: 'What they wait for',
  openNote: 'For the prospects now in each buying phase: the questions most of them have open.',
  inPhase: (count: number) => prospects(count),
  openOf: (open: number, of: number) => `open for ${open} of ${of}`,
  allAnswered: 'Nothing is open here.',
  silent: 'Gone quiet',
  silentNote: (days: number) => `No sign for ${days} days or more.`,
  noneSilent: 'Nobody has gone quiet.',
  unnamed: 'Prospect without a name',
};

const ja: SameWords<typeof en> = {
  title: '何が役に立ったか',
  intro:
    '台帳の見込み客すべてについて、資料がどこまで届いたか、買い手が何を待っているか、どなたから連絡が途絶えているかを数えます。数えるのはこのブラウザーの中だけで、どこにも送りません。',
  needsScript: '台帳はブラウザーの中にあるため、このページにはJavaScriptが必要です。',
  failed: 'モデルを読み込めなかったため、数えられません。台帳はそのまま残っています。',
  retry: 'もう一度試す',
  empty: 'まだ数えるものがありません。最初のリンクを送り、返ってきた受領のお知らせを取り込んでください。',
  toBook: '台帳に戻る',
  assets: '資料はどこまで届いたか',
  counted: (count) => `見込み客${count}件を数えました。`,
  few: '20件に満たないうちは、起きたことは分かっても、これから起きることは分かりません。そのため割合は示しません。',
  noCause:
    'これは件数であり、原因ではありません。買い手は送られていない資料も読みますし、質問の答えは別のところで得られたのかもしれません。',
  asset: '支援コンテンツ',
  sent: '送った・話した',
  reached: '届いた',
  read: '読まれた',
  helped: '役に立った',
  closed: '解決した質問',
  share: (count, percent) => `${count}（${percent}%）`,
  legend: '棒：全見込み客のうち、届いた件数（薄い色）と読まれた件数（濃い色）。',
  save: '表（CSV）で保存',
  fileName: '何が役に立ったか',
  saved: (name) => `「${name}」として保存しました。`,
  open: '買い手が待っている答え',
  openNote: '今それぞれの購買フェーズにある見込み客で、いちばん多く残っている質問です。',
  inPhase: (count) => `見込み客${count}件`,
  openOf: (open, of) => `${of}件中${open}件で未解決`,
  allAnswered: 'ここに残っている質問はありません。',
  silent: '連絡が途絶えている見込み客',
  silentNote: (days) => `${days}日以上、何の動きもありません。`,
  noneSilent: '途絶えている見込み客はいません。',
  unnamed: '名前のない見込み客',
};

export const whatWorksWords: Words<typeof en> = { en, ja };
