import { TARGET } from '../domain/steps/due.ts';
import { planSteps } from '../domain/steps/plan-step.ts';
import { scheduleOf } from '../domain/steps/schedule.ts';
import { NO_HOLIDAYS } from '../domain/steps/workdays.ts';
import type { PlanFile } from './plan-schema.ts';
import { planFile } from './plan-sources.ts';
import { stepTemplates } from './plan-templates.ts';
import type { ReferenceCheck } from './reference-check.ts';

/** Every step stands once in all templates, counts from a step of its own, and leads to the target day in the end. */
export function checkPlans(plans: ReadonlyMap<string, PlanFile>, check: ReferenceCheck): void {
  const all = [...plans].flatMap(([plan, { steps }]) =>
    steps.map(({ id }, index) => ({ id, file: planFile(plan), path: ['steps', index, 'id'] as const })),
  );
  check.uniqueIn(all);
  for (const [name, plan] of plans) checkPlan(planFile(name), plan, check);
}

function checkPlan(file: string, plan: PlanFile, check: ReferenceCheck): void {
  const ids = plan.steps.map(({ id }) => id);
  const known = { what: 'step of this plan', where: file, ids: new Set([TARGET, ...ids]), complete: true };
  const before = check.found;
  for (const { id, buyer, seller, due } of plan.steps) {
    const field = `steps.${id}`;
    check.known({ file, field: `${field}.buyer` }, 'role', buyer === undefined ? [] : [buyer]);
    check.known(
      { file, field: `${field}.seller` },
      'seller role',
      typeof seller === 'string' ? [seller] : [],
    );
    check.known({ file, field: `${field}.due` }, known, [due.before ?? due.after ?? TARGET]);
  }
  if (check.found > before) return;
  const templates = new Map(stepTemplates(plan, 'en', (id) => id).map((step) => [step.id, step]));
  const steps = planSteps(new Map(), ids, templates);
  const placings = scheduleOf({ steps, target: 0, holidays: NO_HOLIDAYS });
  const circle = ids.filter((id) => placings.get(id)?.kind !== 'day');
  const [first] = circle;
  if (first === undefined) return;
  check.report({ file, field: `steps.${first}.due` }, first, {
    wrong: `these steps count from each other in a circle: ${circle.join(', ')}`,
    fix: `let one of them count from "${TARGET}" or from a step outside the circle`,
  });
}
