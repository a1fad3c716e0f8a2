import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { FIELD, SALES_SIDE, valueOf } from '~/domain/journal/fields.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { toHex } from '~/domain/link/bytes.ts';
import type { EncodeProblem } from '~/domain/link/link-problem.ts';
import { openPlans, type OpenedPlan } from '~/domain/link/open-text.ts';
import { decodePlanLink } from '~/domain/link/plan-decode.ts';
import { encodePlanLink } from '~/domain/link/plan-encode.ts';
import type { PlanLink } from '~/domain/link/plan-link.ts';
import type { LinkSteps } from '~/domain/link/plan-steps.ts';
import { planLinkOf } from '~/domain/plan/plan-to-send.ts';
import type { EventId, JourneyId } from '~/domain/shared/brand.ts';
import type { Result } from '~/domain/shared/result.ts';
import { $catalogue } from './catalogue.ts';
import { localDay } from './clock.ts';
import { digest } from './digest.ts';
import { journalIn, recordIn } from './journals.ts';
import { journeyToday } from './journeys.ts';
import { secretBodies, secretFor } from './plan-secret.ts';
import { lastEdition } from './plans.ts';
import { signedByRep, signedIn } from './rep.ts';
import type { LinkLanguage } from './share.ts';

/*
 * The plan of both sides goes back and forth in plan links with the secret of the journey, so each finds its place at the
 * other end. What both had before them last is kept (planShared): differences are told against it.
 */

/** A link with the plan of both sides and the assets of the last plan link, if there is one. Keeps nothing. */
export function stepsPayload(
  local: LocalCatalogue,
  journey: JourneyId,
  steps: LinkSteps,
  { language, sender }: { readonly language: LinkLanguage; readonly sender: string },
  before: number,
  limit?: number,
): Result<string, EncodeProblem> {
  const last = lastEdition(journey)?.plan;
  const secret = secretFor(journey);
  const plan =
    last ??
    planLinkOf(
      local.codes,
      journeyToday(local, journalIn(journey)),
      { secret, assets: [], language },
      localDay,
    );
  return encodePlanLink(
    { ...withoutTexts(plan), ...(sender === '' ? {} : { sender }), steps },
    digest,
    before,
    limit,
  );
}

/** The texts of the last link were written to this side, not by it. */
function withoutTexts(plan: PlanLink): PlanLink {
  const { pack, revision, secret, motion, accountType, segment, entryMode, phase, language } = plan;
  const { roles, issued, ordered, assets, unknown, expires, meeting } = plan;
  return {
    ...{ pack, revision, secret, motion, accountType, segment, entryMode, phase, language },
    ...{ roles, issued, ordered, assets, unknown },
    ...(expires === undefined ? {} : { expires }),
    ...(meeting === undefined ? {} : { meeting }),
  };
}

/** The link may have gone out: what comes back must find this journey. */
export function keepSecret(journey: JourneyId): void {
  const bodies = secretBodies(journey);
  if (bodies.length > 0) recordIn(journey, ...signedIn(journey, bodies));
}

/** Now both sides have this edition. */
export function keepShared(journey: JourneyId, payload: string): void {
  keepSecret(journey);
  if (valueOf(viewOf(journalIn(journey)), FIELD.planShared) === payload) return;
  recordIn(journey, ...signedIn(journey, [{ kind: 'set', field: FIELD.planShared, value: payload }]));
}

/** What both sides had before them last. */
export function sharedLast(journey: JourneyId): LinkSteps | undefined {
  const payload = valueOf(viewOf(journalIn(journey)), FIELD.planShared);
  const read = decodePlanLink(payload, digest);
  return read.ok ? read.value.steps : undefined;
}

/** A plan link that carries a plan of both sides. */
export interface OpenedSteps extends OpenedPlan {
  readonly steps: LinkSteps;
}

/** The plan of both sides in an address, a mail or a file; undefined if there is none. */
export function openSteps(text: string): OpenedSteps | undefined {
  for (const opened of openPlans(text, digest).opened) {
    const { steps } = opened.plan;
    if (steps !== undefined) return { ...opened, steps };
  }
  return undefined;
}

/** True for a link of this site: the codes of another one name other steps. */
export function isOfThisSite({ plan }: OpenedPlan): boolean {
  return plan.pack === $catalogue.get()?.codes.pack;
}

/** For a rep: the buyer whose plan it is, as a prospect of the book. */
export function putIntoBook({ planId, plan, payload }: OpenedPlan):
  | {
      readonly journey: JourneyId;
      readonly events: readonly EventId[];
    }
  | undefined {
  if (!isJourneyId(planId)) return undefined;
  const fields = [
    [FIELD.side, SALES_SIDE],
    [FIELD.secret, toHex(plan.secret)],
    [FIELD.label, plan.sender ?? ''],
    [FIELD.plan, payload],
  ] as const;
  const said = fields.filter(([, value]) => value !== '');
  const events = recordIn(
    planId,
    ...signedByRep(said.map(([field, value]) => ({ kind: 'set', field, value }) as const)),
  );
  return { journey: planId, events };
}
