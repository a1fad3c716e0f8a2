import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  pageMissing: (language: string) => `This text is not translated yet. You are reading it in ${language}.`,
  partMissing: (language: string) => `What is not translated yet is shown in ${language}.`,
};

const ja: SameWords<typeof en> = {
  pageMissing: (language) => `この文章はまだ訳されていません。${language}で表示しています。`,
  partMissing: (language) => `まだ訳されていないところは${language}で表示しています。`,
};

/** Said where a further language lacks something. */
export const translationWords: Words<typeof en> = { en, ja };
