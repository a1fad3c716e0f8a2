import type { MessagesLike } from '../../message-types.ts';
import type { nextAsset as english } from '../en/next-asset.ts';

/** 「つぎは」の案内：何を、なぜ勧めるか、何を見送ったか */
export const nextAsset: MessagesLike<typeof english> = {
  forPhase: (phase) => `購買フェーズ「${phase}」に向けた案内です`,
  minutes: (count) => `${count}分`,
  answers: (inPhase, openInPhase) =>
    inPhase === openInPhase
      ? `この購買フェーズで未解決の質問${inPhase}件すべてに答えます。`
      : `この購買フェーズで未解決の質問${openInPhase}件のうち、${inPhase}件に答えます。`,
  answersMore: (inPhase, openInPhase, elsewhere) =>
    `この購買フェーズで未解決の質問${openInPhase}件のうち${inPhase}件と、ほかの購買フェーズの${elsewhere}件に答えます。`,
  answersElsewhere: (elsewhere) =>
    `ほかの購買フェーズの質問のうち、早めに確かめたい${elsewhere}件に答えます。`,
  earlyVoice: (role) => `${role}にはまだ何も届いていません。あとからの反対を避けるため、早めに確認します。`,
  ownedBy: (roles) => `答えの担当：${roles}`,
  prerequisitesRead: (assets) => `前提となる資料は受領済みです：${assets}`,
  updated: (date) => `お手元に届いたあと、${date}に更新されました。`,
  unlocks: (assets) => `これを読むと、次の資料に進めます：${assets}`,
  arithmetic: '計算の内訳',
  whyThis: '理由と計算',
  product: (concern, role, phase, state, bonus, gain) =>
    `関心${concern} × 役割${role} × 購買フェーズ${phase} × 状態${state}${bonus === undefined ? '' : ` ＋ 早めの確認${bonus}`} ＝ ${gain}`,
  quotient: (gain, minutes, score) => `合計${gain} ÷ ${minutes}分 ＝ ${score}`,
  stateOf: {
    open: '未解決',
    received: '受領済み',
    answered: '回答済み',
    reopened: '再検討',
    'not-applicable': '対象外',
  },
  dismiss: '今回は見送る',
  dismissWhy: '理由を選ぶと、以後の案内から外します。元に戻すこともできます。',
  dismissals: { 'already-know': 'もう知っている', 'not-my-role': '自分の役割ではない', later: 'あとで読む' },
  dismissed: (asset) => `「${asset}」を案内から外しました。`,
  dismissedLater: (asset, phase) => `「${asset}」は、購買フェーズ「${phase}」のあいだ案内しません。`,
  insteadNow: (asset) => `つぎの案内は「${asset}」です。`,
  heldBack: (count) => `今回は案内しない資料とその理由（${count}件）`,
  gates: {
    'not-this-process': '今回の購買の種類には当てはまりません',
    expired: '有効期限が過ぎています',
    'review-overdue': '長いあいだ内容が確認されていません',
    'already-know': '「もう知っている」として外しました',
    'not-my-role': '「自分の役割ではない」として外しました',
    later: '「あとで読む」として外しました',
    'already-received': 'すでに受け取っています',
    'not-this-phase': '別の購買フェーズの資料です',
    'no-open-question': '未解決の質問に答えるものではありません',
    'after-risk': '価格の話です。先にリスクを片づけます',
  },
  prerequisite: (assets) => `先に読むものがあります：${assets}`,
  tooEarly: (questions) => `次の質問が未解決のうちは早すぎます：${questions}`,
  more: (count) => `ほか${count}件`,
  takeBack: 'また案内する',
  takeBackLabel: (asset) => `「${asset}」をまた案内する`,
  suggestedAgain: (asset) => `「${asset}」をまた案内の対象にしました。`,
  allAnswered: (phase) => `購買フェーズ「${phase}」の質問は、すべて答えが出ています。`,
  lookAhead: (phase) => `「${phase}」を見てみましょう。見るだけでは何も進みません。`,
  atTheEnd: '今回の購買では、これが最後の購買フェーズです。',
  allDismissed: '外した資料のほかに、案内できるものはありません。',
  nothing: (count) => `未解決の質問が${count}件ありますが、答えになる未読の資料はありません。`,
  toOpen: '未解決の質問を見る',
  failed: '資料の一覧を取得できなかったため、今は案内できません。付けた印は無事です。',
  retry: 'もう一度試す',
};
