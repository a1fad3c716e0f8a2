import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  assets: (shown: number, all: number) =>
    shown === all ? `${all} content assets` : `${shown} of ${all} content assets`,
  questions: (shown: number, all: number) =>
    shown === all ? `${all} questions` : `${shown} of ${all} questions`,
  upTo: (minutes: number) => `${minutes} min`,
  questionWords: 'Word in the question',
  stateLabel: 'Where we stand',
  anyState: 'Asked, in any state',
  none: 'No question fits all these filters. Remove one to see more.',
};

const ja: SameWords<typeof en> = {
  assets: (shown, all) => (shown === all ? `全${all}件` : `${all}件中${shown}件`),
  questions: (shown, all) => (shown === all ? `全${all}問` : `${all}問中${shown}問`),
  upTo: (minutes) => `${minutes}分以内`,
  questionWords: '質問の言葉',
  stateLabel: '状態',
  anyState: 'この購買の質問すべて',
  none: 'すべての条件に合う質問はありません。条件を1つ外してください。',
};

/** Filters of the library and of the question list; the fixed labels are in the area of guides. */
export const filtersWords: Words<typeof en> = { en, ja };
