import type { LawDateFile } from './law-date-schema.ts';

/** Why an editor should look at an entry of law-dates.yaml again, and the day since when. */
export interface LawDateNotice {
  readonly id: string;
  readonly why: 'check-due' | 'change-passed';
  readonly since: number;
}

/** An entry is compared with its source at least once in this many days. */
const CHECK_EVERY_DAYS = 365;

/**
 * Entries whose next change has come, or which nobody has checked for a year: no mistake in the content, so the build
 * goes on; the content report and the content check list them. `today` is a day number.
 */
export function lawDateNotices(entries: readonly LawDateFile[], today: number): LawDateNotice[] {
  return entries.flatMap(({ id, changesOn, checkedOn }): LawDateNotice[] => {
    const due = checkedOn + CHECK_EVERY_DAYS;
    return [
      ...(changesOn !== undefined && changesOn <= today
        ? [{ id, why: 'change-passed' as const, since: changesOn }]
        : []),
      ...(due < today ? [{ id, why: 'check-due' as const, since: due }] : []),
    ];
  });
}
