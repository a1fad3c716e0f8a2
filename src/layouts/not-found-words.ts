import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'This stop does not exist',
  text: 'The address may be old or cut off. Your marks are safe. From here you can go on to:',
};

const ja: SameWords<typeof en> = {
  title: 'この駅はありません',
  text: 'アドレスが古いか、途中で切れているようです。付けた印はそのまま残っています。ここから先へ進めます。',
};

/** The page for an address that leads nowhere. One file serves both languages. */
export const notFoundWords: Words<typeof en> = { en, ja };
