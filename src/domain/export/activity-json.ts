import { canonicalText } from '../journal/canonical-json.ts';
import { dayOrInstant } from '../shared/calendar-day.ts';
import type { Activity } from './activity.ts';
import type { ExportWording } from './export-wording.ts';
import { prospectOf } from './export-wording.ts';

/*
 * Activities as JSON for other programs:
 *   {"format":"shirube-activities","version":1,"exportedAt":"…","activities":[{"journey","prospect","event","kind",
 *    "about":{"type","id","title"},"at":"an instant, or a day where only that is known","by","via","why","entry"}, …]}
 * `entry`: the journey of the prospect, where what happened was written with another one that was merged into it.
 * One activity a line. This is not the way back: the backup is (domain/book/backup-file.ts).
 */
export function activityJson(
  activities: readonly Activity[],
  wording: ExportWording,
  exportedAt: string,
): string {
  const lines = activities.map((activity) => {
    const { about, at } = activity;
    return canonicalText({
      ...activity,
      prospect: prospectOf(wording, activity),
      about: { ...about, title: wording.titleOf(about) },
      at: dayOrInstant(at),
    });
  });
  const head = canonicalText({ exportedAt, format: 'shirube-activities', version: 1 }).slice(0, -1);
  return `${head},"activities":[\n${lines.join(',\n')}\n]}\n`;
}
