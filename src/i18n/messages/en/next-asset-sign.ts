/** The fixed words of the sign "Next", written into the page when it is built. */
export const nextAssetSign = {
  arithmetic: 'Show the arithmetic',
  dismiss: 'Not for me',
  dismissWhy: 'Why not? It is left out from now on; you can undo that.',
  dismissals: { 'already-know': 'I know it already', 'not-my-role': 'Not my role', later: 'Later' },
  heldBack: 'Held back, and why',
  gates: {
    'already-know': 'You said you know it already',
    'not-my-role': 'You said it is not your role',
    later: 'You said later',
    prerequisite: 'Builds on something not read yet',
    'too-early': 'Too early while these questions are open',
    'after-risk': 'About price: risk comes first',
    'already-received': 'Has reached your group already',
    expired: 'Out of date: the date on it has passed',
    'review-overdue': 'Not reviewed for too long',
    'no-open-question': 'Answers nothing that is still open',
    'not-this-phase': 'Belongs to another buying phase',
    'not-this-process': 'Does not fit this kind of purchase',
  },
  failed: 'The list of content could not be fetched, so nothing can be suggested now. Your marks are safe.',
  retry: 'Try again',
};
