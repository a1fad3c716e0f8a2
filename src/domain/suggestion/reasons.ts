import type { AssetId, RoleId } from '../shared/brand.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import { hasReceived } from '../journal/view.ts';
import type { QuestionGain } from './gain.ts';
import type { Answers, Suggestion } from './next-asset.ts';
import type { Scan } from './scan.ts';
import { gateOf, scanOf } from './scan.ts';
import { missingOf, standingAt } from './scan-tables.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { AssetNode } from './suggestion-index.ts';

/** Why an asset is suggested; each becomes one sentence. */
export type Reason =
  | ({ readonly kind: 'answers' } & Answers)
  /** Nothing has been received yet for the questions of this role, which often says no late. */
  | { readonly kind: 'early-voice'; readonly role: RoleId }
  /** Who owns the questions it answers, in the order of the catalogue. */
  | { readonly kind: 'owned-by'; readonly roles: readonly RoleId[] }
  /** Its prerequisites, received already. */
  | { readonly kind: 'prerequisites-read'; readonly assets: readonly AssetId[] }
  /** It was received, and its text changed on this day. */
  | { readonly kind: 'updated'; readonly since: DayNumber }
  /** These wait until it is received. */
  | { readonly kind: 'unlocks'; readonly assets: readonly AssetId[] };

/** Why an asset was suggested in this context. */
export function reasonsFor(context: SuggestionContext, suggestion: Suggestion): readonly Reason[] {
  const scan = scanOf(context);
  const node = scan.index.assetById.get(suggestion.asset);
  const { questions, answers } = suggestion;
  if (node === undefined) return [];
  return [
    { kind: 'answers', ...answers },
    ...earlyVoices(node, questions),
    ownersReason(scan, node, questions),
    ...prerequisitesReason(scan, node),
    ...updatedReason(scan, node),
    ...unlocksReason(scan, node),
  ];
}

function ownersOf({ answers }: AssetNode, gains: readonly QuestionGain[]): ReadonlySet<RoleId> {
  const counted = new Set(gains.map(({ question }) => question));
  return new Set(
    answers.filter(({ question }) => counted.has(question.id)).map(({ question }) => question.owner),
  );
}

function earlyVoices(node: AssetNode, gains: readonly QuestionGain[]): Reason[] {
  const raised = ownersOf(
    node,
    gains.filter(({ bonus }) => bonus > 0),
  );
  return [...raised].map((role) => ({ kind: 'early-voice', role }));
}

function ownersReason({ context }: Scan, node: AssetNode, gains: readonly QuestionGain[]): Reason {
  const owners = ownersOf(node, gains);
  return {
    kind: 'owned-by',
    roles: context.catalogue.roles.map(({ id }) => id).filter((id) => owners.has(id)),
  };
}

function prerequisitesReason({ context }: Scan, node: AssetNode): Reason[] {
  const ids = node.prerequisites.map(({ asset }) => asset.id);
  const assets = ids.filter((id) => hasReceived(context.view.assets.get(id)));
  return assets.length === 0 ? [] : [{ kind: 'prerequisites-read', assets }];
}

function updatedReason(scan: Scan, node: AssetNode): Reason[] {
  return standingAt(scan, node) === 'outdated' ? [{ kind: 'updated', since: node.asset.updatedOn }] : [];
}

function unlocksReason(scan: Scan, node: AssetNode): Reason[] {
  const waiting = node.dependants.filter(
    (dependant) => gateOf(scan, dependant) === 'prerequisite' && missingOf(scan, dependant).includes(node),
  );
  return waiting.length === 0 ? [] : [{ kind: 'unlocks', assets: waiting.map(({ asset }) => asset.id) }];
}
