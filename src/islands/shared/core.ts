/*
 * What nearly every page shows comes in one file: it loads with the undo bar (layouts/BaseLayout.astro, `marks`) and
 * compresses better than four. Every other island has a script of its own beside its markup.
 */
import '~/islands/next-asset/sb-next-asset.ts';
import '~/islands/question-state/sb-question-state.ts';
import '~/islands/route-map/sb-route-map.ts';
import '~/islands/undo-bar/sb-undo-bar.ts';
