import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  forPhase: (phase: string) => `For the buying phase “${phase}”`,
  /** A guide speaks for its own phase, wherever the purchase stands. */
  forThisPhase: (phase: string, now: string) =>
    `For this buying phase, “${phase}”. Your purchase is in “${now}”.`,
  notPassed: (now: string) =>
    `Your kind of purchase skips this buying phase. This is for “${now}”, where it is now.`,
  minutes: (count: number) => `${count} min`,
  answers: (inPhase: number, openInPhase: number) => {
    if (inPhase < openInPhase) return `It answers ${inPhase} of your ${openInPhase} open questions here.`;
    return inPhase === 1
      ? 'It answers your only open question here.'
      : `It answers all ${inPhase} of your open questions here.`;
  },
  answersMore: (inPhase: number, openInPhase: number, elsewhere: number) =>
    `It answers ${inPhase} of your ${openInPhase} open questions here, and ${elsewhere} of other buying phases.`,
  answersElsewhere: (elsewhere: number) =>
    elsewhere === 1
      ? 'It answers 1 open question of another buying phase that cannot wait.'
      : `It answers ${elsewhere} open questions of other buying phases that cannot wait.`,
  earlyVoice: (role: string) => `${role}: nothing has reached this role yet, and a late “no” is costly.`,
  ownedBy: (roles: string) => `Answers questions owned by: ${roles}.`,
  prerequisitesRead: (assets: string) => `You already know what it builds on: ${assets}.`,
  updated: (date: string) => `It was updated on ${date}, after it reached you.`,
  unlocks: (assets: string) => `It opens the way to: ${assets}.`,
  allAnswered: (phase: string) => `Every question of “${phase}” has its answer.`,
  lookAhead: (phase: string) => `Have a look at “${phase}”. Looking does not move you.`,
  atTheEnd: 'This is the last buying phase of your process.',
  allDismissed: 'There is nothing else to suggest beside what you have left out.',
  nothing: (count: number) =>
    count === 1
      ? '1 question is still open here, and nothing unread answers it.'
      : `${count} questions are still open here, and nothing unread answers them.`,
  toOpen: 'See the open questions',
};

const ja: SameWords<typeof en> = {
  forPhase: (phase) => `購買フェーズ「${phase}」に向けた案内です`,
  forThisPhase: (phase, now) =>
    `このページの購買フェーズ「${phase}」に向けた案内です。わたしの購買は、今「${now}」にあります。`,
  notPassed: (now) => `この種類の購買では、この購買フェーズを通りません。今いる「${now}」に向けた案内です。`,
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
  allAnswered: (phase) => `購買フェーズ「${phase}」の質問は、すべて答えが出ています。`,
  lookAhead: (phase) => `「${phase}」を見てみましょう。見るだけでは何も進みません。`,
  atTheEnd: '今回の購買では、これが最後の購買フェーズです。',
  allDismissed: '外した資料のほかに、案内できるものはありません。',
  nothing: (count) => `未解決の質問が${count}件ありますが、答えになる未読の資料はありません。`,
  toOpen: '未解決の質問を見る',
};

/** The sign "Next": the sentences that follow the marks. What unfolds has its words in features/next-asset. */
export const nextAssetWords: Words<typeof en> = { en, ja };
