import type { HeldBack } from '~/domain/suggestion/gates.ts';
import type { AssetId } from '~/domain/shared/brand.ts';
import { formatList } from '~/i18n/format.ts';
import { nextAssetMessages } from '~/i18n/messages/next-asset.ts';
import type { Wording } from './reason-sentences.ts';

/** Assets held back for one reason. */
export interface HeldBackGroup {
  readonly reason: string;
  readonly assets: readonly AssetId[];
  /** True where a person said so, and may take it back. */
  readonly byHand: boolean;
}

/** What was held back, by reason, in the order of the catalogue. What only sellers use is no business of a buyer. */
export function heldBackGroups(wording: Wording, heldBack: readonly HeldBack[]): readonly HeldBackGroup[] {
  const groups = new Map<string, { assets: AssetId[]; byHand: boolean }>();
  for (const held of heldBack) {
    if (held.gate === 'seller-only') continue;
    const reason = reasonOf(wording, held);
    const group = groups.get(reason) ?? { assets: [], byHand: held.gate === 'dismissed' };
    group.assets.push(held.asset);
    groups.set(reason, group);
  }
  // What a person said comes first: it is what can be changed here.
  return [...groups]
    .map(([reason, group]) => ({ reason, ...group }))
    .sort((a, b) => Number(b.byHand) - Number(a.byHand));
}

function reasonOf({ locale, texts }: Wording, held: HeldBack): string {
  const t = nextAssetMessages[locale];
  if (held.gate === 'dismissed') return t.gates[held.why];
  if (held.gate === 'prerequisite') {
    return t.prerequisite(
      formatList(
        locale,
        held.missing.map((id) => texts.assets.get(id) ?? id),
      ),
    );
  }
  if (held.gate === 'too-early') {
    return t.tooEarly(
      formatList(
        locale,
        held.open.map((id) => texts.questions.get(id) ?? id),
      ),
    );
  }
  return held.gate === 'seller-only' ? '' : t.gates[held.gate];
}
