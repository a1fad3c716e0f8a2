import { TICKED } from '~/domain/journal/fields.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import { loaded } from '~/kit/loaded.ts';
import { whenVisible } from '~/kit/when-visible.ts';
import { $shownView, startJourneys } from '~/state/shown-journey.ts';

/** What people marked, wrote and ticked themselves; not what merely reached them. */
function hasOwnMarks({ questions, answers, fields }: JourneyView): boolean {
  return questions.size > 0 || answers.size > 0 || [...fields.values()].some(({ value }) => value === TICKED);
}

/**
 * Loads what stands in the parts of a page where marks are made: once one of them is in view or unfolded, and at once where
 * the purchase has marks, because those are also for paper, and nothing can be loaded while a page is being printed.
 */
export function whenMarked(parts: string, load: () => Promise<unknown>): void {
  if (!document.querySelector(parts)) return;
  whenVisible(parts, load);
  startJourneys();
  let isAsked = false;
  $shownView.subscribe((view) => {
    if (isAsked || !hasOwnMarks(view)) return;
    isAsked = true;
    void loaded(load);
  });
}
