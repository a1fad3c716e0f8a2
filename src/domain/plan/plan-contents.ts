import type { LocalCatalogue } from '../catalogue/catalogue-wire.ts';
import type { PlanLink } from '../link/plan-link.ts';
import type { ProcessChoice } from '../process/process.ts';
import { defaultChoice } from '../process/process.ts';
import type { AssetId, PhaseId, RoleId } from '../shared/brand.ts';
import { codeNames } from './code-names.ts';

/** A plan in the words of this site. */
export interface PlanContents {
  readonly choice: ProcessChoice;
  /** The phase the purchase is in; undefined if this build does not know its code. */
  readonly phase: PhaseId | undefined;
  /** The phase of the meeting the kit was put together for. */
  readonly meeting: PhaseId | undefined;
  readonly roles: readonly RoleId[];
  /** Each once, in the order of the plan; only what buyers may see. */
  readonly assets: readonly AssetId[];
  /** The sender put them in this order. */
  readonly isOrdered: boolean;
  /** Last titles of what was sent and is no longer published. */
  readonly retired: readonly string[];
  /** How many assets this build does not know: the sender's site is newer. */
  readonly unknown: number;
}

/** Undefined for a plan of another site: its codes mean other things there. */
export function contentsOf(local: LocalCatalogue, plan: PlanLink): PlanContents | undefined {
  const { catalogue, codes } = local;
  if (plan.pack !== codes.pack) return undefined;
  const first = defaultChoice(catalogue);
  const named = codeNames(local);
  const retired = new Map(codes.retiredAssets);
  const found = plan.assets.map(({ code }) => ({ id: named.asset(code), title: retired.get(code) }));
  const ids = found.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return {
    choice: {
      motion: codes.motions[plan.motion] ?? first.motion,
      accountType: codes.accountTypes[plan.accountType] ?? first.accountType,
      segment: codes.segments[plan.segment] ?? first.segment,
      entryMode: codes.entryModes[plan.entryMode] ?? first.entryMode,
    },
    phase: codes.phases[plan.phase],
    meeting: plan.meeting === undefined ? undefined : codes.phases[plan.meeting],
    roles: plan.roles.flatMap((code) => codes.roles[code] ?? []),
    assets: [...new Set(ids)].filter((id) => catalogue.assets.get(id)?.audience === 'buyer'),
    isOrdered: plan.ordered,
    retired: found.flatMap(({ title }) => title ?? []),
    unknown: found.filter(({ id, title }) => id === undefined && title === undefined).length,
  };
}
