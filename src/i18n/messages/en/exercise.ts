/** Exercises of a lesson: the object explorer, put in order, the quiz. */
export const exercise = {
  explorer: {
    label: 'Records, in the order in which they appear',
    opened: (count: number, all: number) => `${count} of ${all} opened`,
    allOpened: (all: number) => `All ${all} opened`,
    seen: 'opened before',
  },
  mover: { moved: (step: string, place: number, of: number) => `“${step}” is now step ${place} of ${of}.` },
  order: {
    label: 'Steps to put in order',
    how: 'Drag a step by its handle, use its buttons, or press Alt with the up or down arrow while you are on one of them.',
    grip: 'Drag',
    up: (step: string) => `Move up: ${step}`,
    down: (step: string) => `Move down: ${step}`,
    check: 'Check my order',
    shuffle: 'Shuffle and try again',
    moved: (step: string, place: number, of: number) => `“${step}” is now at place ${place} of ${of}.`,
    atTop: (step: string) => `“${step}” is already first.`,
    atBottom: (step: string) => `“${step}” is already last.`,
    shuffled: (of: number) => `The ${of} steps are mixed again.`,
    verdict: { right: 'Right place', 'belongs-earlier': 'Belongs earlier', 'belongs-later': 'Belongs later' },
    result: (right: number, of: number) =>
      `${right} of ${of} steps are in the right place. The others say where they belong.`,
    solved: (checks: number) =>
      checks === 1
        ? 'All steps are in the right place, at the first check.'
        : `All steps are in the right place, after ${checks} checks.`,
    solution: 'Show the solution',
  },
  quiz: {
    check: 'Check',
    choose: 'Choose',
    unanswered: 'Choose an answer first.',
    unmatched: 'Choose something for each line first.',
    right: 'That is right.',
    wrong: 'Not quite. Read why, and try again.',
    matched: (right: number, of: number) => `${right} of ${of} belong together.`,
    answer: 'Answer and reason',
    rightAnswer: 'Right:',
    summary: (right: number, of: number) => `${right} of ${of} right at the first try.`,
    retry: 'Start the quiz again',
    restarted: 'The quiz is empty again.',
  },
  /** Said by the undo bar. */
  kept: (right: number, of: number) => `Result kept with your purchase: ${right} of ${of}.`,
  lastResult: (right: number, of: number) =>
    `Your last result: ${right} of ${of}. It is kept in this browser.`,
};
