import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  /** The rule by which the page marks itself; also in the privacy page. */
  autoRule:
    'Counts as opened after 3 seconds and a scroll, tap or key; as read at the end of the text, once it was on screen for 40 % of the reading time (3 minutes at most). If it is wrong, correct it here.',
  ruleLabel: 'When does it count as read?',
  level: {
    none: 'Not opened yet',
    sent: 'Sent',
    opened: 'Opened',
    told: 'Told',
    read: 'Read',
  },
  rule: {
    none: 'Nobody in your group has opened this in this browser.',
    sent: 'A link with this reached you. Being sent does not count as received.',
    opened: 'It was on screen and somebody scrolled, tapped or typed. It counts as received.',
    told: 'Somebody explained it, in a meeting, a call or an email. It counts as received.',
    read: 'Read to the end, or marked as read by hand.',
  },
  markRead: 'I have read it',
  readAgain: 'I have read the new version',
  takeBackRead: 'Not read after all',
  takeBackOpened: 'Not opened after all',
  answeredAll: (count: number) =>
    count === 1 ? 'It answered our open question' : `It answered all ${count} of our open questions`,
  allAnswered: 'Nothing is open any more among the questions it answers.',
  nothingAsked: 'Your purchase asks none of the questions it answers.',
  helped: 'Did this help you move on?',
  yes: 'Yes',
  no: 'No',
  outdated: (updated: string, read: string) => `Updated on ${updated}, since you read it on ${read}.`,
  done: {
    read: 'Marked as read.',
    autoRead: 'You reached the end: marked as read.',
    unread: 'No longer marked as read.',
    unopened: 'No longer marked as opened.',
    answered: (count: number) =>
      count === 1 ? '1 question marked as answered.' : `${count} questions marked as answered.`,
    helpful: 'Kept: it helped.',
    unhelpful: 'Kept: it did not help.',
  },
};

const ja: SameWords<typeof en> = {
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
  nothingAsked: 'この資料が答える質問は、今の購買では対象になっていません。',
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

/** The panel of an asset page: how far it was read, what it answered, whether it helped. */
export const assetStateWords: Words<typeof en> = { en, ja };
