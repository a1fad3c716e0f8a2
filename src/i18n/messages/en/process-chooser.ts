/** What the chosen kind of purchase passes, asks and leaves out. */
export const processChooser = {
  asks: (asked: number, all: number) =>
    asked === all
      ? `This purchase asks all ${all} questions.`
      : `This purchase asks ${asked} of ${all} questions.`,
  beginsIn: (phase: string) => `It begins in “${phase}”.`,
  phases: 'Buying phases and their length',
  length: { full: 'full length', short: 'short', none: 'not passed' },
  questions: (asked: number, all: number) =>
    asked === all ? (all === 1 ? '1 question' : `${all} questions`) : `${asked} of ${all} questions`,
  owners: 'Who answers',
  ownersNote: 'The number of questions each role must answer.',
  expected: 'usually a person of their own',
  shared: 'usually carried by someone else',
  milestones: 'What a supplier counts on the way',
  milestonesNone: 'Nothing: a supplier has no milestone here.',
  dropped: 'What drops out, and why',
  droppedNone: 'Nothing drops out: this is the fullest purchase.',
  because: {
    'motion-phase': (name: string, count: number) =>
      `“${name}” does not pass the buying phase: ${questionsEn(count)}`,
    'segment-phase': (name: string, count: number) =>
      `“${name}” does not pass the buying phase: ${questionsEn(count)}`,
    motion: (name: string, count: number) => `“${name}” need not ask again: ${questionsEn(count)}`,
    'account-type': (name: string, count: number) => `“${name}” has no need to ask: ${questionsEn(count)}`,
    segment: (name: string, count: number) => `“${name}” has no need to ask: ${questionsEn(count)}`,
  },
  use: 'Use this for my purchase',
  used: 'Your purchase is now set up like this.',
  inUse: 'Your purchase is set up like this.',
  toJourney: 'See my purchase',
  failed: 'The model could not be fetched, so the choice cannot be shown. The tables below hold all of it.',
  retry: 'Try again',
};

function questionsEn(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}
