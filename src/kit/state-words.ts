import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  state: {
    open: 'Open',
    received: 'Received',
    answered: 'Answered',
    reopened: 'Reopened',
    expired: 'To check again',
    'not-applicable': 'Not for us',
    'not-asked': 'Not asked here',
  },
  elsewhere: (phase: string) => `Your purchase is now in “${phase}”. Looking here does not move it.`,
  notPassed: 'Your kind of purchase skips this buying phase. You can still read it.',
  moveHere: 'We are here',
  /** Said by the undo bar. */
  ticked: 'Ticked.',
  cleared: 'Tick removed.',
  moved: (phase: string) => `Your purchase is now in “${phase}”.`,
  unnamed: 'Purchase without a name',
  /** Beside the marks, where this browser holds several purchases. */
  goTo: (name: string) => `Marks are kept in “${name}”.`,
};

const ja: SameWords<typeof en> = {
  state: {
    open: '未解決',
    received: '受領済み',
    answered: '回答済み',
    reopened: '再検討',
    expired: '要再確認',
    'not-applicable': '対象外',
    'not-asked': 'この購買では不要',
  },
  elsewhere: (phase) => `わたしの購買は、今「${phase}」にあります。このページを見ても移動しません。`,
  notPassed: 'この種類の購買では、この購買フェーズを通りません。読むことはできます。',
  moveHere: '今ここにいます',
  ticked: '印を付けました。',
  cleared: '印を外しました。',
  moved: (phase) => `現在の購買フェーズを「${phase}」にしました。`,
  unnamed: '名前のない購買',
  goTo: (name) => `印の記録先：「${name}」`,
};

/** Where questions and the purchase stand, boxes to tick, and where marks go: what a guide says before any part is unfolded. */
export const stateWords: Words<typeof en> = { en, ja };
