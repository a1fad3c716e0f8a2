import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  answered: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  all: 'Everything that applies is answered',
  here: (phase: string) => `Now: ${phase}`,
  toGo: (open: number) =>
    open === 0
      ? 'nothing is missing here'
      : open === 1
        ? '1 question is missing here'
        : `${open} questions are missing here`,
  lately: (count: number) =>
    count === 1 ? '1 answered in the last seven days' : `${count} answered in the last seven days`,
  empty: 'Nothing is marked yet.',
  firstStep: (phase: string) => `First step: open the guide “${phase}”`,
  toGuide: (phase: string) => `Go on with the guide “${phase}”`,
  setUp: 'Say what you buy and who decides',
  fromDevice: 'Bring a purchase from another device',
};

const ja: SameWords<typeof en> = {
  answered: (answered, applicable) => `${applicable}件中${answered}件が回答済み`,
  all: '対象の質問にはすべて答えが出ています',
  here: (phase) => `現在：${phase}`,
  toGo: (open) => (open === 0 ? 'ここで足りない答えはありません' : `ここで足りない答え：${open}件`),
  lately: (count) => `この7日間に${count}件回答`,
  empty: 'まだ印はありません。',
  firstStep: (phase) => `はじめに「${phase}」のガイドを開く`,
  toGuide: (phase) => `「${phase}」のガイドに進む`,
  setUp: '何を買うか、誰が決めるかを設定する',
  fromDevice: 'ほかの端末の購買を取り込む',
};

/** The sign at the head of My purchase: how far it is, and the one thing to do next. */
export const purchaseSignWords: Words<typeof en> = { en, ja };
