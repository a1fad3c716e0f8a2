import type { Locale } from '~/i18n/locales.ts';
import { planMessages } from '~/i18n/messages/plan.ts';
import { undoIn } from '~/stores/journal-store.ts';
import { isSalesJourney } from '~/stores/plan-store.ts';
import type { TakenIn } from '~/stores/receipt-inbox.ts';
import { announce } from '~/stores/undo-store.ts';

/** What became of a receipt, in a sentence or two. */
export function receiptOutcome(locale: Locale, taken: TakenIn): string {
  const t = planMessages[locale].receipt;
  if (!taken.ok) return t.problems[taken.reason];
  if (taken.already) return t.already;
  const space = locale === 'en' ? ' ' : '';
  return `${t.taken(taken.marks)}${space}${isSalesJourney(taken.journey) ? t.inBook : t.inJourney}`;
}

/** Offers to take it back. */
export function receiptUndo(locale: Locale, taken: TakenIn): void {
  if (!taken.ok || taken.already) return;
  const { journey, events, marks } = taken;
  announce({ text: planMessages[locale].receipt.taken(marks), takeBack: () => undoIn(journey, events) });
}
