import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  sampleTitle: 'Sample content: replace with your own',
  sampleText:
    'This page speaks for an invented supplier, so that you can see what a real one should tell you. Its name, prices and figures are made up.',
  fromSupplier: (supplier: string) => `From ${supplier}`,
  supplierMadeUp: 'Sample content: names, prices and figures are made up.',
  supplierText: (supplier: string) => `This page speaks for ${supplier}. Its facts are the supplier's own.`,
  draft: 'Draft',
  publishOn: (date: string) => `To be published on ${date}`,
  draftText: 'You see it in this preview only; the published site does not show it.',
};

const ja: SameWords<typeof en> = {
  sampleTitle: '見本の内容です。自社の内容に置き換えてください',
  sampleText:
    'このページは架空の会社の資料です。実際の供給会社が何を示すべきかを見ていただくためのもので、社名・価格・数値はすべて作り物です。',
  fromSupplier: (supplier) => `${supplier}の情報`,
  supplierMadeUp: '見本の内容です。名称・価格・数値はすべて作り物です。',
  supplierText: (supplier) => `このページは${supplier}の資料です。数値や条件は同社が示したものです。`,
  draft: '下書き',
  publishOn: (date) => `${date}に公開予定`,
  draftText: 'このプレビューだけに表示されます。公開サイトには出ません。',
};

/** Whose words a page speaks, and whether it is published. */
export const supplierWords: Words<typeof en> = { en, ja };
