import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { ContentAsset } from '~/domain/catalogue/content-asset.ts';
import type { EventBody } from '~/domain/journal/event.ts';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { asIfNothingRead, supposing } from '~/domain/journal/supposing.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { settingBodies } from '~/domain/journey/settings.ts';
import type { EncodeProblem } from '~/domain/link/link-problem.ts';
import { encodePlanLink } from '~/domain/link/plan-encode.ts';
import { planLinkOf } from '~/domain/plan/plan-to-send.ts';
import type { AssetId, JourneyId, RoleId } from '~/domain/shared/brand.ts';
import type { Result } from '~/domain/shared/result.ts';
import { fixedGate } from '~/domain/suggestion/gates.ts';
import { kitFor } from '~/domain/suggestion/kit.ts';
import { localDay } from './clock.ts';
import { digest } from './digest.ts';
import { journalIn, recordIn } from './journals.ts';
import { journeyToday } from './journeys.ts';
import { secretBodies, secretFor } from './plan-secret.ts';
import type { LinkLanguage } from './share.ts';

const PACK_SIZE = 5;

/** What a person in a role may be handed: everything for that role that fits the purchase, and what to begin with. */
export interface RolePack {
  readonly assets: readonly ContentAsset[];
  readonly proposed: readonly AssetId[];
}

/** The purchase as it is for a colleague: who has read nothing yet, and plays this role alone. */
function journeyOfColleague(local: LocalCatalogue, journey: JourneyId, role: RoleId): Journey {
  const settings = settingBodies({ roles: [role] });
  return journeyToday(local, supposing(asIfNothingRead(journalIn(journey)), settings));
}

/** What the sender has read already is worth handing on. */
export function rolePack(local: LocalCatalogue, journey: JourneyId, role: RoleId): RolePack {
  const { journal, choice, phase } = journeyOfColleague(local, journey, role);
  const assets = [...local.catalogue.assets.values()].filter(
    (asset) => asset.roles.includes(role) && fixedGate(asset, choice) === undefined,
  );
  const own = { ...local.catalogue, assets: new Map(assets.map((asset) => [asset.id, asset])) };
  const kit = kitFor(journeyToday({ ...local, catalogue: own }, journal), PACK_SIZE).map(
    ({ asset }) => asset,
  );
  const inPhase = assets.filter(({ phases }) => phases.includes(phase)).slice(0, PACK_SIZE);
  return { assets, proposed: kit.length > 0 ? kit : inPhase.map(({ id }) => id) };
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
  const sent = {
    secret: secretFor(journey),
    assets,
    language,
    ...(note.trim() === '' ? {} : { note }),
    ...(sender === '' ? {} : { sender }),
  };
  const plan = planLinkOf(local.codes, journeyOfColleague(local, journey, role), sent, localDay);
  return encodePlanLink(plan, digest, before);
}

/** Keeps the edition a colleague got, so that their receipt can be read. */
export function logPack(journey: JourneyId, payload: string): void {
  const journal = journalIn(journey);
  if (valueOf(viewOf(journal), FIELD.passedOn) === payload) return;
  const bodies: readonly EventBody[] = [
    { kind: 'set', field: FIELD.passedOn, value: payload },
    ...secretBodies(journey),
  ];
  recordIn(journey, ...bodies);
}
