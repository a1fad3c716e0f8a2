/** What a change of the settings did. */
export const journeySettings = {
  changed: (label: string) => `“${label}” was changed.`,
  named: (name: string) => `This purchase is now called “${name}”.`,
  moved: (phase: string) => `Your purchase is now in “${phase}”.`,
  dropped: (count: number, questions: string) =>
    count === 1
      ? ` 1 question no longer applies: ${questions}`
      : ` ${count} questions no longer apply: ${questions}`,
  added: (count: number, questions: string) =>
    count === 1 ? ` 1 question now applies: ${questions}` : ` ${count} questions now apply: ${questions}`,
  left: (phases: string) => ` Not passed any more: ${phases}.`,
  joined: (phases: string) => ` Now passed: ${phases}.`,
  fewer: (count: number) => (count === 1 ? ' 1 question fewer.' : ` ${count} questions fewer.`),
  quoted: (question: string) => `“${question}”`,
  more: (count: number) => `${count} more`,
};
