import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EventBody } from '~/domain/journal/event.ts';
import { countsHolidays } from '~/domain/steps/plan-registers.ts';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { EventId, JourneyId } from '~/domain/shared/brand.ts';
import { sharedPlanOfLink } from '~/domain/steps/link-steps.ts';
import { journalIn, recordIn } from '~/state/journals.ts';
import { journeyOfPlan, keepPlan } from '~/state/plans.ts';
import { eraseJourney } from '~/state/purchases.ts';
import { signedIn } from '~/state/rep.ts';
import { isOfThisSite, putIntoBook, type OpenedSteps } from '~/state/shared-steps.ts';
import { announce, recordWithUndo } from '~/state/undo.ts';
import { arrivedView, differencesView } from './incoming-view.ts';
import { changesOf, planOfShared, takeIn } from './plan-exchange.ts';
import { planSight, type PlanSight } from './plan-sight.ts';
import { shareStepsWords } from './share-words.ts';

/** The journey that a plan from the other side belongs to; undefined where it is new here. */
export function journeyOf({ planId }: OpenedSteps): JourneyId | undefined {
  return journeyOfPlan(planId);
}

/** A plan that came from the other side. `ours` is the plan of its journey, if that is here. */
export function arrived(
  opened: OpenedSteps,
  ours: PlanSight,
  after: (journey: JourneyId) => void,
): TemplateResult {
  const t = shareStepsWords[ours.locale];
  if (!isOfThisSite(opened)) return html`<p role="alert">${t.otherSite}</p>`;
  const { content } = ours;
  const theirs = sharedPlanOfLink(opened.steps, content.codes);
  const journey = journeyOf(opened);
  // Who opens a plan of the supplier for the first time is a buyer, and the reverse.
  const side = journey === undefined ? (opened.steps.bySeller ? 'buyer' : 'seller') : ours.side;
  const sight = planSight(ours.locale, side, content, planOfShared(theirs, content), ours.today);
  if (journey === undefined) return newHere(opened, sight, theirs.unknown, after);
  const view = viewOf(journalIn(journey));
  const changes = changesOf(journey, content, theirs);
  const both: EventBody = { kind: 'set', field: FIELD.planShared, value: opened.payload };
  const record = (text: string, ...bodies: readonly EventBody[]) => {
    recordWithUndo(journey, text, ...signedIn(journey, bodies));
    after(journey);
  };
  return differencesView(ours, sight, countsHolidays(view), changes, {
    take: (change, text) =>
      record(t.took(text), ...takeIn(journey, theirs, [change]), ...(changes.length === 1 ? [both] : [])),
    takeAll: () => record(t.tookAll(changes.length), ...takeIn(journey, theirs, changes), both),
    leave: () => record(t.left, both),
  });
}

type Kept = { readonly journey: JourneyId; readonly events: readonly EventId[] } | undefined;

function newHere(
  opened: OpenedSteps,
  sight: PlanSight,
  unknown: number,
  after: (journey: JourneyId) => void,
): TemplateResult {
  const t = shareStepsWords[sight.locale];
  const { bySeller } = opened.steps;
  const from = t.from[bySeller ? 'seller' : 'buyer'](opened.plan.sender ?? '');
  const keep = (make: (opened: OpenedSteps) => Kept) => {
    const journey = make(opened)?.journey;
    if (journey === undefined) return;
    const theirs = sharedPlanOfLink(opened.steps, sight.content.codes);
    const changes = changesOf(journey, sight.content, theirs);
    const both: EventBody = { kind: 'set', field: FIELD.planShared, value: opened.payload };
    recordIn(journey, ...signedIn(journey, [...takeIn(journey, theirs, changes), both]));
    announce({ text: t.kept, takeBack: () => eraseJourney(journey) });
    after(journey);
  };
  const toBook = html`<button type="button" class="button--main" @click=${() => keep(putIntoBook)}>
    ${t.book}
  </button>`;
  return arrivedView(
    sight,
    from,
    unknown,
    html`<p class="row">
      ${bySeller ? nothing : toBook}
      <button type="button" class=${bySeller ? 'button--main' : ''} @click=${() => keep(keepPlan)}>
        ${t.keep}
      </button>
    </p>`,
  );
}

/** Whether everything of a plan from the other side stands in the journey already. */
export function isAllTaken(journey: JourneyId, { payload }: OpenedSteps): boolean {
  return valueOf(viewOf(journalIn(journey)), FIELD.planShared) === payload;
}
