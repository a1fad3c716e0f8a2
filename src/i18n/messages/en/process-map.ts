/** The map of both sides of a purchase, and the stages of a CRM. */
export const processMap = {
  salesTitle: 'Process map for sales teams',
  salesIntro:
    'Your stages beside the buyer’s phases. A milestone counts when the buyer has what they need, not when you have done your part.',
  views: 'View',
  buyerView: 'As the buyer sees it',
  sellerView: 'As the seller sees it',
  you: 'Your side',
  supplier: 'The supplier’s side',
  buyer: 'The buyer’s side',
  seller: 'Your side',
  supplierCalls: 'The supplier calls this',
  mustHave: 'What you must have got by then',
  buyerMustHave: 'What the buyer must have got before it counts',
  milestone: 'Milestone',
  jobs: 'Buying jobs',
  people: 'Buying group',
  funnel: 'Funnel',
  orderSteps: 'Order phase',
  systems: 'System of record',
  sellers: 'Supplier’s people',
  level: { top: 'top', middle: 'middle', bottom: 'bottom', after: 'after' },
  funnelStage: (name: string, level: string) => `${name} (${level})`,
  only: (segment: string) => `Only: ${segment}`,
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  answered: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  stillOpen: (open: number, applicable: number, notYet: string) =>
    `${open} of ${applicable} still open: ${lowered(notYet)}`,
  counts: (applicable: number) =>
    applicable === 1
      ? 'The one question is answered: it counts.'
      : `All ${applicable} are answered: it counts.`,
  nothingLeft: 'Nothing here matters to this purchase: it counts.',
  youHave: (applicable: number) =>
    applicable === 1
      ? 'You have what you need here: the one question is answered.'
      : `You have what you need here: all ${applicable} are answered.`,
  sum: (counting: number, all: number, label: string) =>
    `${label}: ${counting} of ${all} milestones count so far.`,
  unnamed: 'Your purchase',
  leftOut: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? ' 1 milestone is left out: this kind of purchase does not have it.'
        : ` ${count} milestones are left out: this kind of purchase does not have them.`,
  noJourney: 'Once a purchase is being tracked in this browser, its coverage stands in the map.',
  stages: 'Pick a stage of your CRM',
  stagesNote: 'See which questions buyers mostly still have open when a CRM says this stage.',
  stage: 'Stage',
  allStages: 'All stages',
  ownStages: 'Milestones of this map',
  usuallyOpen: 'Usually still open',
  covers: (list: string, stage: string, milestones: string) => `${list}, ${stage}: ${milestones}`,
};

/** The same sentence behind a colon. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
