import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  answered: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  and: ', ',
  received: (count: number) => `${count} received`,
  nothing: 'no question applies',
  arrived: (arrived: number, expected: number) => `${arrived} of ${expected} arrived`,
  noArrival: 'nothing ticked as arrived yet',
  outside: 'not in your process',
  outsideShort: 'not in it',
};

const ja: SameWords<typeof en> = {
  answered: (answered, applicable) => `${applicable}件中${answered}件が回答済み`,
  and: '、',
  received: (count) => `受領済み${count}件`,
  nothing: '対象の質問なし',
  arrived: (arrived, expected) => `${expected}件中${arrived}件が届きました`,
  noArrival: '届いたものの印はまだありません',
  outside: '今回は通りません',
  outsideShort: '対象外',
};

/** Words beside the stations of the route map that follow the marks. */
export const routeMapWords: Words<typeof en> = { en, ja };
