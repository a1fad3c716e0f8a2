import type { MessagesLike } from '~/kit/message-types.ts';
import type { report as english } from '../en/report.ts';

/** マーケティング担当者向けの、コンテンツの状況 */
export const report: MessagesLike<typeof english> = {
  title: 'コンテンツの状況',
  intro:
    'content/のファイルから、ビルドのたびに作られます。次に書くもの、見直すものを決めるのにお使いください。',
  summary: '概要',
  questions: '質問',
  assets: '支援コンテンツ',
  sampleAssets: '置き換えが必要な見本',
  thin: '答える資料が1つしかない質問',
  thinNote: 'その資料が古くなると、答えがなくなります。',
  gaps: '役割と購買フェーズ',
  gapsNote:
    '各役割がその時期に必要とする質問の数と、その役割向けの資料の数です。質問があるのに資料がない欄は、不足しています。',
  cell: (questions, assets) => `質問${questions}・資料${assets}`,
  cellLong: (questions, assets) => `質問${questions}件、資料${assets}件`,
  stale: '見直しの期限',
  staleNote: (days) => `${days}日見直しがないと、案内の対象から外れます。`,
  reviewBy: '見直し期限',
  expires: '掲載期限',
  translation: '翻訳',
  inStep: '両言語とも同じ日付',
  behind: (language) => `${language}が遅れています`,
  asset: '資料',
  question: '質問',
  phase: '購買フェーズ',
  role: '役割',
  owner: '担当',
  words: '英語の語数',
  characters: '日本語の字数',
  minutes: '分',
  answers: '答える質問',
  sample: '見本',
  yes: 'はい',
  no: 'いいえ',
  none: 'ありません。',
};
