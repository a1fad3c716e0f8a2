import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  arithmetic: 'Show the arithmetic',
  share: 'For sales teams: share this with a prospect',
  dismiss: 'Not for me',
  dismissWhy: 'Why not? It is left out from now on; you can undo that.',
  dismissals: { 'already-know': 'I know it already', 'not-my-role': 'Not my role', later: 'Later' },
  heldBack: 'Held back, and why',
  gates: {
    'already-know': 'You said you know it already',
    'not-my-role': 'You said it is not your role',
    later: 'You said later',
    prerequisite: 'Builds on something not read yet',
    'too-early': 'Too early while these questions are open',
    'after-risk': 'About price: risk comes first',
    'already-received': 'Has reached your group already',
    expired: 'Out of date: the date on it has passed',
    'review-overdue': 'Not reviewed for too long',
    'no-open-question': 'Answers nothing that is still open',
    'not-this-phase': 'Belongs to another buying phase',
    'not-this-process': 'Does not fit this kind of purchase',
  },
  failed: 'The list of content could not be fetched, so nothing can be suggested now. Your marks are safe.',
  retry: 'Try again',
};

const ja: SameWords<typeof en> = {
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

/** The fixed words of the sign "Next". */
export const nextAssetSignWords: Words<typeof en> = { en, ja };
