import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  label: 'Continue',
  plan: 'What was sent to you',
  minutes: (count: number) => `about ${count} min`,
  guide: (phase: string) => `the guide “${phase}”`,
  open: (count: number) => (count === 1 ? '1 question still open' : `${count} questions still open`),
};

const ja: SameWords<typeof en> = {
  label: '続き',
  plan: '送られてきた資料',
  minutes: (count) => `約${count}分`,
  guide: (phase) => `「${phase}」のガイド`,
  open: (count) => `未解決${count}件`,
};

/** One line: where the reader left off. */
export const continueCardWords: Words<typeof en> = { en, ja };
