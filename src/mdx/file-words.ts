import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  video: 'Video',
  elsewhere: (host: string) => `Video on ${host}. Nothing is loaded from there until you open it.`,
};

const ja: SameWords<typeof en> = {
  video: '動画',
  elsewhere: (host) => `${host}の動画です。開くまで、そのサイトからは何も読み込みません。`,
};

/** What stands beside files and videos of an asset. */
export const fileWords: Words<typeof en> = { en, ja };
