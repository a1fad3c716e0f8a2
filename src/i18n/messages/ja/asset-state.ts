import type { MessagesLike } from '~/kit/message-types.ts';
import type { assetState as english } from '../en/asset-state.ts';

/** 支援コンテンツのページの欄：どこまで読んだか、何の答えになったか、役に立ったか */
export const assetState: MessagesLike<typeof english> = {
  autoRule:
    '3秒以上表示したあと、スクロール・タップ・キー操作をすると「開封済み」になります。本文の終わりまで進み、表示時間が読む時間の4割（最長3分）に達すると「既読」になります。違っていれば、ここで直せます。',
  ruleLabel: '「既読」になる条件',
  level: {
    none: '未開封',
    sent: '送付済み',
    opened: '開封済み',
    told: '説明済み',
    read: '既読',
  },
  rule: {
    none: 'このブラウザーでは、まだ開封されていません。',
    sent: 'この資料のリンクが届いた状態です。送付だけでは、受け取ったことになりません。',
    opened: '画面に表示し、スクロールなどの操作をした状態です。受け取ったものとして数えます。',
    told: '会議・電話・メールで説明を受けた状態です。受け取ったものとして数えます。',
    read: '終わりまで読んだか、手で「既読」にした状態です。',
  },
  markRead: '既読にする',
  readAgain: '新しい版を読んだ',
  takeBackRead: '既読を取り消す',
  takeBackOpened: '開封済みを取り消す',
  answeredAll: (count) => `未解決の${count}問すべてに答えが出た`,
  allAnswered: 'この資料が答える質問で、未解決のものはありません。',
  nothingAsked: 'この資料が答える質問は、いまの購買では対象になっていません。',
  helped: '先へ進む助けになりましたか',
  yes: 'はい',
  no: 'いいえ',
  outdated: (updated, read) => `${read}に読んだあと、${updated}に更新されています。`,
  done: {
    read: '既読にしました。',
    autoRead: '終わりまで読んだため、既読にしました。',
    unread: '既読を取り消しました。',
    unopened: '開封済みを取り消しました。',
    answered: (count) => `${count}問を回答済みにしました。`,
    helpful: '「助けになった」と記録しました。',
    unhelpful: '「助けにならなかった」と記録しました。',
  },
};
