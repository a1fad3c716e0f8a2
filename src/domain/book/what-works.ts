import type { ContentAsset } from '../catalogue/content-asset.ts';
import { hasReceived } from '../journal/view.ts';
import type { Journey } from '../journey/journey.ts';
import type { AssetId, PhaseId, QuestionId } from '../shared/brand.ts';

/*
 * What a book of prospects says of the content: how far each asset came, and which questions stay open. It counts, and
 * claims no cause: buyers also read what nobody sent, and a question may have been answered by something else.
 */

/** How far one asset came. Each number counts prospects, but `closed`, which counts questions. */
export interface AssetUse {
  readonly asset: AssetId;
  /** Sent, or told in a conversation. */
  readonly sent: number;
  /** Opened, read or told. */
  readonly reached: number;
  readonly read: number;
  /** Somebody said that it helped. */
  readonly helped: number;
  /** Questions it answers that are answered at prospects whom it reached. */
  readonly closed: number;
}

export interface OpenQuestion {
  readonly question: QuestionId;
  /** How many prospects in its buying phase have it open, of those it applies to. */
  readonly open: number;
  readonly of: number;
}

export interface PhaseStanding {
  readonly phase: PhaseId;
  /** How many prospects stand there. */
  readonly prospects: number;
  /** The questions most of them have open, the most first. */
  readonly open: readonly OpenQuestion[];
}

/** Below this many prospects a share says little, and a percentage looks like more than it is. */
export const FEWEST_FOR_SHARE = 20;

/** Assets that were sent to or reached anybody, those that were read by most first. All prospects of one catalogue. */
export function assetUses(prospects: readonly Journey[]): readonly AssetUse[] {
  const assets = [...(prospects[0]?.catalogue.assets.values() ?? [])];
  return assets
    .map((asset) => useOf(asset, prospects))
    .filter(({ sent, reached }) => sent + reached > 0)
    .sort((a, b) => b.read - a.read || b.reached - a.reached || b.sent - a.sent);
}

function useOf({ id, answers }: ContentAsset, prospects: readonly Journey[]): AssetUse {
  const evidence = prospects.flatMap((journey) => {
    const found = journey.view.assets.get(id);
    return found === undefined ? [] : [{ journey, found }];
  });
  const reached = evidence.filter(({ found }) => hasReceived(found));
  const isAnswered = (journey: Journey, question: QuestionId) => journey.states.get(question) === 'answered';
  return {
    asset: id,
    sent: evidence.filter(({ found }) => found.sent.length + found.told.length > 0).length,
    reached: reached.length,
    read: evidence.filter(({ found }) => found.read.length > 0).length,
    helped: evidence.filter(({ found }) => found.helpful?.yes === true).length,
    closed: reached.reduce(
      (sum, { journey }) => sum + answers.filter((question) => isAnswered(journey, question)).length,
      0,
    ),
  };
}

/** Where prospects stand, in the order of the phases, and what they wait for there. */
export function standings(prospects: readonly Journey[]): readonly PhaseStanding[] {
  const phases = prospects[0]?.catalogue.phases ?? [];
  return phases.flatMap(({ id }) => {
    const here = prospects.filter(({ phase }) => phase === id);
    return here.length === 0 ? [] : [{ phase: id, prospects: here.length, open: openAt(id, here) }];
  });
}

function openAt(phase: PhaseId, here: readonly Journey[]): readonly OpenQuestion[] {
  const counts = new Map<QuestionId, { open: number; of: number }>();
  for (const journey of here) {
    for (const [id, state] of journey.states) {
      if (journey.catalogue.questions.get(id)?.phase !== phase || state === 'not-applicable') continue;
      const { open, of } = counts.get(id) ?? { open: 0, of: 0 };
      counts.set(id, { open: open + (state === 'answered' ? 0 : 1), of: of + 1 });
    }
  }
  return [...counts]
    .map(([question, count]) => ({ question, ...count }))
    .filter(({ open }) => open > 0)
    .sort((a, b) => b.open - a.open);
}
