import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  here: 'We are here',
  alwaysOn: 'Runs beside every buying phase',
  order: 'Order',
  answered: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  and: ',',
  /** English puts a space between two parts of a sentence, Japanese does not. */
  gap: ' ',
  received: (count: number) => `${count} received`,
  nothing: 'no question applies',
  arrived: (arrived: number, expected: number) => `${arrived} of ${expected} arrived`,
  noArrival: 'nothing ticked as arrived yet',
  outside: 'not in your process',
};

const ja: SameWords<typeof en> = {
  here: '現在地',
  alwaysOn: 'どの購買フェーズとも並行して進みます',
  order: '注文',
  answered: (answered, applicable) => `${applicable}件中${answered}件が回答済み`,
  and: '、',
  gap: '',
  received: (count) => `受領済み${count}件`,
  nothing: '対象の質問なし',
  arrived: (arrived, expected) => `${expected}件中${arrived}件が届きました`,
  noArrival: '届いたものの印はまだありません',
  outside: '今回は通りません',
};

/** Words beside the stations of the route map. */
export const routeMapWords: Words<typeof en> = { en, ja };
