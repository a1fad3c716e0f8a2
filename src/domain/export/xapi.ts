import { canonicalText } from '../journal/canonical-json.ts';
import type { Digest } from '../link/digest.ts';
import { toHex } from '../link/bytes.ts';
import type { Activity, ActivityKind } from './activity.ts';
import type { ExportWording } from './export-wording.ts';

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
  digest: Digest,
): string {
  const statements = activities.flatMap((activity) => {
    const verb = XAPI_VERBS.find(({ kind }) => kind === activity.kind);
    return verb === undefined ? [] : [canonicalText(statementOf(activity, verb, wording, frame, digest))];
  });
  return `[\n${statements.join(',\n')}\n]\n`;
}

function statementOf(
  { journey, event, about, at, by, via, why }: Activity,
  verb: Verb,
  { titleOf, moment }: ExportWording,
  { site, addressOf, profile, locale }: XapiFrame,
  digest: Digest,
): Readonly<Record<string, unknown>> {
  const extensions = {
    ...(via === undefined ? {} : { [`${profile}#via`]: via }),
    ...(why === undefined ? {} : { [`${profile}#why`]: why }),
  };
  return {
    id: statementId(`${journey}/${event}`, digest),
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
    timestamp: moment(at),
  };
}

/** A UUID of version 8 (RFC 9562: made by a rule of one's own) out of the hash of the event's name. */
function statementId(name: string, digest: Digest): string {
  const hex = toHex(digest.sha256(new TextEncoder().encode(name)).slice(0, 16));
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
