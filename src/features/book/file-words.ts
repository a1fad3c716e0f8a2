import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'Backup and export',
  backup: 'Backup',
  backupNote:
    'The whole book in one file. Browsers may clear what a site keeps, so save a copy now and then. Whoever has the file can read everything in it.',
  save: 'Save the book',
  fileName: 'book',
  saved: (name: string) => `Saved as ${name}.`,
  never: 'Never saved yet.',
  last: (ago: string, date: string) => `Last saved ${ago} (${date}).`,
  lastFuture: (date: string) => `Last saved ${date}: a date in the future, so a clock is wrong.`,
  since: (count: number) =>
    count === 0
      ? 'Nothing has changed since.'
      : count === 1
        ? '1 entry is new since then.'
        : `${count} entries are new since then.`,
  restore: 'Restore',
  restoreNote: 'Shows first what would change. Entries are only ever added, none is overwritten.',
  restoreFile: 'File of a book',
  foundTitle: 'What this file holds',
  found: (count: number, date: string) =>
    `${count === 1 ? '1 prospect' : `${count} prospects`}, saved ${date}`,
  foundUndated: (count: number) => (count === 1 ? '1 prospect' : `${count} prospects`),
  newProspects: (count: number) =>
    count === 1 ? '1 prospect that is not in the book' : `${count} prospects that are not in the book`,
  fresh: (count: number) => (count === 1 ? '1 new entry' : `${count} new entries`),
  known: (count: number) => (count === 1 ? '1 entry is here already' : `${count} entries are here already`),
  unreadable: (count: number) =>
    count === 1
      ? '1 entry cannot be read and is left out'
      : `${count} entries cannot be read and are left out`,
  refused: (names: string) => `Left out, because this is your own purchase or not of a book: ${names}`,
  nothingNew: 'Everything in it is here already. There is nothing to do.',
  apply: (count: number) => (count === 1 ? 'Add 1 entry' : `Add ${count} entries`),
  cancel: 'Leave it',
  restored: (count: number) => (count === 1 ? '1 entry was added.' : `${count} entries were added.`),
  problems: {
    'too-long': 'This file is larger than 16 MB. A book is far smaller; it is probably another file.',
    'not-json': 'This is not a file of this site, or it was cut off on the way.',
    'too-deep': 'This file is built in a way no book is. Nothing was changed.',
    'not-a-book': 'This file holds something else, not a book of this site.',
    'one-journey': 'This file holds one purchase, not a book. Import it on “My purchase”.',
    'newer-version': 'This file comes from a newer version of this site. Reload the page, then try again.',
    unreadable: 'The file could not be read. Choose it again.',
  },
  export: 'Export',
  exportNote: 'What was sent, told, opened, read and answered, for every prospect that is not archived.',
  exportNoteOne: 'What was sent, told, opened, read and answered here.',
  formats: {
    salesforce: 'Salesforce tasks (CSV)',
    hubspot: 'HubSpot notes (CSV)',
    plain: 'Table (CSV)',
    json: 'JSON',
    xapi: 'xAPI statements',
  },
  formatNotes:
    'For Salesforce, fill in WhatId from the Prospect column before importing. For HubSpot, the company name links the note.',
  profile: 'What the xAPI statements mean',
  empty: 'There is nothing to export yet.',
  files: {
    salesforce: 'salesforce-tasks',
    hubspot: 'hubspot-notes',
    plain: 'activities',
    json: 'activities',
    xapi: 'xapi-statements',
  },
  columns: {
    prospect: 'Prospect',
    day: 'Date',
    kind: 'What happened',
    title: 'Content asset or question',
    how: 'How',
    why: 'Reason',
    by: 'By',
  },
  kinds: {
    sent: 'Sent',
    told: 'Told',
    opened: 'Opened',
    read: 'Read',
    answered: 'Answered',
    reopened: 'Reopened',
    'not-applicable': 'Not for us',
  },
  vias: { meeting: 'in a meeting', call: 'on a call', mail: 'by mail' },
  xapiTitle: 'xAPI profile',
  xapiIntro:
    'What the statements mean that the book exports as xAPI 1.0.3, for whoever loads them into a record store.',
  xapiCaption: 'Verbs',
  xapiRules: {
    told: 'Someone explained the content asset in a meeting, on a call or by mail.',
    opened: 'The page was visible, and the reader did something there after three seconds.',
    read: 'It was opened, its end was reached, and it was visible for two fifths of its reading time; or the reader said so.',
  },
  xapiLeftOut:
    'What was only sent may have reached nobody, and answers to questions are no learning experience. Neither becomes a statement.',
  xapiParts: 'The other parts',
  xapiActor:
    'actor: an account whose name is the id of the purchase, never a mail address. Its display name is what the reader gave, if anything.',
  xapiObject: 'object: the address of the content asset on this site.',
  xapiId:
    'id: follows from the event, so the same export again gives the same ids and a store refuses the copies.',
  xapiVia: 'extension “via”: meeting, call or mail.',
  xapiWhy: 'extension “why”: the reason noted by the person who explained it.',
  xapiVoided: 'What was taken back is not exported.',
};

