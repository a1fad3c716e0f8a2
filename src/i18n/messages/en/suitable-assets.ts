/** The library as it suits one purchase: four rules, and the reason for everything they leave out. */
export const suitableAssets = {
  rulesTitle: 'Four rules',
  rulesNote:
    'A configurator shows a customer only what can be ordered. The same four rules narrow the library to your purchase.',
  rules: {
    available: { name: 'Available', text: 'Published for buyers, in this language, and not past its date.' },
    eligible: {
      name: 'Eligible',
      text: 'Fits your kind of purchase, its questions, your buying phase and the roles in your group.',
    },
    accurate: { name: 'Accurate', text: 'Reviewed within the last year.' },
    compatible: { name: 'Compatible', text: 'Builds on what you have received, and does not repeat it.' },
  },
  phase: 'For which buying phase',
  anyPhase: 'Any buying phase',
  suits: 'Suits this purchase',
  needsScript: 'The filter needs JavaScript. All content assets are listed here without it.',
  count: (suiting: number, all: number) => `${suiting} of ${all} content assets suit your purchase now.`,
  none: 'Nothing suits this purchase now. The list below says why.',
  hidden: (count: number) => (count === 1 ? 'Left out, and why (1)' : `Left out, and why (${count})`),
  why: {
    expired: 'Out of date: the date on it has passed',
    'other-process': 'For another kind of purchase',
    'nothing-asked': 'Answers nothing that your purchase asks',
    'other-phase': (phases: string) => `Belongs to: ${phases}`,
    'other-role': (roles: string) => `For roles that are not in your group: ${roles}`,
    'review-overdue': 'Not reviewed for more than a year',
    received: 'Has reached your group already',
    dismissed: 'You set it aside',
    'builds-on': (assets: string) => `Read first: ${assets}`,
  },
  rule: (name: string) => `${name}:`,
  settings: 'Change the settings of this purchase',
};
