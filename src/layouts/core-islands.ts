/*
 * What nearly every page says about the purchase, and what every guide shows, comes in one file: it compresses better than
 * ten, and is loaded once (frame.ts). What makes marks comes in a second one. Every other element has a script of its own
 * beside its markup.
 */
import '~/features/guide/open-rows.ts';
import '~/features/guide/sb-guide-count.ts';
import '~/features/guide/sb-guide-stand.ts';
import '~/features/guide/sb-question-word.ts';
import '~/features/marks/sb-checklist-ticks.ts';
import '~/features/marks/sb-marks-go-to.ts';
import '~/features/storage-note/watch-storage.ts';
import '~/features/undo/watch-undo.ts';
import { whenMarked } from '~/features/marks/when-marked.ts';
import { whenVisible } from '~/kit/when-visible.ts';

whenMarked('sb-question-state, sb-exit-criteria', () => import('./mark-islands.ts'));

// What a guide holds folded comes into view when somebody unfolds it; until then none of its rules are loaded.
whenVisible('sb-next-asset[data-when-unfolded]', () => import('~/features/next-asset/sb-next-asset.ts'));
whenVisible('.guide-filter > form', () => import('~/features/guide/sb-guide-filter.ts'));
