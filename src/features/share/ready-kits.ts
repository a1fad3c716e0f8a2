import type { OwnKit } from '~/domain/book/own-kits.ts';
import { isRecord } from '~/domain/journal/canonical-json.ts';
import { toId, type AssetId } from '~/domain/shared/brand.ts';
import { parseJson } from '~/domain/shared/parse-json.ts';
import { DataRecord } from '~/kit/data-records.ts';
import type { ReadyKit } from '~/state/started-kit.ts';

/** A kit of the content, with whom it is for. */
export interface ContentKit extends ReadyKit {
  readonly phases: readonly string[];
  readonly roles: readonly string[];
}

/** The kits that the server wrote into an attribute (content-model/share-kit-data.ts). */
export function contentKitsIn(json: string | undefined): readonly ContentKit[] {
  const list = parseJson(json);
  return Array.isArray(list) ? list.filter(isRecord).map(contentKit) : [];
}

function contentKit(values: Readonly<Record<string, unknown>>): ContentKit {
  const kit = new DataRecord(values);
  const notes = new DataRecord(isRecord(values['notes']) ? values['notes'] : {});
  return {
    title: kit.text('title'),
    notes: { ja: notes.text('ja'), en: notes.text('en') },
    phases: kit.texts('phases') ?? [],
    roles: kit.texts('roles') ?? [],
    assets: (kit.texts('assets') ?? []).map((id) => toId<AssetId>(id)),
  };
}

/** Those for the phase first, and of these the ones for somebody who is present; otherwise in the order of their files. */
export function fittingFirst(
  kits: readonly ContentKit[],
  phase: string,
  present: readonly string[],
): readonly ContentKit[] {
  const fit = (kit: ContentKit) =>
    (kit.phases.includes(phase) ? 2 : 0) + (kit.roles.some((role) => present.includes(role)) ? 1 : 0);
  return kits.toSorted((a, b) => fit(b) - fit(a));
}

/** A kit of the book has the same words in every language: those that were typed. */
export function readyKit({ id, name, note, assets }: OwnKit): ReadyKit {
  return { title: name, notes: { ja: note, en: note }, assets, ownId: id };
}
