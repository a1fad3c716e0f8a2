import type { RegistryCodes } from '../catalogue/registry-codes.ts';
import type { Journey } from '../journey/journey.ts';
import type { OwnLink } from '../link/own-links.ts';
import type { PlanLink, PlannedAsset } from '../link/plan-link.ts';
import { LINK_LANGUAGES, MOST_SENT_DAYS } from '../link/plan-link.ts';
import type { AssetId, PhaseId } from '../shared/brand.ts';
import type { DayNumber } from '../shared/calendar-day.ts';

/** What a person chose for one link. */
export interface PlanToSend {
  readonly secret: Uint8Array;
  readonly assets: readonly AssetId[];
  readonly meeting?: PhaseId;
  readonly language: (typeof LINK_LANGUAGES)[number];
  readonly validDays?: number;
  readonly note?: string;
  readonly label?: string;
  readonly sender?: string;
  /** The person put the assets in this order; otherwise the reader sees them as they build on each other. */
  readonly isOrdered?: boolean;
  readonly links?: readonly OwnLink[];
}

/**
 * The plan of a purchase, as its journey stands on its day. The same choice on the same day gives the same plan, so a
 * link does not change while it is being handed over. `dayOf` gives the day of a moment in the reader's own calendar.
 */
export function planLinkOf(
  codes: RegistryCodes,
  { catalogue, view, choice, phase, roles, today }: Journey,
  sent: PlanToSend,
  dayOf: (seconds: number) => DayNumber,
): PlanLink {
  const { validDays, meeting, note, label, sender, isOrdered = false, links = [] } = sent;
  const code = (list: readonly string[], id: string): number => Math.max(0, list.indexOf(id));
  const sentDaysBefore = (asset: AssetId): number | undefined => {
    const first = view.assets.get(asset)?.sent[0];
    return first && daysBefore(today, dayOf(first.at));
  };
  return {
    pack: codes.pack,
    revision: codes.revision,
    secret: sent.secret,
    motion: code(codes.motions, choice.motion),
    accountType: code(codes.accountTypes, choice.accountType),
    segment: code(codes.segments, choice.segment),
    entryMode: code(codes.entryModes, choice.entryMode),
    phase: code(codes.phases, phase),
    language: LINK_LANGUAGES.indexOf(sent.language),
    roles: roles.map((role) => codes.roles.indexOf(role)).filter((at) => at >= 0),
    issued: today,
    ...(validDays === undefined ? {} : { expires: today + validDays }),
    ordered: isOrdered,
    assets: sent.assets.flatMap((id): readonly PlannedAsset[] => {
      const asset = catalogue.assets.get(id);
      return asset === undefined ? [] : [plannedAsset(asset.code, sentDaysBefore(id))];
    }),
    ...(meeting === undefined ? {} : { meeting: code(codes.phases, meeting) }),
    ...(note === undefined ? {} : { note }),
    ...(label === undefined ? {} : { label }),
    ...(sender === undefined ? {} : { sender }),
    ...(links.length === 0 ? {} : { links }),
    unknown: [],
  };
}

function plannedAsset(code: number, days: number | undefined): PlannedAsset {
  return days === undefined ? { code } : { code, sentDaysBefore: days };
}

/** What is sent today is not told apart: the link must stay the same while it is copied, mailed and printed. */
function daysBefore(today: DayNumber, day: DayNumber): number | undefined {
  const days = today - day;
  return days < 1 ? undefined : Math.min(days, MOST_SENT_DAYS);
}
