/** What to read in the minutes at hand. */
export const readingPlan = {
  summary: (closes: number, open: number, minutes: number) =>
    `Answers ${closes} of your ${open} open questions here, in ${minutes} min.`,
  summaryMore: (closes: number, open: number, elsewhere: number, minutes: number) =>
    `Answers ${closes} of your ${open} open questions here and ${elsewhere} elsewhere, in ${minutes} min.`,
  step: (questions: number, minutes: number) =>
    questions === 1
      ? `${minutes} min · answers 1 question`
      : `${minutes} min · answers ${questions} questions`,
  none: 'Nothing that is still useful fits into this time.',
  noneOpen: (phase: string) =>
    `Every question of “${phase}” has its answer. There is nothing you need to read here.`,
  failed: 'The list of content could not be fetched, so no plan can be made now.',
};
