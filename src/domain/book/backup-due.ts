/** Entries that are new since the book was saved to a file. */
export const REMIND_ENTRIES = 100;
/** Days after which even one new entry is worth a file. */
export const REMIND_DAYS = 14;

/**
 * Whether the book should be saved to a file again. `fresh`: entries since it was saved last; `days`: of the calendar since
 * then, or since its first entry. Browsers may clear what a site keeps: Safari after 7 days without a visit.
 */
export function isBackupDue(fresh: number, days: number): boolean {
  return fresh >= REMIND_ENTRIES || (fresh > 0 && days >= REMIND_DAYS);
}