const ja: SameWords<typeof en> = {
  title: '控えと書き出し',
  backup: '控え',
  backupNote:
    '台帳全体を1つのファイルにします。ブラウザーは保存した内容を消すことがあるため、ときどき控えを取ってください。ファイルを持つ人は、中身をすべて読めます。',
  save: '台帳を保存',
  fileName: '台帳',
  saved: (name) => `「${name}」として保存しました。`,
  never: 'まだ一度も保存していません。',
  last: (ago, date) => `最後の保存：${ago}（${date}）`,
  lastFuture: (date) => `最後の保存：${date}（未来の日付です。時計がずれています）`,
  since: (count) => (count === 0 ? 'その後の変更はありません。' : `その後に${count}件の記録が増えています。`),
  restore: '復元',
  restoreNote: '何が変わるかを先に確かめられます。記録は追加されるだけで、上書きされることはありません。',
  restoreFile: '台帳のファイル',
  foundTitle: 'このファイルの内容',
  found: (count, date) => `見込み客${count}件（${date}に保存）`,
  foundUndated: (count) => `見込み客${count}件`,
  newProspects: (count) => `台帳にない見込み客${count}件`,
  fresh: (count) => `新しい記録${count}件`,
  known: (count) => `すでにある記録${count}件`,
  unreadable: (count) => `読めないため取り込まない記録${count}件`,
  refused: (names) => `ご自分の購買か、台帳のものではないため、取り込まないもの：${names}`,
  nothingNew: '中身はすべて、すでにここにあります。何もする必要はありません。',
  apply: (count) => `${count}件を追加する`,
  cancel: 'やめる',
  restored: (count) => `${count}件の記録を追加しました。`,
  problems: {
    'too-long': '16MBを超えています。台帳のファイルはもっと小さいので、別のファイルかもしれません。',
    'not-json': 'このサイトのファイルではないか、途中で切れています。',
    'too-deep': 'このファイルは台帳のファイルとは作りが異なります。何も変更していません。',
    'not-a-book': 'このサイトの台帳ではない内容です。',
    'one-journey': '台帳ではなく、1件の購買のファイルです。「わたしの購買」で取り込んでください。',
    'newer-version':
      '新しい版のサイトで保存されたファイルです。ページを再読み込みしてから、もう一度お試しください。',
    unreadable: 'ファイルを読めませんでした。もう一度選んでください。',
  },
  export: '書き出し',
  exportNote: '保管中を除くすべての見込み客について、送付、説明、開封、既読、回答の記録を書き出します。',
  exportNoteOne: 'この見込み客の、送付、説明、開封、既読、回答の記録を書き出します。',
  formats: {
    salesforce: 'Salesforce用のToDo（CSV）',
    hubspot: 'HubSpot用のメモ（CSV）',
    plain: '表（CSV）',
    json: 'JSON',
    xapi: 'xAPIステートメント',
  },
  formatNotes:
    'Salesforceでは、取り込む前にProspectの列を見てWhatIdを埋めます。HubSpotでは、会社名でメモが結び付きます。',
  profile: 'xAPIステートメントの意味',
  empty: '書き出すものがまだありません。',
  files: {
    salesforce: 'Salesforce用ToDo',
    hubspot: 'HubSpot用メモ',
    plain: '活動の記録',
    json: '活動の記録',
    xapi: 'xAPIステートメント',
  },
  columns: {
    prospect: '見込み客',
    day: '日付',
    kind: '起きたこと',
    title: '支援コンテンツまたは質問',
    how: '方法',
    why: '理由',
    by: '誰が',
  },
  kinds: {
    sent: '送付済み',
    told: '説明済み',
    opened: '開封済み',
    read: '既読',
    answered: '回答済み',
    reopened: '再検討',
    'not-applicable': '対象外',
  },
  vias: { meeting: '打ち合わせ', call: '電話', mail: 'メール' },
  xapiTitle: 'xAPIプロファイル',
  xapiIntro:
    '台帳がxAPI 1.0.3として書き出すステートメントの意味です。記録を別のシステムに読み込む方のための説明です。',
  xapiCaption: '動詞',
  xapiRules: {
    told: '打ち合わせ、電話、メールのどれかで、支援コンテンツの内容を説明しました。',
    opened: 'ページが見えている状態で3秒が過ぎてから、読み手が何か操作しました。',
    read: '開封済みで、終わりまで進み、読む時間の4割のあいだ見えていました。または、読み手が自分で印を付けました。',
  },
  xapiLeftOut:
    '送付しただけのものは、届いたとは限りません。質問への回答は学習の記録ではありません。どちらもステートメントにはなりません。',
  xapiParts: 'そのほかの項目',
  xapiActor:
    'actor：購買のidを名前とするアカウントです。メールアドレスは使いません。読み手が名乗った場合だけ、表示名が入ります。',
  xapiObject: 'object：このサイトにある支援コンテンツのアドレスです。',
  xapiId: 'id：記録から決まります。同じ書き出しは同じidになるため、二重に読み込んでも片方は拒まれます。',
  xapiVia: '拡張「via」：meeting（打ち合わせ）、call（電話）、mail（メール）のどれかです。',
  xapiWhy: '拡張「why」：説明した人が書いた理由です。',
  xapiVoided: '取り消した記録は書き出しません。',
};

/** Backup, restore and export of the book. */
export const bookFileWords: Words<typeof en> = { en, ja };
