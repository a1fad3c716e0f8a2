import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  /** Names the group of controls of one question. */
  stateOf: (question: string) => `Where we stand: ${question}`,
  /** The rule of each state, shown on hover, focus and tap. */
  rule: {
    open: 'Nothing that answers this has reached your group yet.',
    received:
      'Something that answers this was opened, read or explained to you, or arrived with your order. Whether it is answered, only you can say.',
    answered: 'Your group said that it has its answer.',
    reopened: 'It was answered, and your group wants to look at it again. That is normal.',
    expired: 'The day until which the answer holds has passed. Renew the answer, or write a new one.',
    'not-applicable': 'Your group said that this does not matter here. It is left out of the coverage.',
    'not-asked': 'Left out because of what you said about your purchase. Change it on “My purchase”.',
  },
  /** Why a question is not asked in this process. */
  dropped: {
    'motion-phase': 'Not asked: your kind of purchase skips this buying phase',
    'segment-phase': 'Not asked: purchases by consumers skip this buying phase',
    motion: 'Not asked again for your kind of purchase',
    'account-type': 'Not asked for an organisation of your kind',
    segment: 'Not asked in your kind of sale, to companies or to consumers',
  },
  answer: 'Mark as answered',
  reopen: 'Reopen',
  skip: 'Not for us',
  write: 'Write the answer',
  restore: 'It matters after all',
  /** Said by the undo bar after each action. */
  done: {
    answered: 'Marked as answered.',
    reopened: 'Reopened.',
    'not-applicable': 'Marked “not for us”.',
    open: 'It counts again.',
  },
  here: 'Your purchase is in this buying phase now.',
  lastPhase: 'Your purchase is here, in its last buying phase.',
  moveOn: (phase: string) => `Move on to “${phase}”`,
  catalogueFailed: 'The model could not be loaded, so this is not shown. Reading works as always.',
  retry: 'Try again',
};

const ja: SameWords<typeof en> = {
  stateOf: (question) => `状態：${question}`,
  rule: {
    open: '答えになる資料が、まだグループの誰にも届いていません。',
    received:
      '答えになる資料を開封した、読んだ、説明を受けた、または注文の品が届いた状態です。答えが出たかどうかは、ご自身で決めます。',
    answered: '答えが出たと、グループとして印を付けた状態です。',
    reopened: 'いったん答えが出たあと、もう一度考えることにした状態です。よくあることです。',
    expired: '答えの有効期限が過ぎました。期限を延ばすか、新しい答えを書いてください。',
    'not-applicable': '自社には関係ないと、グループとして印を付けた状態です。カバー率には数えません。',
    'not-asked': '「わたしの購買」の設定により、対象から外れています。設定はいつでも変えられます。',
  },
  dropped: {
    'motion-phase': 'この種類の購買では、この購買フェーズを通りません',
    'segment-phase': '個人の購入では、この購買フェーズを通りません',
    motion: 'この種類の購買では、改めて確かめる必要がありません',
    'account-type': 'この規模の組織では、確かめる必要がありません',
    segment: 'この種類の取引（法人・個人）では、確かめる必要がありません',
  },
  answer: '回答済みにする',
  reopen: '再検討する',
  skip: '対象外にする',
  write: '答えを書く',
  restore: '対象に戻す',
  done: {
    answered: '回答済みにしました。',
    reopened: '再検討にしました。',
    'not-applicable': '対象外にしました。',
    open: '対象に戻しました。',
  },
  here: 'わたしの購買は、今この購買フェーズにあります。',
  lastPhase: 'わたしの購買は、今ここ、最後の購買フェーズにあります。',
  moveOn: (phase) => `「${phase}」に進む`,
  catalogueFailed: 'モデルを読み込めないため、表示できません。本文はそのまま読めます。',
  retry: 'もう一度読み込む',
};

/** What makes marks on guides and question lists: buttons and rules of states, the way through the buying phases. */
export const marksWords: Words<typeof en> = { en, ja };
