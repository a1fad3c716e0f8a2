/*
 * What nearly every page shows comes in one file: it loads with the undo bar (Marks.astro) and
 * compresses better than four. Every other island has a script of its own beside its markup.
 */
import '~/features/next-asset/sb-next-asset.ts';
import '~/features/marks/sb-marks-go-to.ts';
import '~/features/marks/sb-question-state.ts';
import '~/features/route-map/sb-route-map.ts';
import '~/features/undo/sb-undo-bar.ts';
