/** What arrived of the order: a list to tick, on "My purchase" and in the lesson. */
export const orderTracking = {
  title: 'My order',
  intro:
    'Tick what has arrived. Each one is evidence: its open questions then count as received, until you say they are answered.',
  step: (step: string) => `Order phase: ${step}`,
  progress: (arrived: number, expected: number) => `${arrived} of ${expected} arrived`,
  nothing: 'In this kind of purchase there is nothing to wait for.',
  name: 'Order',
  toLesson: 'How an order travels: the lesson',
  failed: 'The list of questions could not be fetched. You can still tick what arrived.',
};
