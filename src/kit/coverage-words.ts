import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  byPhase: 'By buying phase',
  byRole: 'By role (who needs the answer)',
  byConcern: 'By concern',
  byJob: 'By buying job',
  whole: 'Whole purchase',
  columns: { answered: 'Answered', received: 'Received', open: 'Open' },
  ofAll: (answered: number, applicable: number) => `${answered} of ${applicable}`,
  nothingApplies: 'nothing applies',
  alwaysOn: 'always on',
  openTitle: (count: number) => (count === 1 ? '1 question still open' : `${count} questions still open`),
  openNote: 'By the role that owns the answer.',
  openNone: 'No question is open. Everything that applies has an answer.',
  openOf: (role: string, count: number) => `${role}: ${count}`,
  states: { open: 'Open', received: 'Received', reopened: 'Reopened' },
  showAll: (count: number) => `Show all ${count}`,
  silentTitle: 'Nothing has reached these roles yet',
  silentText: (roles: string) =>
    `${roles}. They own questions, and no text that answers one has been opened, read or told.`,
  updatedTitle: 'Updated since you read it',
  updatedOn: (date: string) => `updated ${date}`,
  failed: 'The list of questions could not be fetched. Your marks are safe.',
  retry: 'Try again',
};

const ja: SameWords<typeof en> = {
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

/** Coverage tables, open questions by owner, roles that got nothing, texts that changed. */
export const journeyCoverageWords: Words<typeof en> = { en, ja };
