import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'Backup and restore',
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
  due: (count: number, days: number, isFirst: boolean) => {
    const entries = count === 1 ? '1 entry of your book is' : `${count} entries of your book are`;
    const since = days < 2 ? '' : isFirst ? `, the oldest ${days} days old` : `, for ${days} days`;
    return `${entries} only in this browser${since}. Browsers may clear what a site keeps.`;
  },
  restore: 'Restore',
  restoreNote: 'Shows first what would change. Entries are only ever added, none is overwritten.',
  restoreFile: 'Book file',
  foundTitle: 'What this file holds',
  found: (count: number, date: string) =>
    `${count === 1 ? '1 prospect' : `${count} prospects`}, saved ${date}`,
  foundUndated: (count: number) => (count === 1 ? '1 prospect' : `${count} prospects`),
  newProspects: (count: number) =>
    count === 1 ? '1 prospect that is not in the book' : `${count} prospects that are not in the book`,
  kits: (count: number) => (count === 1 ? '1 kit of assets' : `${count} kits of assets`),
  fresh: (count: number) => (count === 1 ? '1 new entry' : `${count} new entries`),
  known: (count: number) => (count === 1 ? '1 entry is here already' : `${count} entries are here already`),
  unreadable: (count: number) =>
    count === 1
      ? '1 entry cannot be read and is left out'
      : `${count} entries cannot be read and are left out`,
  refused: (names: string) =>
    `Left out, because it is your own purchase or does not belong to a book: ${names}`,
  nothingNew: 'Everything in it is here already. There is nothing to do.',
  apply: (count: number) => (count === 1 ? 'Add 1 entry' : `Add ${count} entries`),
  cancel: 'Leave it',
  restored: (count: number) => (count === 1 ? '1 entry was added.' : `${count} entries were added.`),
  problems: {
    'too-long': 'This file is larger than 16 MB. A book is far smaller; it is probably another file.',
    'not-json': 'This is not a file of this site, or it was cut off on the way.',
    'too-deep': 'This file is not structured like a book. Nothing was changed.',
    'not-a-book': 'This file holds something else, not a book of this site.',
    'one-journey':
      'This file holds one purchase or prospect, not a book. A prospect is taken in under “From a colleague”, a purchase on “My purchase”.',
    'newer-version': 'This file comes from a newer version of this site. Reload the page, then try again.',
    unreadable: 'The file could not be read. Choose it again.',
  },
};

const ja: SameWords<typeof en> = {
  title: '控えと復元',
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
  due: (count, days, isFirst) => {
    const since = days < 2 ? '' : isFirst ? `（いちばん古いものは${days}日前）` : `（${days}日間）`;
    return `台帳の記録${count}件は、このブラウザーにしかありません${since}。ブラウザーは、サイトが保存した内容を消すことがあります。`;
  },
  restore: '復元',
  restoreNote: '何が変わるかを先に確かめられます。記録は追加されるだけで、上書きされることはありません。',
  restoreFile: '台帳のファイル',
  foundTitle: 'このファイルの内容',
  found: (count, date) => `見込み客${count}件（${date}に保存）`,
  foundUndated: (count) => `見込み客${count}件`,
  newProspects: (count) => `台帳にない見込み客${count}件`,
  kits: (count) => `資料のセット${count}件`,
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
    'one-journey':
      '台帳ではなく、1件の購買か見込み客のファイルです。見込み客は「同僚から受け取る」で、購買は「わたしの購買」で取り込んでください。',
    'newer-version':
      '新しい版のサイトで保存されたファイルです。ページを再読み込みしてから、もう一度お試しください。',
    unreadable: 'ファイルを読めませんでした。もう一度選んでください。',
  },
};

/** Backup and restore of the book. */
export const bookFileWords: Words<typeof en> = { en, ja };
