import { $storageState } from '~/state/storage.ts';
import { loaded } from '~/kit/loaded.ts';
import { $unreadable } from '~/state/journals.ts';

function load(): void {
  void loaded(() => import('./sb-storage-note.ts'));
}

// The note loads at once where it always speaks, and otherwise only when there is something to say.
if (document.querySelector('sb-storage-note:not([data-quiet])')) load();
if (document.querySelector('sb-storage-note')) {
  $storageState.subscribe((state) => {
    if (state !== 'kept') load();
  });
  $unreadable.subscribe((count) => {
    if (count > 0) load();
  });
}
