import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'My order',
  intro:
    'Tick what has arrived. Each one is evidence: its open questions then count as received, until you say they are answered.',
  step: (step: string) => `Order phase: ${step}`,
  progress: (arrived: number, expected: number) => `${arrived} of ${expected} arrived`,
  nothing: 'In this kind of purchase there is nothing to wait for.',
  toLesson: 'How an order travels: the lesson',
  failed: 'The list of questions could not be fetched. You can still tick what arrived.',
};

const ja: SameWords<typeof en> = {
  title: '注文の状況',
  intro:
    '届いたものに印を付けます。印を付けると記録が残り、関係する未解決の質問が「受領済み」になります。回答済みにするのは、買い手だけです。',
  step: (step) => `注文フェーズ：${step}`,
  progress: (arrived, expected) => `${expected}件のうち${arrived}件が届きました`,
  nothing: 'この種類の購買では、届くのを待つものはありません。',
  toLesson: '注文がたどる道を学ぶ（レッスン）',
  failed: '質問の一覧を取得できませんでした。届いたものに印を付けることはできます。',
};

/** What arrived of the order: a list to tick, on "My purchase" and in the lesson. */
export const orderTrackingWords: Words<typeof en> = { en, ja };
