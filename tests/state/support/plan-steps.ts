import { FIELD } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { openPlans, type OpenedPlan } from '~/domain/link/open-text.ts';
import { toId, type AssetId, type JourneyId, type QuestionId, type RoleId } from '~/domain/shared/brand.ts';
import { digest } from '~/state/digest.ts';
import { journalIn } from '~/state/journals.ts';
import { keepPlan } from '~/state/plans.ts';
import { keepReceiptWriter, makeReceipt } from '~/state/receipts.ts';
import { $sharing, changeField, logSent, startShare } from '~/state/share.ts';
import { site } from './browsers.ts';
import { record } from '../../support/browser.ts';
import { $shown } from '~/state/shown-journey.ts';

export const ADDRESSES = { ja: 'https://guides.example/ja/p/#', en: 'https://guides.example/en/p/#' };
export const WHY_NOW = toId<QuestionId>('why-now');
export const GOAL_MENU = toId<AssetId>('goal-menu');

/** The rep makes a link for somebody new and hands it over. */
export function sendLink(label = 'Green'): string {
  startShare(ADDRESSES, 'en');
  changeField(FIELD.label, label);
  logSent();
  const payload = $sharing.get()?.payload;
  if (!payload?.ok) throw new Error('no link');
  return payload.value;
}

export function open(payload: string): OpenedPlan {
  const [plan] = openPlans(payload, digest).opened;
  if (!plan) throw new Error('no plan');
  return plan;
}

export function keep(payload: string): JourneyId {
  keepPlan(open(payload));
  return active();
}

export function active(): JourneyId {
  const journey = $shown.get();
  if (journey === undefined) throw new Error('no journey');
  return journey;
}

export function receiptFrom(journey: JourneyId, role?: string, name = ''): string {
  const wishes = {
    withReading: true,
    withAnswers: true,
    ticked: new Set<string>(),
    role: role === undefined ? undefined : toId<RoleId>(role),
    name,
  };
  const made = makeReceipt(site, journey, wishes, 0);
  if (!made?.ok) throw new Error('no receipt');
  keepReceiptWriter(journey);
  return made.value.payload;
}

export const viewIn = (journey: JourneyId) => viewOf(journalIn(journey));
export const answered = () => record({ kind: 'question', question: WHY_NOW, mark: 'answered' });
export const readIt = () => record({ kind: 'read', asset: GOAL_MENU, revision: 20_800 });
