import type { LocalCatalogue } from '../catalogue/catalogue-wire.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { JourneyView } from '../journal/view.ts';
import type { PlanLink, PlannedAsset } from '../link/plan-link.ts';
import { LINK_LANGUAGES, MOST_SENT_DAYS } from '../link/plan-link.ts';
import type { ProcessChoice } from '../process/process.ts';
import { SECONDS_PER_DAY } from '../shared/calendar-day.ts';
import type { AssetId, PhaseId, RoleId } from '../shared/brand.ts';

/** What a person chose for one link. */
export interface PlanToSend {
  readonly secret: Uint8Array;
  readonly choice: ProcessChoice;
  readonly phase: PhaseId;
  readonly roles: readonly RoleId[];
  readonly assets: readonly AssetId[];
  readonly meeting?: PhaseId;
  readonly language: (typeof LINK_LANGUAGES)[number];
  readonly issued: DayNumber;
  readonly validDays?: number;
  readonly note?: string;
  readonly label?: string;
  readonly sender?: string;
}

/** The same choice on the same day gives the same plan, so a link does not change while it is being handed over. */
export function planLinkOf(
  { catalogue, codes }: LocalCatalogue,
  view: JourneyView,
  sent: PlanToSend,
): PlanLink {
  const { choice, issued, validDays, meeting, note, label, sender } = sent;
  const code = (list: readonly string[], id: string): number => Math.max(0, list.indexOf(id));
  return {
    pack: codes.pack,
    revision: codes.revision,
    secret: sent.secret,
    motion: code(codes.motions, choice.motion),
    accountType: code(codes.accountTypes, choice.accountType),
    segment: code(codes.segments, choice.segment),
    entryMode: code(codes.entryModes, choice.entryMode),
    phase: code(codes.phases, sent.phase),
    language: LINK_LANGUAGES.indexOf(sent.language),
    roles: sent.roles.map((role) => codes.roles.indexOf(role)).filter((at) => at >= 0),
    issued,
    ...(validDays === undefined ? {} : { expires: issued + validDays }),
    ordered: false,
    assets: sent.assets.flatMap((id): readonly PlannedAsset[] => {
      const asset = catalogue.assets.get(id);
      return asset === undefined ? [] : [plannedAsset(asset.code, sentDaysBefore(view, id, issued))];
    }),
    ...(meeting === undefined ? {} : { meeting: code(codes.phases, meeting) }),
    ...(note === undefined ? {} : { note }),
    ...(label === undefined ? {} : { label }),
    ...(sender === undefined ? {} : { sender }),
    unknown: [],
  };
}

function plannedAsset(code: number, days: number | undefined): PlannedAsset {
  return days === undefined ? { code } : { code, sentDaysBefore: days };
}

/** What is sent today is not told apart: the link must stay the same while it is copied, mailed and printed. */
function sentDaysBefore(view: JourneyView, asset: AssetId, issued: DayNumber): number | undefined {
  const first = view.assets.get(asset)?.sent[0];
  if (first === undefined) return undefined;
  const days = issued - Math.floor(first.at / SECONDS_PER_DAY);
  return days < 1 ? undefined : Math.min(days, MOST_SENT_DAYS);
}
