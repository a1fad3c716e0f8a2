import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  answered: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  received: (count: number) => `, ${count} received`,
  here: 'We are here.',
  notSaid: 'Is your purchase in this buying phase?',
};

const ja: SameWords<typeof en> = {
  answered: (answered, applicable) => `${applicable}件中${answered}件が回答済み`,
  received: (count) => `、受領済み${count}件`,
  here: 'わたしの購買は、今ここにあります。',
  notSaid: 'わたしの購買は、この購買フェーズですか。',
};

/** At the head of a guide: how much of it is answered, and whether the purchase is here. */
export const guideStandWords: Words<typeof en> = { en, ja };
