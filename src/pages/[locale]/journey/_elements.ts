/*
 * The elements of My purchase, loaded from one file instead of one script each: what heads the page once it is readable,
 * everything else as it comes near. A view that is not shown is near nothing, so it loads nothing.
 */
import '~/features/journey/views.ts';
import { loaded } from '~/kit/loaded.ts';
import { whenIdle } from '~/kit/when-idle.ts';
import { whenVisible } from '~/kit/when-visible.ts';

whenIdle(() => import('./_first-view.ts'));

const LATER: Readonly<Record<string, () => Promise<unknown>>> = {
  'sb-next-asset': () => import('~/features/next-asset/sb-next-asset.ts'),
  'sb-journey-coverage': () => import('~/features/journey/sb-journey-coverage.ts'),
  'sb-reading-plan': () => import('~/features/next-asset/sb-reading-plan.ts'),
  'sb-order-tracking': () => import('~/features/order-tracking/sb-order-tracking.ts'),

  'sb-answer-list': () => import('~/features/answers/sb-answer-list.ts'),
  'sb-next-steps': () => import('~/features/steps/sb-next-steps.ts'),
  'sb-receipt': () => import('~/features/group/sb-receipt.ts'),
  'sb-role-pack': () => import('~/features/group/sb-role-pack.ts'),
  'sb-take-in': () => import('~/features/group/sb-take-in.ts'),
  'sb-ask': () => import('~/features/asking/sb-ask.ts'),

  'sb-journey-settings': () => import('~/features/journey/sb-journey-settings.ts'),
  'sb-history': () => import('~/features/history/sb-history.ts'),
  'sb-journey-list': () => import('~/features/journey/sb-journey-list.ts'),
  'sb-device': () => import('~/features/device/sb-device.ts'),
  'sb-transfer': () => import('~/features/transfer/sb-transfer.ts'),
  'sb-depot': () => import('~/features/depot/sb-depot.ts'),
  'sb-keep-all': () => import('~/features/offline/sb-keep-all.ts'),
};
for (const [tag, load] of Object.entries(LATER)) whenVisible(tag, load);

/** What loads everything in the view that is shown. */
function loadsOfView(): readonly (() => Promise<unknown>)[] {
  const shown = document.querySelector('.view:not([hidden])');
  return Object.entries(LATER).flatMap(([tag, load]) => (shown?.querySelector(tag) ? [load] : []));
}

const loadShown = () => Promise.all(loadsOfView().map(loaded));

// Who moves by keyboard or screen reader comes to a part without scrolling to it: from the first key or tap on, and in a
// view that was asked for, nothing waits to be seen.
addEventListener('hashchange', () => void loadShown());
for (const act of ['keydown', 'pointerdown']) addEventListener(act, () => void loadShown(), { once: true });
// One by one: a load that waits for other loads would wait for itself where loads run in turn.
if (location.hash !== '') for (const load of loadsOfView()) whenIdle(load);

/** Paper shows the whole view, so what nobody scrolled to is loaded and drawn first. */
async function printView(): Promise<void> {
  await loadShown();
  await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
  print();
}

/** Longer than an element takes to draw once it is defined. */
const DRAWN_MS = 100;
// By a key of the browser, the first print may come before the parts do; the next one has them.
addEventListener('beforeprint', () => void loadShown());
const printer = document.querySelector<HTMLElement>('[data-print-view]');
if (printer) {
  printer.hidden = false;
  printer.addEventListener('click', () => void printView());
}
