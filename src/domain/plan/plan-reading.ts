import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Journal } from '../journal/journal.ts';
import { emptyJournal } from '../journal/journal.ts';
import { supposing } from '../journal/supposing.ts';
import { hasReceived } from '../journal/view.ts';
import type { Journey } from '../journey/journey.ts';
import { journeyOf } from '../journey/journey.ts';
import { settingBodies } from '../journey/settings.ts';
import type { AssetId, PhaseId } from '../shared/brand.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import { kitFor } from '../suggestion/kit.ts';
import { suggest } from '../suggestion/next-asset.ts';
import type { PlanContents } from './plan-contents.ts';

/** A plan as its reader sees it. */
export interface PlanReading {
  /** The reader's purchase, with the process, the phase and the roles of the plan. */
  readonly journey: Journey;
  /** In the sender's order, or as they build on each other for somebody who begins: marks never move them. */
  readonly assets: readonly AssetId[];
  /** The most useful asset of the plan that has not reached the reader; undefined if all have. */
  readonly next: AssetId | undefined;
  /** Under the phase of the plan if the asset serves it, or else under its own first one; in the order of the route, or in the sender's. */
  readonly groups: readonly { readonly phase: PhaseId; readonly assets: readonly AssetId[] }[];
}

/** `journal`: of the purchase that keeps the plan; an empty one if none does. */
export function planReading(
  catalogue: Catalogue,
  contents: PlanContents,
  journal: Journal,
  today: DayNumber,
): PlanReading {
  const settings = settingBodies({
    ...contents.choice,
    phase: contents.phase ?? '',
    roles: contents.roles,
  });
  const own = { ...catalogue, assets: onlyOf(catalogue, contents.assets) };
  const phaseOf = ({ phase }: Journey) => contents.meeting ?? phase;
  const beginner = journeyOf(own, supposing(emptyJournal, settings), today);
  const kit = contents.isOrdered ? [] : kitFor(beginner.at(phaseOf(beginner)), contents.assets.length);
  const assets = [...new Set([...kit.map(({ asset }) => asset), ...contents.assets])];
  const ofPlan = journeyOf(own, supposing(journal, settings), today);
  const [useful] = suggest(ofPlan.at(phaseOf(ofPlan)), 1).suggestions;
  return {
    journey: journeyOf(catalogue, ofPlan.journal, today),
    assets,
    next: useful?.asset ?? assets.find((id) => !hasReceived(ofPlan.view.assets.get(id))),
    groups: groupsOf(catalogue, assets, contents),
  };
}

function onlyOf({ assets }: Catalogue, ids: readonly AssetId[]): Catalogue['assets'] {
  return new Map([...assets].filter(([id]) => ids.includes(id)));
}

function groupsOf(
  catalogue: Catalogue,
  assets: readonly AssetId[],
  { meeting, phase, isOrdered }: PlanContents,
): PlanReading['groups'] {
  const wanted = meeting ?? phase;
  const groupOf = (id: AssetId): PhaseId | undefined => {
    const phases = catalogue.assets.get(id)?.phases ?? [];
    return phases.find((one) => one === wanted) ?? phases[0];
  };
  const groups = catalogue.phases
    .map(({ id }) => ({ phase: id, assets: assets.filter((asset) => groupOf(asset) === id) }))
    .filter((group) => group.assets.length > 0);
  const placeOf = (group: (typeof groups)[number]) => assets.findIndex((id) => group.assets.includes(id));
  return isOrdered ? groups.sort((a, b) => placeOf(a) - placeOf(b)) : groups;
}
