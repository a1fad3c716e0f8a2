import type { MessagesLike } from '~/kit/message-types.ts';
import type { nextAssetSign as english } from '../en/next-asset-sign.ts';

/** 「つぎは」の案内のうち、ビルド時に決まる言葉 */
export const nextAssetSign: MessagesLike<typeof english> = {
  arithmetic: '計算の内訳',
  share: '営業の方へ：見込み客にリンクで渡す',
  dismiss: '今回は見送る',
  dismissWhy: '理由を選ぶと、以後の案内から外します。元に戻すこともできます。',
  dismissals: { 'already-know': 'もう知っている', 'not-my-role': '自分の役割ではない', later: 'あとで読む' },
  heldBack: '今回は案内しない資料とその理由',
  gates: {
    'already-know': '「もう知っている」として外しました',
    'not-my-role': '「自分の役割ではない」として外しました',
    later: '「あとで読む」として外しました',
    prerequisite: '先に読むものがあります',
    'too-early': '次の質問が未解決のうちは早すぎます',
    'after-risk': '価格の話です。先にリスクを片づけます',
    'already-received': 'すでに受け取っています',
    expired: '有効期限が過ぎています',
    'review-overdue': '長いあいだ内容が確認されていません',
    'no-open-question': '未解決の質問に答えるものではありません',
    'not-this-phase': '別の購買フェーズの資料です',
    'not-this-process': '今回の購買の種類には当てはまりません',
  },
  failed: '資料の一覧を取得できなかったため、いまは案内できません。付けた印は無事です。',
  retry: 'もう一度試す',
};
