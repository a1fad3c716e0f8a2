import { canonicalText } from '../journal/canonical-json.ts';
import { bareDay, isoDay, utcInstant } from '../shared/calendar-day.ts';
import type { Activity, ActivityKind } from './activity.ts';
import type { ExportWording } from './export-wording.ts';
import { nameBasedUuid, type Hash } from './uuid.ts';

/*
 * Activities as xAPI 1.0.3 statements; what each part means is published on /{locale}/about/xapi/. Only what a buyer
 * took in is told: what was merely sent reached nobody, and an answer is no learning experience.
 */
interface Verb {
  readonly kind: ActivityKind;
  readonly id: string;
  readonly name: string;
}

/** Kinds of activities that are absent give no statement. */
export const XAPI_VERBS = [
  { kind: 'told', id: 'http://activitystrea.ms/schema/1.0/receive', name: 'received' },
  { kind: 'opened', id: 'http://adlnet.gov/expapi/verbs/experienced', name: 'experienced' },
  { kind: 'read', id: 'http://adlnet.gov/expapi/verbs/completed', name: 'completed' },
] as const satisfies readonly Verb[];
/** The namespace of the ids of statements; drawn once, never to change. */
const STATEMENTS = '5b0e4f0c-93f7-4e0a-8d3c-6a1f2b7c9d10';
export const XAPI_ACTIVITY_TYPE = 'http://activitystrea.ms/schema/1.0/article';

export interface XapiFrame {
  /** Address of the site: homePage of the accounts. */
  readonly site: string;
  /** Address of a content asset. */
  readonly addressOf: (asset: string) => string;
  /** Address of the profile page. */
  readonly profile: string;
  /** Language of the titles. */
  readonly locale: string;
}

/** An array of statements. The id of each follows from its event, so a store refuses a second copy. */
export function xapiStatements(
  activities: readonly Activity[],
  wording: ExportWording,
  frame: XapiFrame,
  sha1: Hash,
): string {
  const statements = activities.flatMap((activity) => {
    const verb = XAPI_VERBS.find(({ kind }) => kind === activity.kind);
    return verb === undefined ? [] : [canonicalText(statementOf(activity, verb, wording, frame, sha1))];
  });
  return `[\n${statements.join(',\n')}\n]\n`;
}

function statementOf(
  { journey, event, about, at, by, via, why }: Activity,
  verb: Verb,
  { titleOf }: ExportWording,
  { site, addressOf, profile, locale }: XapiFrame,
  sha1: Hash,
): Readonly<Record<string, unknown>> {
  const day = bareDay(at);
  const extensions = {
    ...(day === undefined ? {} : { [`${profile}#day`]: isoDay(day) }),
    ...(via === undefined ? {} : { [`${profile}#via`]: via }),
    ...(why === undefined ? {} : { [`${profile}#why`]: why }),
  };
  return {
    id: nameBasedUuid(STATEMENTS, `${journey}/${event}`, sha1),
    actor: {
      objectType: 'Agent',
      account: { homePage: site, name: journey },
      ...(by === undefined ? {} : { name: by }),
    },
    verb: { id: verb.id, display: { en: verb.name } },
    object: {
      objectType: 'Activity',
      id: addressOf(about.id),
      definition: { type: XAPI_ACTIVITY_TYPE, name: { [locale]: titleOf(about) } },
    },
    context: {
      contextActivities: { category: [{ id: profile }] },
      ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
    },
    // A statement has a time of day or none: of what is known by its day alone, the extension tells the day.
    ...(day === undefined ? { timestamp: utcInstant(at) } : {}),
  };
}
