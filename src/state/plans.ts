import { FIELD, isSalesSide } from '~/domain/journal/fields.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { fromHex } from '~/domain/link/bytes.ts';
import { planIdOf, SECRET_LENGTH } from '~/domain/link/plan-link.ts';
import { editionsOf, secretOf, type Edition } from '~/domain/plan/editions.ts';
import { keptPlanBodies } from '~/domain/plan/kept-plan.ts';
import { contentsOf } from '~/domain/plan/plan-contents.ts';
import type { OpenedPlan } from '~/domain/link/open-text.ts';
import type { EventId, JourneyId } from '~/domain/shared/brand.ts';
import { $catalogue } from './catalogue.ts';
import { digest } from './digest.ts';
import { $journals, journalIn, recordIn } from './journals.ts';
import { showJourney } from './shown-journey.ts';
import { askToKeep } from './storage.ts';
import { randomHex } from './writer.ts';

/*
 * Plan links in this browser. A plan has the same id at both ends, and that id is the id of its journey: so two links
 * never mix, and a receipt finds its plan. Only a journey that began without a link and is then passed on to colleagues
 * keeps its own id; its secret still gives the plan id.
 */

/** The journey of a plan in this browser. */
export function journeyOfPlan(planId: string): JourneyId | undefined {
  const all = [...$journals.get().keys()];
  return all.find((id) => id === planId) ?? all.find((id) => planIdOfJourney(id) === planId);
}

/** The plan id that receipts for a journey carry; undefined for a journey without a plan link. */
export function planIdOfJourney(journey: JourneyId): string | undefined {
  const secret = secretOf(journalIn(journey), digest);
  return secret && planIdOf(secret, digest);
}

export function isSalesJourney(journey: JourneyId): boolean {
  return isSalesSide(viewOf(journalIn(journey)));
}

/** A new secret, and the journey id that follows from it. */
export function newPlan(): { readonly secret: string; readonly journey: JourneyId } {
  const secret = randomHex(SECRET_LENGTH);
  const journey = planIdOf(fromHex(secret, SECRET_LENGTH) ?? new Uint8Array(), digest);
  // Eight bytes in hex: always the form of a journey id.
  return isJourneyId(journey) ? { secret, journey } : newPlan();
}

/** What a plan link is to this browser. */
export type PlanPlace =
  | { readonly kind: 'new' }
  /** `isWhole`: everything in it is here already. */
  | { readonly kind: 'kept'; readonly journey: JourneyId; readonly isWhole: boolean }
  /** The rep's own link: shown as its receiver sees it, and nothing is kept. */
  | { readonly kind: 'own'; readonly journey: JourneyId };

export function placeOf({ planId, payload }: Pick<OpenedPlan, 'planId' | 'payload'>): PlanPlace {
  const journey = journeyOfPlan(planId);
  if (journey === undefined) return { kind: 'new' };
  if (isSalesJourney(journey)) return { kind: 'own', journey };
  const isWhole = editionsIn(journey).some((edition) => edition.payload === payload);
  return { kind: 'kept', journey, isWhole };
}

/** The plan links a journey has sent or kept, oldest first. */
export function editionsIn(journey: JourneyId): readonly Edition[] {
  return editionsOf(journalIn(journey), digest);
}

/** Keeps a plan on this device and shows its journey. Nothing before this call leaves a trace. */
export function keepPlan({
  planId,
  plan,
  payload,
}: OpenedPlan): { readonly journey: JourneyId; readonly events: readonly EventId[] } | undefined {
  const local = $catalogue.get();
  const contents = local && contentsOf(local, plan);
  const journey = journeyOfPlan(planId) ?? planId;
  if (!contents || !isJourneyId(journey)) return undefined;
  askToKeep();
  const events = recordIn(journey, ...keptPlanBodies(plan, payload, contents, viewOf(journalIn(journey))));
  showJourney(journey);
  return { journey, events };
}

/** The plan a browser holds under the first eight digits of its journey's id, as the address bar shows them. */
export function planAtHandle(
  handle: string,
): { readonly journey: JourneyId; readonly edition: Edition } | undefined {
  const journey = [...$journals.get().keys()].find((id) => id.startsWith(handle));
  const edition = journey && lastEdition(journey);
  return journey && edition ? { journey, edition } : undefined;
}

/** The plan link that was sent or kept last; links made for colleagues do not count. */
export function lastEdition(journey: JourneyId): Edition | undefined {
  const editions = editionsIn(journey).filter(({ isPassedOn }) => !isPassedOn);
  const last = viewOf(journalIn(journey)).fields.get(FIELD.plan)?.value;
  return editions.find(({ payload }) => payload === last) ?? editions.at(-1);
}
