import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  begin: 'Start from a kit',
  about:
    'A kit fills in assets, order and words. Then change what you like; your own words are never replaced. Kits for the chosen buying phase come first.',
  ready: 'Ready-made',
  own: 'In this book',
  ownNone: 'None yet. Put assets together below and save them.',
  use: 'Use',
  useLabel: (title: string) => `Use the kit “${title}”`,
  used: (title: string) => `The link begins with the kit “${title}”.`,
  holds: (count: number, minutes: number) =>
    count === 1 ? `1 asset, ${minutes} min` : `${count} assets, ${minutes} min`,
  forRoles: (roles: string) => `For: ${roles}`,
  by: (name: string) => `Saved by ${name}`,
  gone: (count: number) =>
    count === 1 ? '1 of its assets can no longer be sent' : `${count} of its assets can no longer be sent`,
  save: 'Save this choice as a kit',
  saveAbout:
    'Assets, order and words stay in your book, in its backup file, and with colleagues who share it.',
  name: 'Name of the kit (never sent)',
  saveNew: 'Save as a new kit',
  saveOver: (title: string) => `Save changes to “${title}”`,
  needsName: 'Give the kit a name.',
  nothing: 'Choose an asset first.',
  saved: (title: string) => `The kit “${title}” was saved.`,
  remove: 'Delete',
  removeLabel: (title: string) => `Delete the kit “${title}”`,
  removed: (title: string) => `The kit “${title}” was deleted.`,
};

const ja: SameWords<typeof en> = {
  begin: 'セットから始める',
  about:
    'セットを選ぶと、資料、順番、ひとことが入ります。そのあとで変えられます。ご自分で書いたひとことは置き換わりません。相手の購買フェーズに合うものが先に並びます。',
  ready: '用意されたセット',
  own: '台帳のセット',
  ownNone: 'まだありません。下で資料を組み合わせて保存できます。',
  use: '使う',
  useLabel: (title) => `セット「${title}」を使う`,
  used: (title) => `セット「${title}」を入れました。`,
  holds: (count, minutes) => `資料${count}件、${minutes}分`,
  forRoles: (roles) => `対象：${roles}`,
  by: (name) => `保存：${name}`,
  gone: (count) => `送れなくなった資料が${count}件あります`,
  save: 'この組み合わせをセットに保存する',
  saveAbout: '資料、順番、ひとことが台帳に残り、控えのファイルにも、台帳を共有する同僚にも渡ります。',
  name: 'セットの名前（相手には送られません）',
  saveNew: '新しいセットとして保存',
  saveOver: (title) => `「${title}」に上書きして保存`,
  needsName: 'セットに名前を付けてください。',
  nothing: '先に資料を選んでください。',
  saved: (title) => `セット「${title}」を保存しました。`,
  remove: '削除',
  removeLabel: (title) => `セット「${title}」を削除`,
  removed: (title) => `セット「${title}」を削除しました。`,
};

/** Kits that a link may begin with, and saving one. */
export const kitsWords: Words<typeof en> = { en, ja };
