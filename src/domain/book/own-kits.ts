import type { EventBody } from '../journal/event.ts';
import type { KitPart } from '../journal/fields.ts';
import { FIELD, KIT_PARTS, kitField, KITS_SIDE } from '../journal/fields.ts';
import type { Journal } from '../journal/journal.ts';
import { readField } from '../journal/read-field.ts';
import { viewOf } from '../journal/view.ts';
import type { AssetId, JourneyId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import { compareText } from '../shared/compare-text.ts';

/**
 * The journal that holds the kits of a book. It has the same id in every browser, so that the kits of two colleagues
 * stand side by side once their books are merged.
 */
export const KITS_JOURNEY = toId<JourneyId>('6b6974732d626f6f');

/** Assets that a rep sends together, in the order in which they are read. */
export interface OwnKit {
  readonly id: string;
  readonly name: string;
  /** The words that go out with it; may be empty. */
  readonly note: string;
  /** Also those that the content no longer has. */
  readonly assets: readonly AssetId[];
  /** Who saved or changed it last, if they gave a name. */
  readonly by?: string;
}

export interface KitChange {
  readonly name: string;
  readonly note: string;
  readonly assets: readonly AssetId[];
}

/** Registers of the journal of kits: a kit of that id is written down, or changed. */
export function kitBodies(id: string, { name, note, assets }: KitChange): readonly EventBody[] {
  const values = { name, note, assets: assets.join(' ') };
  return [
    { kind: 'set', field: FIELD.side, value: KITS_SIDE },
    ...KIT_PARTS.map((part) => ({ kind: 'set', field: kitField(id, part), value: values[part] }) as const),
  ];
}

/** A kit without a name is gone. */
export function kitGone(id: string): EventBody {
  return { kind: 'set', field: kitField(id, 'name'), value: '' };
}

/** By name, in no language's order: the page sorts them as its readers do. */
export function ownKitsIn(journal: Journal): readonly OwnKit[] {
  const { fields } = viewOf(journal);
  const ids = new Set<string>();
  for (const name of fields.keys()) {
    const field = readField(name);
    if (field?.kind === 'kit') ids.add(field.id);
  }
  const kits = [...ids].flatMap((id): readonly OwnKit[] => {
    const value = (part: KitPart) => fields.get(kitField(id, part))?.value ?? '';
    const assets = new Set(
      value('assets')
        .split(' ')
        .filter((asset) => asset !== ''),
    );
    const named = fields.get(kitField(id, 'name'));
    if (named === undefined || named.value === '' || assets.size === 0) return [];
    const by = journal.get(named.event)?.by;
    return [
      {
        id,
        name: named.value,
        note: value('note'),
        assets: [...assets].map((asset) => toId<AssetId>(asset)),
        ...(by === undefined ? {} : { by }),
      },
    ];
  });
  return kits.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}
