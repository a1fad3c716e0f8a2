import type { MessagesLike } from '~/kit/message-types.ts';
import type { journeyCoverage as english } from '../en/journey-coverage.ts';

/** カバー率の表、担当ごとの未解決の質問、何も届いていない役割、更新された資料 */
export const journeyCoverage: MessagesLike<typeof english> = {
  byPhase: '購買フェーズ別',
  byRole: '役割別（答えが必要な人）',
  byConcern: '関心別',
  byJob: '購買ジョブ別',
  whole: '購買全体',
  columns: { answered: '回答済み', received: '受領済み', open: '未解決' },
  ofAll: (answered, applicable) => `${applicable}件中${answered}件`,
  nothingApplies: '対象なし',
  alwaysOn: '常に並行',
  openTitle: (count) => `未解決の質問${count}件`,
  openNote: '答えの担当ごとに並べています。',
  openNone: '未解決の質問はありません。対象の質問にはすべて答えが出ています。',
  openOf: (role, count) => `${role}：${count}件`,
  states: { open: '未解決', received: '受領済み', reopened: '再検討' },
  showAll: (count) => `${count}件すべてを表示`,
  silentTitle: 'まだ何も届いていない役割',
  silentText: (roles) =>
    `${roles}。担当する質問がありますが、その答えになる資料が、まだ開封も説明もされていません。`,
  updatedTitle: '読んだあとに更新された資料',
  updatedOn: (date) => `更新：${date}`,
  failed: '質問の一覧を取得できませんでした。付けた印は無事です。',
  retry: 'もう一度試す',
};
