import { daysBetween } from '~/domain/book/book-entry.ts';
import { localDay, today } from './clock.ts';

/**
 * Days from a moment (seconds since 1970) to today, in the reader's own calendar: what was done late yesterday evening was
 * done one day ago. Undefined if it lies after tomorrow: one of the clocks is wrong.
 */
export function daysSince(at: number): number | undefined {
  return daysBetween(localDay(at), today());
}
