/** The kept result of an exercise, as the text of its register: `6/8`. */
export interface LessonScore {
  readonly right: number;
  readonly of: number;
}

export function scoreText({ right, of }: LessonScore): string {
  return `${right}/${of}`;
}

/** Undefined where the register holds nothing, or something another build or hand wrote. */
export function scoreFrom(text: string | undefined): LessonScore | undefined {
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text ?? '');
  if (!match) return undefined;
  const [right, of] = match.slice(1).map(Number);
  return right === undefined || of === undefined || right > of ? undefined : { right, of };
}
