import type { LessonScore } from './lesson-score.ts';

/** What was chosen for one question of a quiz, beside what is right. */
export interface Attempt {
  readonly isComplete: boolean;
  /** How many parts of the question are right, of all its parts. */
  readonly right: number;
  readonly of: number;
}

/** One value for each part of the question; empty where nothing was chosen. */
export function attemptOf(given: readonly string[], right: readonly string[]): Attempt {
  return {
    isComplete: right.every((_, part) => (given[part] ?? '') !== ''),
    right: right.filter((value, part) => given[part] === value).length,
    of: right.length,
  };
}

/** How many questions were right at the first try; undefined until each of them was tried. */
export function quizScore(
  questions: readonly string[],
  firstTries: ReadonlyMap<string, boolean>,
): LessonScore | undefined {
  if (!questions.every((question) => firstTries.has(question))) return undefined;
  return { right: questions.filter((question) => firstTries.get(question)).length, of: questions.length };
}
