/** The sign "Next": what is suggested, why, and what was held back. */
const MARKS = {
  open: 'open',
  received: 'received',
  answered: 'answered',
  reopened: 'reopened',
  'not-applicable': 'not for us',
};

export const nextAsset = {
  forPhase: (phase: string) => `For the buying phase “${phase}”`,
  minutes: (count: number) => `${count} min`,
  answers: (inPhase: number, openInPhase: number) =>
    inPhase === openInPhase
      ? inPhase === 1
        ? 'It answers your only open question here.'
        : `It answers all ${inPhase} of your open questions here.`
      : `It answers ${inPhase} of your ${openInPhase} open questions here.`,
  answersMore: (inPhase: number, openInPhase: number, elsewhere: number) =>
    `It answers ${inPhase} of your ${openInPhase} open questions here, and ${elsewhere} of other buying phases.`,
  answersElsewhere: (elsewhere: number) =>
    elsewhere === 1
      ? 'It answers 1 open question of another buying phase that cannot wait.'
      : `It answers ${elsewhere} open questions of other buying phases that cannot wait.`,
  earlyVoice: (role: string) => `${role}: nothing has reached this role yet, and a late “no” is dear.`,
  ownedBy: (roles: string) => `Answers questions owned by: ${roles}.`,
  prerequisitesRead: (assets: string) => `You already know what it builds on: ${assets}.`,
  updated: (date: string) => `It was updated on ${date}, after it reached you.`,
  unlocks: (assets: string) => `It opens the way to: ${assets}.`,
  arithmetic: 'Show the arithmetic',
  whyThis: 'Why this one',
  product: (
    concern: string,
    role: string,
    phase: string,
    state: string,
    bonus: string | undefined,
    gain: string,
  ) =>
    `concern ${concern} × role ${role} × buying phase ${phase} × state ${state}${bonus === undefined ? '' : ` + early voice ${bonus}`} = ${gain}`,
  quotient: (gain: string, minutes: number, score: string) => `${gain} in all ÷ ${minutes} min = ${score}`,
  stateOf: MARKS,
  dismiss: 'Not for me',
  dismissWhy: 'Why not? It is left out from now on; you can undo that.',
  dismissals: { 'already-know': 'I know it already', 'not-my-role': 'Not my role', later: 'Later' },
  dismissed: (asset: string) => `“${asset}” is left out.`,
  dismissedLater: (asset: string, phase: string) => `“${asset}” waits until you leave “${phase}”.`,
  insteadNow: (asset: string) => ` Next is now “${asset}”.`,
  heldBack: (count: number) => `Held back, and why (${count})`,
  gates: {
    'not-this-process': 'Does not fit this kind of purchase',
    expired: 'Out of date: the date on it has passed',
    'review-overdue': 'Not reviewed for too long',
    'already-know': 'You said you know it already',
    'not-my-role': 'You said it is not your role',
    later: 'You said later',
    'already-received': 'Has reached your group already',
    'not-this-phase': 'Belongs to another buying phase',
    'no-open-question': 'Answers nothing that is still open',
    'after-risk': 'About price: risk comes first',
  },
  prerequisite: (assets: string) => `Builds on something not read yet: ${assets}`,
  tooEarly: (questions: string) => `Too early while this is open: ${questions}`,
  more: (count: number) => `and ${count} more`,
  takeBack: 'Suggest it again',
  takeBackLabel: (asset: string) => `Suggest “${asset}” again`,
  suggestedAgain: (asset: string) => `“${asset}” may be suggested again.`,
  allAnswered: (phase: string) => `Every question of “${phase}” has its answer.`,
  lookAhead: (phase: string) => `Have a look at “${phase}”. Looking does not move you.`,
  atTheEnd: 'This is the last buying phase of your process.',
  allDismissed: 'There is nothing else to suggest beside what you have left out.',
  nothing: (count: number) =>
    count === 1
      ? '1 question is still open here, and nothing unread answers it.'
      : `${count} questions are still open here, and nothing unread answers them.`,
  toOpen: 'See the open questions',
  failed: 'The list of content could not be fetched, so nothing can be suggested now. Your marks are safe.',
  retry: 'Try again',
};
