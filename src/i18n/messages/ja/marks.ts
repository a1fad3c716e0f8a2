import type { MessagesLike } from '~/kit/message-types.ts';
import type { marks as english } from '../en/marks.ts';

/** ガイドと質問の一覧に付ける印：質問の状態、チェック、購買フェーズの移動、取り消しの帯 */
export const marks: MessagesLike<typeof english> = {
  stateOf: (question) => `状態：${question}`,
  state: {
    open: '未解決',
    received: '受領済み',
    answered: '回答済み',
    reopened: '再検討',
    'not-applicable': '対象外',
    'not-asked': 'この購買では不要',
  },
  rule: {
    open: '答えになる資料が、まだグループの誰にも届いていません。',
    received:
      '答えになる資料を開封した、読んだ、説明を受けた、または注文の品が届いた状態です。答えが出たかどうかは、ご自身で決めます。',
    answered: '答えが出たと、グループとして印を付けた状態です。',
    reopened: 'いったん答えが出たあと、もう一度考えることにした状態です。よくあることです。',
    'not-applicable': '自社には関係ないと、グループとして印を付けた状態です。カバー率には数えません。',
    'not-asked': '「わたしの購買」の設定により、対象から外れています。設定はいつでも変えられます。',
  },
  dropped: {
    'motion-phase': 'この種類の購買では、この購買フェーズを通りません',
    'segment-phase': '個人の購入では、この購買フェーズを通りません',
    motion: 'この種類の購買では、改めて確かめる必要がありません',
    'account-type': 'この規模の組織では、確かめる必要がありません',
    segment: 'この取引の相手（法人・個人）では、確かめる必要がありません',
  },
  answer: '回答済みにする',
  reopen: '再検討する',
  skip: '対象外にする',
  restore: '対象に戻す',
  done: {
    answered: '回答済みにしました。',
    reopened: '再検討にしました。',
    'not-applicable': '対象外にしました。',
    open: '対象に戻しました。',
    ticked: '印を付けました。',
    cleared: '印を外しました。',
    moved: (phase) => `現在の購買フェーズを「${phase}」にしました。`,
  },
  undo: '取り消す',
  undone: '元に戻しました。',
  closeUndo: '閉じる',
  shortcut: 'Ctrl+Z',
  here: 'わたしの購買は、今この購買フェーズにあります。',
  elsewhere: (phase) => `わたしの購買は、今「${phase}」にあります。このページを見ても移動しません。`,
  notPassed: 'この種類の購買では、この購買フェーズを通りません。読むことはできます。',
  lastPhase: 'わたしの購買は、今ここ、最後の購買フェーズにあります。',
  moveHere: '今この購買フェーズにいる',
  moveOn: (phase) => `「${phase}」に進む`,
  catalogueFailed: 'モデルを読み込めないため、表示できません。本文はそのまま読めます。',
  retry: 'もう一度読み込む',
};
