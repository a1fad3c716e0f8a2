/** One line: where the reader left off. */
export const continueCard = {
  label: 'Continue',
  minutes: (count: number) => `about ${count} min`,
  guide: (phase: string) => `the guide “${phase}”`,
  open: (count: number) => (count === 1 ? '1 question still open' : `${count} questions still open`),
};
