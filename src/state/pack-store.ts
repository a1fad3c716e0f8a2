import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { ContentAsset } from '~/domain/catalogue/content-asset.ts';
import type { EventBody } from '~/domain/journal/event.ts';
import { choiceOf, currentPhase, FIELD, valueOf } from '~/domain/journal/fields.ts';
import { emptyJournal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { EncodeProblem } from '~/domain/link/link-problem.ts';
import { encodePlanLink } from '~/domain/link/plan-encode.ts';
import { fromHex } from '~/domain/link/bytes.ts';
import { SECRET_LENGTH } from '~/domain/link/plan-link.ts';
import { secretOf } from '~/domain/plan/editions.ts';
import { planLinkOf } from '~/domain/plan/plan-to-send.ts';
import { fixedGate } from '~/domain/suggestion/gates.ts';
import { kitFor } from '~/domain/suggestion/kit.ts';
import { processOf } from '~/domain/process/process.ts';
import type { AssetId, JourneyId, RoleId } from '~/domain/shared/brand.ts';
import type { Result } from '~/domain/shared/result.ts';
import { today } from './clock.ts';
import { digest } from './digest.ts';
import { recordIn } from './journal-store.ts';
import { journalOfJourney, newPlan } from './plan-store.ts';
import type { LinkLanguage } from './share-store.ts';

const PACK_SIZE = 5;

/** What a person in a role may be handed: everything for that role that fits the purchase, and what to begin with. */
export interface RolePack {
  readonly assets: readonly ContentAsset[];
  readonly proposed: readonly AssetId[];
}

/** Judged for somebody who has read nothing yet: what the sender has read already is worth handing on. */
export function rolePack({ catalogue }: LocalCatalogue, journey: JourneyId, role: RoleId): RolePack {
  const view = viewOf(journalOfJourney(journey));
  const process = processOf(catalogue, choiceOf(catalogue, view));
  const assets = [...catalogue.assets.values()].filter(
    (asset) => asset.roles.includes(role) && fixedGate(asset, process.choice) === undefined,
  );
  const phase = currentPhase(catalogue, view, process);
  const context = {
    catalogue: { ...catalogue, assets: new Map(assets.map((asset) => [asset.id, asset])) },
    process,
    view: { ...view, assets: new Map() },
    phase,
    roles: [role],
    today: today(),
  };
  const kit = kitFor(context, PACK_SIZE).map(({ asset }) => asset);
  const inPhase = assets.filter(({ phases }) => phases.includes(phase)).slice(0, PACK_SIZE);
  return { assets, proposed: kit.length > 0 ? kit : inPhase.map(({ id }) => id) };
}

/** A journey that began without a link gets its secret when it is first passed on. */
const drawn = new Map<JourneyId, string>();

function secretFor(journey: JourneyId): Uint8Array {
  const kept = secretOf(journalOfJourney(journey), digest);
  if (kept) return kept;
  const fresh = drawn.get(journey) ?? newPlan().secret;
  drawn.set(journey, fresh);
  return fromHex(fresh, SECRET_LENGTH) ?? new Uint8Array();
}

export interface PackToSend {
  readonly role: RoleId;
  readonly assets: readonly AssetId[];
  readonly language: LinkLanguage;
  readonly note: string;
  /** Empty: no name. */
  readonly sender: string;
}

/** The link for a colleague. It has the secret of the journey, so the colleague's receipt comes back into it. */
export function packPayload(
  local: LocalCatalogue,
  journey: JourneyId,
  { role, assets, language, note, sender }: PackToSend,
  before: number,
): Result<string, EncodeProblem> {
  const { catalogue } = local;
  const view = viewOf(journalOfJourney(journey));
  const choice = choiceOf(catalogue, view);
  const plan = planLinkOf(local, viewOf(emptyJournal), {
    secret: secretFor(journey),
    choice,
    phase: currentPhase(catalogue, view, processOf(catalogue, choice)),
    roles: [role],
    assets,
    language,
    issued: today(),
    ...(note.trim() === '' ? {} : { note }),
    ...(sender === '' ? {} : { sender }),
  });
  return encodePlanLink(plan, digest, before);
}

/** Keeps the edition a colleague got, so that their receipt can be read. */
export function logPack(journey: JourneyId, payload: string): void {
  const view = viewOf(journalOfJourney(journey));
  if (valueOf(view, FIELD.passedOn) === payload) return;
  const secret = drawn.get(journey);
  const bodies: EventBody[] = [{ k: 'set', field: FIELD.passedOn, value: payload }];
  if (secret !== undefined && !secretOf(journalOfJourney(journey), digest))
    bodies.push({ k: 'set', field: FIELD.secret, value: secret });
  recordIn(journey, ...bodies);
}
