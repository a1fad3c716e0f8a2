import type { MessagesLike } from '~/kit/message-types.ts';
import type { processChooser as english } from '../en/process-chooser.ts';

/** 選んだ種類の購買で、通る購買フェーズ、尋ねる質問、外れるもの */
export const processChooser: MessagesLike<typeof english> = {
  asks: (asked, all) =>
    asked === all
      ? `この購買では、${all}件の質問すべてに答えを出します。`
      : `この購買では、${all}件の質問のうち${asked}件に答えを出します。`,
  beginsIn: (phase) => `「${phase}」から始まります。`,
  phases: '購買フェーズとその長さ',
  length: { full: '通常の長さ', short: '短縮', none: '通らない' },
  questions: (asked, all) => (asked === all ? `質問${all}件` : `質問${all}件中${asked}件`),
  owners: '答える人',
  ownersNote: '役割ごとの、担当する質問の数です。',
  expected: '専任の人がいることが多い',
  shared: 'ほかの人が兼ねることが多い',
  milestones: '供給会社が数える節目',
  milestonesNone: '供給会社の側に、節目はありません。',
  dropped: '外れるものと、その理由',
  droppedNone: '外れるものはありません。いちばん項目の多い購買です。',
  because: {
    'motion-phase': (name, count) => `「${name}」では、この購買フェーズを通りません：質問${count}件`,
    'segment-phase': (name, count) => `「${name}」では、この購買フェーズを通りません：質問${count}件`,
    motion: (name, count) => `「${name}」では、改めて確かめません：質問${count}件`,
    'account-type': (name, count) => `「${name}」では、確かめる必要がありません：質問${count}件`,
    segment: (name, count) => `「${name}」では、確かめる必要がありません：質問${count}件`,
  },
  use: 'この内容を「わたしの購買」に使う',
  used: '「わたしの購買」をこの内容にしました。',
  inUse: '「わたしの購買」は、この内容になっています。',
  toJourney: '「わたしの購買」を見る',
  failed: 'モデルを読み込めないため、選んだ結果を表示できません。下の表には、すべて載っています。',
  retry: 'もう一度読み込む',
};
