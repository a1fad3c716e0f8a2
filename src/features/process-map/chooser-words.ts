import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  asks: (asked: number, all: number) =>
    asked === all
      ? `This purchase asks all ${all} questions.`
      : `This purchase asks ${asked} of ${all} questions.`,
  beginsIn: (phase: string) => `It begins in “${phase}”.`,
  phases: 'Buying phases and their length',
  length: { full: 'full length', short: 'short', none: 'skipped' },
  questions: (asked: number, all: number) =>
    asked === all ? (all === 1 ? '1 question' : `${all} questions`) : `${asked} of ${all} questions`,
  owners: 'Who answers',
  ownersNote: 'The number of questions each role must answer.',
  expected: 'usually a separate person',
  shared: 'usually covered by someone else',
  milestones: 'What a supplier counts on the way',
  milestonesNone: 'Nothing: a supplier has no milestone here.',
  dropped: 'What drops out, and why',
  droppedNone: 'Nothing drops out: this is the fullest purchase.',
  because: {
    'motion-phase': (name: string, count: number) =>
      `“${name}” skips the buying phase: ${questionsEn(count)}`,
    'segment-phase': (name: string, count: number) =>
      `“${name}” skips the buying phase: ${questionsEn(count)}`,
    motion: (name: string, count: number) => `“${name}” need not ask again: ${questionsEn(count)}`,
    'account-type': (name: string, count: number) => `“${name}” has no need to ask: ${questionsEn(count)}`,
    segment: (name: string, count: number) => `“${name}” has no need to ask: ${questionsEn(count)}`,
  },
  use: 'Use this for my purchase',
  used: 'Your purchase is now set up like this.',
  inUse: 'Your purchase is set up like this.',
  toJourney: 'See my purchase',
  failed: 'The model could not be fetched, so the choice cannot be shown. The tables below hold all of it.',
  retry: 'Try again',
};

function questionsEn(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}

const ja: SameWords<typeof en> = {
  asks: (asked, all) =>
    asked === all
      ? `この購買では、${all}件の質問すべてに答えを出します。`
      : `この購買では、${all}件の質問のうち${asked}件に答えを出します。`,
  beginsIn: (phase) => `「${phase}」から始まります。`,
  phases: '購買フェーズとその長さ',
  length: { full: '通常の長さ', short: '短縮', none: '通らない' },
  questions: (asked, all) => (asked === all ? `質問${all}件` : `質問${all}件中${asked}件`),
  owners: '答える人',
  ownersNote: '役割ごとの、担当する質問の数です。',
  expected: '専任の人がいることが多い',
  shared: 'ほかの人が兼ねることが多い',
  milestones: '供給会社が数える節目',
  milestonesNone: '供給会社の側に、節目はありません。',
  dropped: '外れるものと、その理由',
  droppedNone: '外れるものはありません。いちばん項目の多い購買です。',
  because: {
    'motion-phase': (name, count) => `「${name}」では、この購買フェーズを通りません：質問${count}件`,
    'segment-phase': (name, count) => `「${name}」では、この購買フェーズを通りません：質問${count}件`,
    motion: (name, count) => `「${name}」では、改めて確かめません：質問${count}件`,
    'account-type': (name, count) => `「${name}」では、確かめる必要がありません：質問${count}件`,
    segment: (name, count) => `「${name}」では、確かめる必要がありません：質問${count}件`,
  },
  use: 'この内容を「わたしの購買」に使う',
  used: '「わたしの購買」をこの内容にしました。',
  inUse: '「わたしの購買」は、この内容になっています。',
  toJourney: '「わたしの購買」を見る',
  failed: 'モデルを読み込めないため、選んだ結果を表示できません。下の表には、すべて載っています。',
  retry: 'もう一度読み込む',
};

/** What the chosen kind of purchase passes, asks and leaves out. */
export const processChooserWords: Words<typeof en> = { en, ja };
