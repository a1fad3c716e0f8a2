import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  none: 'Nothing is kept in this browser yet. Your first mark starts a purchase.',
  unnamed: 'Purchase without a name',
  shown: 'Shown now',
  state: (phase: string, answered: number, applicable: number) =>
    `${phase} · ${answered} of ${applicable} answered`,
  changed: (ago: string) => `last change ${ago}`,
  plan: 'What was sent to you',
  show: 'Show',
  showLabel: (name: string) => `Show “${name}”`,
  rename: 'Rename',
  renameLabel: (name: string) => `Rename “${name}”`,
  nameLabel: 'New name',
  save: 'Save',
  cancel: 'Cancel',
  erase: 'Erase …',
  eraseLabel: (name: string) => `Erase “${name}” …`,
  start: 'Start another purchase',
  startLabel: 'Name of the new purchase',
  startButton: 'Start',
  eraseTitle: (name: string) => `Erase “${name}”?`,
  eraseText: (count: number) =>
    count === 1
      ? 'Its 1 entry is removed from this browser.'
      : `Its ${count} entries are removed from this browser.`,
  saveFirst: 'Save a copy first',
  eraseNow: 'Erase',
  erased: (name: string) => `“${name}” was erased.`,
  started: (name: string) => `“${name}” was started and is shown now.`,
  switched: (name: string) => `“${name}” is shown now.`,
  renamed: (name: string) => `The purchase is now called “${name}”.`,
};

const ja: SameWords<typeof en> = {
  none: 'このブラウザーには、まだ何も残っていません。最初の印を付けると、購買の記録が始まります。',
  unnamed: '名前のない購買',
  shown: '表示中',
  state: (phase, answered, applicable) => `${phase}・${applicable}件中${answered}件が回答済み`,
  changed: (ago) => `最終更新：${ago}`,
  plan: '送られてきた資料',
  show: '表示する',
  showLabel: (name) => `「${name}」を表示する`,
  rename: '名前を変える',
  renameLabel: (name) => `「${name}」の名前を変える`,
  nameLabel: '新しい名前',
  save: '保存',
  cancel: 'やめる',
  erase: '消去…',
  eraseLabel: (name) => `「${name}」を消去…`,
  start: '別の購買を始める',
  startLabel: '新しい購買の名前',
  startButton: '始める',
  eraseTitle: (name) => `「${name}」を消去しますか`,
  eraseText: (count) => `${count}件の記録を、このブラウザーから消します。`,
  saveFirst: '先に控えを保存',
  eraseNow: '消去する',
  erased: (name) => `「${name}」を消去しました。`,
  started: (name) => `「${name}」を始めました。今表示しています。`,
  switched: (name) => `「${name}」を表示しています。`,
  renamed: (name) => `購買の名前を「${name}」にしました。`,
};

/** The purchases kept in this browser. */
export const journeyListWords: Words<typeof en> = { en, ja };
