/** The panel of an asset page: how far it was read, what it answered, whether it helped. */
export const assetState = {
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
    told: 'Somebody explained it, in a meeting, a call or a mail. It counts as received.',
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
