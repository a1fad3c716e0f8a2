import { $storageState } from '~/state/browser-storage.ts';
import { loaded } from '~/kit/loaded.ts';
import { $setAside } from '~/state/journal-store.ts';

function load(): void {
  void loaded(() => import('./sb-storage-note.ts'));
}

/** Loads the note at once where it always speaks, and otherwise only when there is something to say. */
export function watchStorage(): void {
  if (document.querySelector('sb-storage-note:not([data-quiet])')) load();
  $storageState.subscribe((state) => {
    if (state !== 'kept') load();
  });
  $setAside.subscribe((count) => {
    if (count > 0) load();
  });
}
