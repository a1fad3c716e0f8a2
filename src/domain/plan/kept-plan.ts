import type { EventBody } from '../journal/event.ts';
import { FIELD } from '../journal/fields.ts';
import type { JourneyView } from '../journal/view.ts';
import type { SettingBody } from '../journey/settings.ts';
import { settingBodies } from '../journey/settings.ts';
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
  const secret: SettingBody = { kind: 'set', field: FIELD.secret, value: toHex(plan.secret) };
  const offered = settingBodies({
    label: plan.label,
    ...choice,
    phase,
    roles: roles.length === 0 ? undefined : roles,
  });
  const said = [secret, ...offered].filter(({ field }) => !view.fields.has(field));
  const isKept = view.fields.get(FIELD.plan)?.value === payload;
  return [
    ...said,
    ...(isKept ? [] : [{ kind: 'set', field: FIELD.plan, value: payload } as const]),
    ...assets
      .filter((asset) => (view.assets.get(asset)?.sent.length ?? 0) === 0)
      .map((asset) => ({ kind: 'sent', asset }) as const),
  ];
}
