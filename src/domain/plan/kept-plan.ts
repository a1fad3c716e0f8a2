import type { EventBody } from '../journal/event.ts';
import { FIELD } from '../journal/fields.ts';
import type { JourneyView } from '../journal/view.ts';
import { toHex } from '../link/bytes.ts';
import type { PlanLink } from '../link/plan-link.ts';
import type { PlanContents } from './plan-contents.ts';

/**
 * What a reader's journal gets when they keep a plan: how they buy, and what was sent. In a journey that has begun, what
 * the people there said about their purchase stays; only new assets and the new edition are added.
 */
export function keptPlanBodies(
  plan: PlanLink,
  payload: string,
  contents: PlanContents,
  view: JourneyView,
): readonly EventBody[] {
  const { choice, phase, roles, assets } = contents;
  const offered: readonly (readonly [field: string, value: string | undefined])[] = [
    [FIELD.secret, toHex(plan.secret)],
    [FIELD.label, plan.label],
    [FIELD.motion, choice.motion],
    [FIELD.accountType, choice.accountType],
    [FIELD.segment, choice.segment],
    [FIELD.entryMode, choice.entryMode],
    [FIELD.phase, phase],
    [FIELD.roles, roles.length === 0 ? undefined : roles.join(' ')],
  ];
  const said = offered.flatMap(([field, value]): readonly EventBody[] =>
    value === undefined || view.fields.has(field) ? [] : [{ k: 'set', field, value }],
  );
  const isKept = view.fields.get(FIELD.plan)?.value === payload;
  return [
    ...said,
    ...(isKept ? [] : [{ k: 'set', field: FIELD.plan, value: payload } as const]),
    ...assets
      .filter((asset) => (view.assets.get(asset)?.sent.length ?? 0) === 0)
      .map((asset) => ({ k: 'sent', asset }) as const),
  ];
}
