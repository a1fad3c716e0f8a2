import type { MessagesLike } from '~/kit/message-types.ts';
import type { storageNote as english } from '../en/storage-note.ts';

/** 印がどこにあるかを、落ち着いて伝える */
export const storageNote: MessagesLike<typeof english> = {
  nothing: 'まだ何も残していません。最初の印から、この端末の中だけに保存します。',
  kept: (ago) => `この端末の中だけに保存しています・最終更新：${ago}・`,
  saveCopy: '控えを保存',
  full: 'ブラウザーの保存領域がいっぱいです。保存済みの印は残りますが、新しい印はこのページを閉じるまでです。',
  off: 'このブラウザーでは保存が許可されていません。印はこのページを閉じるまで残ります。',
  setAside: (count) =>
    `壊れて読めない記録が${count}件ありました。そのまま別に取り置き、ほかの記録は無事です。`,
};
