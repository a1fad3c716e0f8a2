/** Marks on guides and question lists: states of questions, ticks, the way through the buying phases, the undo bar. */
export const marks = {
  /** Names the group of controls of one question. */
  stateOf: (question: string) => `Where we stand: ${question}`,
  state: {
    open: 'Open',
    received: 'Received',
    answered: 'Answered',
    reopened: 'Reopened',
    'not-applicable': 'Not for us',
    'not-asked': 'Not asked here',
  },
  /** The rule of each state, shown on hover, focus and tap. */
  rule: {
    open: 'Nothing that answers this has reached your group yet.',
    received:
      'Something that answers this was opened, read or explained to you, or arrived with your order. Whether it is answered, only you can say.',
    answered: 'Your group said that it has its answer.',
    reopened: 'It was answered, and your group wants to look at it again. That is normal.',
    'not-applicable': 'Your group said that this does not matter here. It is left out of the coverage.',
    'not-asked': 'Left out because of what you said about your purchase. Change it on “My purchase”.',
  },
  /** Why a question is not asked in this process. */
  dropped: {
    'motion-phase': 'Not asked: your kind of purchase does not pass this buying phase',
    'segment-phase': 'Not asked: purchases by consumers do not pass this buying phase',
    motion: 'Not asked again for your kind of purchase',
    'account-type': 'Not asked for an organisation of your kind',
    segment: 'Not asked in your kind of sale, to companies or to consumers',
  },
  answer: 'Mark as answered',
  reopen: 'Reopen',
  skip: 'Not for us',
  restore: 'It matters after all',
  /** Said by the undo bar after each action. */
  done: {
    answered: 'Marked as answered.',
    reopened: 'Reopened.',
    'not-applicable': 'Marked “not for us”.',
    open: 'It counts again.',
    ticked: 'Ticked.',
    cleared: 'Tick taken away.',
    moved: (phase: string) => `Your purchase is now in “${phase}”.`,
  },
  undo: 'Undo',
  undone: 'Taken back.',
  closeUndo: 'Close',
  shortcut: 'Ctrl+Z',
  here: 'Your purchase is in this buying phase now.',
  elsewhere: (phase: string) => `Your purchase is now in “${phase}”. Looking here does not move it.`,
  notPassed: 'Your kind of purchase does not pass this buying phase. You can still read it.',
  lastPhase: 'Your purchase is here, in its last buying phase.',
  moveHere: 'We are in this buying phase now',
  moveOn: (phase: string) => `Move on to “${phase}”`,
  catalogueFailed: 'The model could not be loaded, so this is not shown. Reading works as always.',
  retry: 'Try again',
};
