import type { Locale } from './locales.ts';
import { planWords } from './plan-words.ts';
import { isSalesJourney } from '~/state/plans.ts';
import { takeInReceipt, type TakenIn } from '~/state/receipt-inbox.ts';
import { announce, undoIn } from '~/state/undo.ts';

/** Takes a receipt in, offers to take it back, and says in a sentence or two what became of it. */
export function takeIn(locale: Locale, text: string): string {
  return receiptOutcome(locale, takeInReceipt(text));
}

/** The same for a receipt that was taken in just now, for callers that ask where it went. */
export function receiptOutcome(locale: Locale, taken: TakenIn): string {
  const t = planWords[locale].receipt;
  if (!taken.ok) return t.problems[taken.reason];
  if (taken.already) return t.already;
  const { journey, events, marks, news } = taken;
  const says = { marks: t.taken(marks), 'taken-back': t.takenBack, kept: t.kept }[news];
  announce({ text: says, takeBack: () => undoIn(journey, events) });
  const space = locale === 'ja' ? '' : ' ';
  return `${says}${space}${isSalesJourney(journey) ? t.inBook : t.inJourney}`;
}
