import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  explorer: {
    label: 'Records, in the order in which they appear',
    opened: (count: number, all: number) => `${count} of ${all} opened`,
    allOpened: (all: number) => `All ${all} opened`,
    seen: 'opened before',
  },
  mover: { moved: (step: string, place: number, of: number) => `“${step}” is now step ${place} of ${of}.` },
  order: {
    label: 'Steps to put in order',
    how: 'Drag a step by its handle, use its buttons, or press Alt with the up or down arrow while you are on one of them.',
    grip: 'Drag',
    up: (step: string) => `Move up: ${step}`,
    down: (step: string) => `Move down: ${step}`,
    check: 'Check my order',
    shuffle: 'Shuffle and try again',
    moved: (step: string, place: number, of: number) => `“${step}” is now at place ${place} of ${of}.`,
    atTop: (step: string) => `“${step}” is already first.`,
    atBottom: (step: string) => `“${step}” is already last.`,
    shuffled: (of: number) => `The ${of} steps are mixed again.`,
    verdict: { right: 'Right place', 'belongs-earlier': 'Belongs earlier', 'belongs-later': 'Belongs later' },
    result: (right: number, of: number) =>
      `${right} of ${of} steps are in the right place. The others say where they belong.`,
    solved: (checks: number) =>
      checks === 1
        ? 'All steps are in the right place, at the first check.'
        : `All steps are in the right place, after ${checks} checks.`,
    solution: 'Show the solution',
  },
  quiz: {
    check: 'Check',
    choose: 'Choose',
    unanswered: 'Choose an answer first.',
    unmatched: 'Choose something for each line first.',
    right: 'That is right.',
    wrong: 'Not quite. Read why, and try again.',
    matched: (right: number, of: number) => `${right} of ${of} belong together.`,
    answer: 'Answer and reason',
    rightAnswer: 'Right:',
    summary: (right: number, of: number) => `${right} of ${of} right at the first try.`,
    retry: 'Start the quiz again',
    restarted: 'The quiz is empty again.',
  },
  /** Said by the undo bar. */
  kept: (right: number, of: number) => `Result kept with your purchase: ${right} of ${of}.`,
  lastResult: (right: number, of: number) =>
    `Your last result: ${right} of ${of}. It is kept in this browser.`,
};

const ja: SameWords<typeof en> = {
  explorer: {
    label: '記録（現れる順）',
    opened: (count, all) => `${all}個のうち${count}個を開きました`,
    allOpened: (all) => `${all}個すべてを開きました`,
    seen: '開いたことがあります',
  },
  mover: { moved: (step, place, of) => `「${step}」は${of}番中${place}番目になりました。` },
  order: {
    label: '並べ替える項目',
    how: '左のつまみをドラッグするか、ボタンを使います。ボタンの上で、Altキーを押しながら上下の矢印キーでも動かせます。',
    grip: 'ドラッグ',
    up: (step) => `上へ：${step}`,
    down: (step) => `下へ：${step}`,
    check: '順番を確かめる',
    shuffle: '混ぜてもう一度',
    moved: (step, place, of) => `「${step}」を${of}番中${place}番目に動かしました。`,
    atTop: (step) => `「${step}」はすでに先頭です。`,
    atBottom: (step) => `「${step}」はすでに最後です。`,
    shuffled: (of) => `${of}個の項目を混ぜ直しました。`,
    verdict: {
      right: 'ここで合っています',
      'belongs-earlier': 'もっと前です',
      'belongs-later': 'もっと後です',
    },
    result: (right, of) =>
      `${of}個のうち${right}個が正しい位置にあります。ほかの項目には、前か後かを示しました。`,
    solved: (checks) =>
      checks === 1
        ? '1回で、すべて正しい位置に並びました。'
        : `${checks}回目の確認で、すべて正しい位置に並びました。`,
    solution: '答えを見る',
  },
  quiz: {
    check: '確かめる',
    choose: '選んでください',
    unanswered: 'まず答えを選んでください。',
    unmatched: 'まず、すべての行で選んでください。',
    right: '正解です。',
    wrong: '正解ではありません。理由を読んで、もう一度選んでみましょう。',
    matched: (right, of) => `${of}組のうち${right}組が合っています。`,
    answer: '答えと理由',
    rightAnswer: '正解：',
    summary: (right, of) => `${of}問のうち${right}問に、1回で正解しました。`,
    retry: 'クイズを最初から',
    restarted: 'クイズを最初に戻しました。',
  },
  kept: (right, of) => `結果を購買の記録に残しました（${of}個中${right}個）。`,
  lastResult: (right, of) => `前回の結果：${of}個中${right}個。このブラウザーの中に残っています。`,
};

/** Exercises of a lesson: the object explorer, put in order, the quiz. */
export const exerciseWords: Words<typeof en> = { en, ja };
