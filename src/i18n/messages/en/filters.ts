/** Filters of the library and of the question list; the fixed labels are in the area of guides. */
export const filters = {
  assets: (shown: number, all: number) =>
    shown === all ? `${all} content assets` : `${shown} of ${all} content assets`,
  questions: (shown: number, all: number) =>
    shown === all ? `${all} questions` : `${shown} of ${all} questions`,
  upTo: (minutes: number) => `${minutes} min`,
  stateLabel: 'Where we stand',
  anyState: 'Asked, in any state',
  none: 'No question fits all these filters. Take one away to see more.',
};
