import type { MessagesLike } from '~/kit/message-types.ts';
import type { readingPlan as english } from '../en/reading-plan.ts';

/** 使える時間で読むもの */
export const readingPlan: MessagesLike<typeof english> = {
  summary: (closes, open, minutes) =>
    `未解決の質問${open}件のうち${closes}件に、合計${minutes}分で答えが出ます。`,
  summaryMore: (closes, open, elsewhere, minutes) =>
    `未解決の質問${open}件のうち${closes}件と、ほかの購買フェーズの${elsewhere}件に、合計${minutes}分で答えが出ます。`,
  step: (questions, minutes) => `${minutes}分・質問${questions}件に答えます`,
  none: 'この時間で読める、今役立つ資料はありません。',
  noneOpen: (phase) =>
    `購買フェーズ「${phase}」の質問は、すべて答えが出ています。読む必要のあるものはありません。`,
  failed: '資料の一覧を取得できなかったため、今はプランを作れません。',
};
