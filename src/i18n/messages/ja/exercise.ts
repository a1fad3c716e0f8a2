import type { MessagesLike } from '~/kit/message-types.ts';
import type { exercise as english } from '../en/exercise.ts';

/** レッスンの練習：記録の標識、並べ替え、クイズ */
export const exercise: MessagesLike<typeof english> = {
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
