import type { MessagesLike } from '~/kit/message-types.ts';
import type { nextAsset as english } from '../en/next-asset.ts';

/** 「つぎは」の案内のうち、印に応じて変わる文。決まった言葉は next-asset-sign.ts にあります */
export const nextAsset: MessagesLike<typeof english> = {
  forPhase: (phase) => `購買フェーズ「${phase}」に向けた案内です`,
  minutes: (count) => `${count}分`,
  answers: (inPhase, openInPhase) =>
    inPhase === openInPhase
      ? `この購買フェーズで未解決の質問${inPhase}件すべてに答えます。`
      : `この購買フェーズで未解決の質問${openInPhase}件のうち、${inPhase}件に答えます。`,
  answersMore: (inPhase, openInPhase, elsewhere) =>
    `この購買フェーズで未解決の質問${openInPhase}件のうち${inPhase}件と、ほかの購買フェーズの${elsewhere}件に答えます。`,
  answersElsewhere: (elsewhere) => `ほかの購買フェーズの質問のうち、早く確かめたい${elsewhere}件に答えます。`,
  earlyVoice: (role) => `${role}にはまだ何も届いていません。あとからの反対を避けるため、早めに確認します。`,
  ownedBy: (roles) => `答えの担当：${roles}`,
  prerequisitesRead: (assets) => `前提となる資料は受領済みです：${assets}`,
  updated: (date) => `お手元に届いたあと、${date}に更新されました。`,
  unlocks: (assets) => `これを読むと、次の資料に進めます：${assets}`,
  product: (concern, role, phase, state, bonus, gain) =>
    `関心${concern} × 役割${role} × 購買フェーズ${phase} × 状態${state}${bonus === '' ? '' : ` ＋ 早めの確認${bonus}`} ＝ ${gain}`,
  quotient: (gain, minutes, score) => `合計${gain} ÷ ${minutes}分 ＝ ${score}`,
  dismissed: (asset) => `「${asset}」を案内から外しました。`,
  dismissedLater: (asset, phase) => `「${asset}」は、購買フェーズ「${phase}」のあいだ案内しません。`,
  insteadNow: (asset) => `つぎの案内は「${asset}」です。`,
  heldBack: (count) => `今回は案内しない資料とその理由（${count}件）`,
  after: (names) => `（${names}）`,
  takeBack: 'また案内する',
  takeBackLabel: (asset) => `また案内する：${asset}`,
  suggestedAgain: (asset) => `「${asset}」をまた案内の対象にしました。`,
  allAnswered: (phase) => `購買フェーズ「${phase}」の質問は、すべて答えが出ています。`,
  lookAhead: (phase) => `「${phase}」を見てみましょう。見るだけでは何も進みません。`,
  atTheEnd: '今回の購買では、これが最後の購買フェーズです。',
  allDismissed: '外した資料のほかに、案内できるものはありません。',
  nothing: (count) => `未解決の質問が${count}件ありますが、答えになる未読の資料はありません。`,
  toOpen: '未解決の質問を見る',
};
