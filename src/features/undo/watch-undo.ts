import { $offered } from '~/state/shown-journey.ts';
import { $undoable } from '~/state/undo.ts';
import { loaded } from '~/kit/loaded.ts';

function load(): void {
  void loaded(() => import('./sb-undo-bar.ts'));
}

// The mark itself is kept before the bar comes; most visits leave no mark, and load no bar.
$undoable.listen(load);
$offered.listen(load);
