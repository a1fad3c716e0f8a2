import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  nothing: 'Nothing is kept yet. Your first mark is saved on this device only.',
  kept: (ago: string) => `Saved on this device only · last change ${ago} · `,
  saveCopy: 'save a copy',
  full: 'The storage of this browser is full. What was saved stays; new marks wait until there is space, so save a copy. ',
  off: 'This browser does not let the site keep anything. Your marks last until you close this page. ',
  setAside: (count: number) =>
    count === 1
      ? '1 damaged entry could not be read. It was set aside untouched; everything else is fine.'
      : `${count} damaged entries could not be read. They were set aside untouched; everything else is fine.`,
};

const ja: SameWords<typeof en> = {
  nothing: 'まだ何も残していません。最初の印から、この端末の中だけに保存します。',
  kept: (ago) => `この端末の中だけに保存しています・最終更新：${ago}・`,
  saveCopy: '控えを保存',
  full: 'ブラウザーの保存領域がいっぱいです。保存済みの印は残ります。新しい印は空きができるまで待つので、控えを保存してください。',
  off: 'このブラウザーでは保存が許可されていません。印はこのページを閉じるまで残ります。',
  setAside: (count) =>
    `壊れて読めない記録が${count}件ありました。そのまま別に取り置き、ほかの記録は無事です。`,
};

/** Where the marks are, told calmly. */
export const storageNoteWords: Words<typeof en> = { en, ja };
