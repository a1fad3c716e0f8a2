import { atom } from 'nanostores';
import type { AssetId } from '~/domain/shared/brand.ts';
import { $draft, $sharing, changeDraft, type LinkLanguage } from './share.ts';

/** A kit to begin a link with, as the composer sees it: one of the content, or of the book. */
export interface ReadyKit {
  readonly title: string;
  /** The words that go out with it, by the language of the link. */
  readonly notes: Readonly<Record<LinkLanguage, string>>;
  readonly assets: readonly AssetId[];
  /** Of a kit in the book. */
  readonly ownId?: string;
}

/** The kit that the link on this page began with. */
export const $startedKit = atom<ReadyKit | undefined>(undefined);

/** What of a kit can be sent: buyers' assets that the content still has. */
export function sendable(kit: ReadyKit): readonly AssetId[] {
  const assets = $sharing.get()?.catalogue.assets;
  return kit.assets.filter((id) => assets?.get(id)?.audience === 'buyer');
}

/** The link takes the assets of a kit, in its order, and its words where nothing else was typed. Gives the way back. */
export function startFromKit(kit: ReadyKit): () => void {
  const draft = $draft.get();
  const before = $startedKit.get();
  if (!draft) return () => undefined;
  const note = isOwnWords(draft.note) ? draft.note : kit.notes[draft.language];
  $startedKit.set(kit);
  changeDraft({ kit: sendable(kit), isOrdered: true, note });
  return () => {
    $startedKit.set(before);
    changeDraft({ kit: draft.kit, isOrdered: draft.isOrdered, note: draft.note });
  };
}

/** The words of a kit follow the language of the link, as long as nobody changed them. */
export function changeLanguage(language: LinkLanguage): void {
  const draft = $draft.get();
  const kit = $startedKit.get();
  if (!draft) return;
  const follows = kit !== undefined && draft.note === kit.notes[draft.language];
  changeDraft({ language, ...(follows ? { note: kit.notes[language] } : {}) });
}

/** True for what somebody typed, other than the words of the kit before. */
function isOwnWords(note: string): boolean {
  const kit = $startedKit.get();
  return note.trim() !== '' && (kit === undefined || !Object.values(kit.notes).includes(note));
}
