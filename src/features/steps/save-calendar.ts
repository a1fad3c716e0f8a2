import { calendarFile } from '~/domain/renewal/calendar-file.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { planCalendar } from '~/domain/steps/plan-calendar.ts';
import { scheduleOf } from '~/domain/steps/schedule.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { siteName } from '~/kit/site-name.ts';
import { nowInSeconds } from '~/state/clock.ts';
import { chairName, sideName, type PlanSight } from './plan-sight.ts';
import { stepsWords } from './words.ts';

/** Saves the steps with a day as a calendar file, and gives its name. `edition` grows with every change of the plan. */
export function saveCalendar(
  sight: PlanSight,
  journey: JourneyId,
  edition: number,
  onlyMine: boolean,
): string {
  const t = stepsWords[sight.locale];
  const { plan, content } = sight;
  const steps = plan.steps.filter(({ side }) => !onlyMine || side === sight.side);
  const names = new Map(sight.steps.map(({ step, name }) => [step.id, name]));
  const entries = planCalendar(steps, scheduleOf(plan), { id: journey, edition }, (step) => ({
    title: names.get(step.id) ?? step.title,
    note: [
      t.calendarFrom(sideName(sight, 'buyer'), chairName(content, step.buyer)),
      t.calendarFrom(sideName(sight, 'seller'), chairName(content, step.seller)),
      ...(step.doneWhen === '' ? [] : [`${t.doneWhenIs}${step.doneWhen}`]),
    ].join('\n'),
  }));
  const name = fileNameOf(t.calendarFile, 'ics');
  saveFile(
    name,
    'text/calendar;charset=utf-8',
    calendarFile(entries, { site: siteName(), made: nowInSeconds() }),
  );
  return name;
}
