import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  failed: 'The list of content could not be fetched, so nothing can be suggested now. Your marks are safe.',
  retry: 'Try again',
  arithmetic: 'Show the arithmetic',
  dismiss: 'Not for me',
  heldBack: 'Held back, and why',
  everyRole: (factor: string) =>
    `No role is chosen under “My purchase”, so each question counts as its owner’s own: role ${factor}.`,
  product: (concern: string, role: string, phase: string, state: string, bonus: string, gain: string) =>
    `concern ${concern} × role ${role} × buying phase ${phase} × state ${state}${bonus === '' ? '' : ` + early voice ${bonus}`} = ${gain}`,
  quotient: (gain: string, minutes: number, score: string) => `${gain} in all ÷ ${minutes} min = ${score}`,
  dismissWhy: 'Why not? It is left out from now on; you can undo that.',
  dismissals: { 'already-know': 'I know it already', 'not-my-role': 'Not my role', later: 'Later' },
  dismissed: (asset: string) => `“${asset}” is left out.`,
  dismissedLater: (asset: string, phase: string) => `“${asset}” waits until you leave “${phase}”.`,
  insteadNow: (asset: string) => ` Next is now “${asset}”.`,
  nothingHeldBack: 'Nothing is held back.',
  after: (names: string) => ` (${names})`,
  takeBack: 'Suggest it again',
  takeBackLabel: (asset: string) => `Suggest it again: ${asset}`,
  suggestedAgain: (asset: string) => `“${asset}” may be suggested again.`,
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
};

const ja: SameWords<typeof en> = {
  failed: '資料の一覧を取得できなかったため、今は案内できません。付けた印は無事です。',
  retry: 'もう一度試す',
  arithmetic: '計算の内訳',
  dismiss: '今回は見送る',
  heldBack: '今回は案内しない資料とその理由',
  everyRole: (factor) =>
    `「わたしの購買」で役割が選ばれていないため、どの質問も担当者がいるものとして数えています（役割${factor}）。`,
  product: (concern, role, phase, state, bonus, gain) =>
    `関心${concern} × 役割${role} × 購買フェーズ${phase} × 状態${state}${bonus === '' ? '' : ` ＋ 早めの確認${bonus}`} ＝ ${gain}`,
  quotient: (gain, minutes, score) => `合計${gain} ÷ ${minutes}分 ＝ ${score}`,
  dismissWhy: '理由を選ぶと、以後の案内から外します。元に戻すこともできます。',
  dismissals: { 'already-know': 'もう知っている', 'not-my-role': '自分の役割ではない', later: 'あとで読む' },
  dismissed: (asset) => `「${asset}」を案内から外しました。`,
  dismissedLater: (asset, phase) => `「${asset}」は、購買フェーズ「${phase}」のあいだ案内しません。`,
  insteadNow: (asset) => `つぎの案内は「${asset}」です。`,
  nothingHeldBack: '案内から外している資料はありません。',
  after: (names) => `（${names}）`,
  takeBack: 'また案内する',
  takeBackLabel: (asset) => `また案内する：${asset}`,
  suggestedAgain: (asset) => `「${asset}」をまた案内の対象にしました。`,
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
};

/** The sign "Next": its fixed words, and what unfolds below a suggestion. */
export const nextAssetSignWords: Words<typeof en> = { en, ja };
