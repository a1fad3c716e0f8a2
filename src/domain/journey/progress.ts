import type { Journey } from './journey.ts';

/** How many questions that are answered now were answered at or after a moment (seconds since 1970). */
export function answeredSince({ states, view }: Journey, since: number): number {
  const newestAnswer = (id: Parameters<typeof view.answers.get>[0]) =>
    Math.max(view.questions.get(id)?.at ?? 0, ...(view.answers.get(id) ?? []).map(({ at }) => at));
  return [...states].filter(([id, state]) => state === 'answered' && newestAnswer(id) >= since).length;
}
