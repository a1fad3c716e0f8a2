import type { MessagesLike } from '~/kit/message-types.ts';
import type { journeyList as english } from '../en/journey-list.ts';

/** このブラウザーにある購買の一覧 */
export const journeyList: MessagesLike<typeof english> = {
  none: 'このブラウザーには、まだ何も残っていません。最初の印を付けると、購買の記録が始まります。',
  unnamed: '名前のない購買',
  shown: '表示中',
  state: (phase, answered, applicable) => `${phase}・${applicable}件中${answered}件が回答済み`,
  changed: (ago) => `最終更新：${ago}`,
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
  started: (name) => `「${name}」を始めました。いま表示しています。`,
  switched: (name) => `「${name}」を表示しています。`,
  renamed: (name) => `購買の名前を「${name}」にしました。`,
};
