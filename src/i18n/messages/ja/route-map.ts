import type { MessagesLike } from '~/kit/message-types.ts';
import type { routeMap as english } from '../en/route-map.ts';

/** 路線図の駅に添える、印に応じて変わる言葉 */
export const routeMap: MessagesLike<typeof english> = {
  answered: (answered, applicable) => `${applicable}件中${answered}件が回答済み`,
  and: '、',
  received: (count) => `受領済み${count}件`,
  nothing: '対象の質問なし',
  arrived: (arrived, expected) => `${expected}件中${arrived}件が届きました`,
  noArrival: '届いたものの印はまだありません',
  outside: '今回は通りません',
  outsideShort: '対象外',
};
