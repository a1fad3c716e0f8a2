import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  undo: 'Undo',
  undone: 'Taken back.',
  closeUndo: 'Close',
  shortcut: 'Ctrl+Z',
  otherTab: (name: string) => `Another tab is now in “${name}”.`,
  switchTo: 'Switch',
  switchToLabel: (name: string) => `Switch to “${name}”`,
  stayIn: 'Stay with this purchase',
  switched: (name: string) => `This tab is now in “${name}”.`,
};

const ja: SameWords<typeof en> = {
  undo: '取り消す',
  undone: '元に戻しました。',
  closeUndo: '閉じる',
  shortcut: 'Ctrl+Z',
  otherTab: (name) => `別のタブで「${name}」に切り替えました。`,
  switchTo: '切り替える',
  switchToLabel: (name) => `「${name}」に切り替える`,
  stayIn: 'この購買のまま続ける',
  switched: (name) => `このタブも「${name}」に切り替えました。`,
};

/** What the undo bar says beside what was done. */
export const undoBarWords: Words<typeof en> = { en, ja };
