import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  summary: (closes: number, open: number, minutes: number) =>
    `Answers ${closes} of your ${open} open questions here, in ${minutes} min.`,
  summaryMore: (closes: number, open: number, elsewhere: number, minutes: number) =>
    `Answers ${closes} of your ${open} open questions here and ${elsewhere} elsewhere, in ${minutes} min.`,
  step: (questions: number, minutes: number) =>
    questions === 1
      ? `${minutes} min · answers 1 question`
      : `${minutes} min · answers ${questions} questions`,
  none: 'Nothing that is still useful fits into this time.',
  noneOpen: (phase: string) =>
    `Every question of “${phase}” has its answer. There is nothing you need to read here.`,
  failed: 'The list of content could not be fetched, so no plan can be made now.',
  /** On the sign "Next": why the usual first one is not the first in these minutes. */
  tooLong: (minutes: number, asset: string, takes: number) =>
    `This fits into your ${minutes} min. With more time, “${asset}” (${takes} min) comes first.`,
  othersCloseMore: (minutes: number, asset: string) =>
    `In ${minutes} min you get further without “${asset}”, so this comes first.`,
  nothingFits: (minutes: number) => `Nothing useful fits into ${minutes} min. This takes longer:`,
};

const ja: SameWords<typeof en> = {
  summary: (closes, open, minutes) =>
    `未解決の質問${open}件のうち${closes}件に、合計${minutes}分で答えが出ます。`,
  summaryMore: (closes, open, elsewhere, minutes) =>
    `未解決の質問${open}件のうち${closes}件と、ほかの購買フェーズの${elsewhere}件に、合計${minutes}分で答えが出ます。`,
  step: (questions, minutes) => `${minutes}分・質問${questions}件に答えます`,
  none: 'この時間で読める、今役立つ資料はありません。',
  noneOpen: (phase) =>
    `購買フェーズ「${phase}」の質問は、すべて答えが出ています。読む必要のあるものはありません。`,
  failed: '資料の一覧を取得できなかったため、今はプランを作れません。',
  tooLong: (minutes, asset, takes) =>
    `${minutes}分で読めるものを先に案内しています。時間があれば「${asset}」（${takes}分）が先です。`,
  othersCloseMore: (minutes, asset) =>
    `${minutes}分なら、「${asset}」を外したほうが多くの答えがそろいます。そのため、こちらが先です。`,
  nothingFits: (minutes) => `${minutes}分で読める、今役立つ資料はありません。次の資料はもう少しかかります。`,
};

/** What to read in the minutes at hand. */
export const readingPlanWords: Words<typeof en> = { en, ja };
