import { encodePlanLink } from '../../../../src/domain/link/plan-encode.ts';
import type { PlanLink } from '../../../../src/domain/link/plan-link.ts';
import type { Journal } from '../../../../src/domain/journal/journal.ts';
import { emptyJournal } from '../../../../src/domain/journal/journal.ts';
import { viewOf } from '../../../../src/domain/journal/view.ts';
import type { RegistryCodes } from '../../../../src/domain/catalogue/registry-codes.ts';
import type { EventBody } from '../../../../src/domain/journal/event.ts';
import { journeyOf } from '../../../../src/domain/journey/journey.ts';
import type { PlanToSend } from '../../../../src/domain/plan/plan-to-send.ts';
import { planLinkOf } from '../../../../src/domain/plan/plan-to-send.ts';
import type { AssetId } from '../../../../src/domain/shared/brand.ts';
import { SECONDS_PER_DAY } from '../../../../src/domain/shared/calendar-day.ts';
import { digest } from '~/state/digest.ts';
import { SECRET } from '../../link/support/samples.ts';
import { journalOf } from '../../support/journals.ts';
import { localOf } from '../../support/local-catalogue.ts';
import { aCatalogue, anAsset, aQuestion, EVALUATE, ids, TODAY } from '../../support/small-catalogue.ts';

/** A site with three questions and four assets, one of them for sellers only. */
export const local = localOf(
  aCatalogue({
    questions: [
      aQuestion({ id: 'why-now' }),
      aQuestion({ id: 'must-haves' }),
      aQuestion({ id: 'proof', phase: EVALUATE }),
    ],
    assets: [
      anAsset({ id: 'goal-menu', answers: ['why-now'] }),
      anAsset({ id: 'requirements', answers: ['must-haves'], prerequisites: ['goal-menu'] }),
      anAsset({ id: 'battle-card', audience: 'seller' }),
      anAsset({ id: 'case-study', answers: ['proof'], phases: [EVALUATE] }),
    ],
  }),
);

/** Nobody has said anything yet. */
export const NOTHING = viewOf(emptyJournal);

/** The plan of a purchase in which these things happened, for two assets. Days are those of UTC. */
export function planOf(
  { codes = local.codes, ...changes }: Partial<PlanToSend> & { readonly codes?: RegistryCodes } = {},
  ...happened: readonly EventBody[]
): PlanLink {
  return planFrom(journalOf(...happened), changes, codes);
}

export function planFrom(
  journal: Journal,
  changes: Partial<PlanToSend> = {},
  codes = local.codes,
  dayOf = (seconds: number) => Math.floor(seconds / SECONDS_PER_DAY),
): PlanLink {
  const journey = journeyOf(local.catalogue, journal, TODAY);
  const sent = { secret: SECRET, assets: ids<AssetId>('goal-menu', 'requirements'), language: 'en' } as const;
  return planLinkOf(codes, journey, { ...sent, ...changes }, dayOf);
}

export function payloadOf(plan: PlanLink): string {
  const encoded = encodePlanLink(plan, digest);
  if (!encoded.ok) throw new Error(encoded.problem.kind);
  return encoded.value;
}
