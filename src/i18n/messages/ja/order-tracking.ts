import type { MessagesLike } from '~/kit/message-types.ts';
import type { orderTracking as english } from '../en/order-tracking.ts';

/** 注文のうち届いたもの：「わたしの購買」とレッスンに出るチェックリスト */
export const orderTracking: MessagesLike<typeof english> = {
  title: '注文の状況',
  intro:
    '届いたものに印を付けます。印を付けると記録が残り、関係する未解決の質問が「受領済み」になります。回答済みにするのは、買い手だけです。',
  step: (step) => `注文フェーズ：${step}`,
  progress: (arrived, expected) => `${expected}件のうち${arrived}件が届きました`,
  nothing: 'この種類の購買では、届くのを待つものはありません。',
  name: '注文',
  toLesson: '注文がたどる道を学ぶ（レッスン）',
  failed: '質問の一覧を取得できませんでした。届いたものに印を付けることはできます。',
};
