import type { Receipt } from './receipt.ts';

type Said = Pick<Receipt, 'places' | 'questions' | 'extraRead' | 'daysBefore'>;

/** True if the days fit what is said: no more of them than things, and no 0 at the end, so that a receipt has one form. */
export function areDaysOf({ places, questions, extraRead, daysBefore }: Said): boolean {
  if (daysBefore === undefined) return true;
  const things = Object.values<readonly number[]>({ ...places, ...questions, extraRead }).flat().length;
  return daysBefore.length <= things && daysBefore.at(-1) !== 0;
}

/** The days in their one form; nothing where all was done on the day of the receipt. */
export function withDays(daysBefore: readonly number[]): Pick<Receipt, 'daysBefore'> {
  const length = daysBefore.findLastIndex((days) => days > 0) + 1;
  return length === 0 ? {} : { daysBefore: daysBefore.slice(0, length) };
}

/** The same receipt without the days of its marks, which is shorter. */
export function undated({ daysBefore: _daysBefore, ...rest }: Receipt): Receipt {
  return rest;
}
