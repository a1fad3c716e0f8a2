/** The sign "Next": the sentences that follow the marks. Its fixed words are in next-asset-sign.ts. */
export const nextAsset = {
  forPhase: (phase: string) => `For the buying phase “${phase}”`,
  minutes: (count: number) => `${count} min`,
  answers: (inPhase: number, openInPhase: number) => {
    if (inPhase < openInPhase) return `It answers ${inPhase} of your ${openInPhase} open questions here.`;
    return inPhase === 1
      ? 'It answers your only open question here.'
      : `It answers all ${inPhase} of your open questions here.`;
  },
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
  product: (concern: string, role: string, phase: string, state: string, bonus: string, gain: string) =>
    `concern ${concern} × role ${role} × buying phase ${phase} × state ${state}${bonus === '' ? '' : ` + early voice ${bonus}`} = ${gain}`,
  quotient: (gain: string, minutes: number, score: string) => `${gain} in all ÷ ${minutes} min = ${score}`,
  dismissed: (asset: string) => `“${asset}” is left out.`,
  dismissedLater: (asset: string, phase: string) => `“${asset}” waits until you leave “${phase}”.`,
  insteadNow: (asset: string) => ` Next is now “${asset}”.`,
  heldBack: (count: number) => `Held back, and why (${count})`,
  after: (names: string) => ` (${names})`,
  takeBack: 'Suggest it again',
  takeBackLabel: (asset: string) => `Suggest it again: ${asset}`,
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
};
