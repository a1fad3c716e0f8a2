import { atom, computed } from 'nanostores';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { EventBody } from '~/domain/journal/event.ts';
import {
  choiceOf,
  currentPhase,
  FIELD,
  isSalesSide,
  rolesPresent,
  SALES_SIDE,
  valueOf,
} from '~/domain/journal/fields.ts';
import { viewOf, type JourneyView } from '~/domain/journal/view.ts';
import { fromHex } from '~/domain/link/bytes.ts';
import type { EncodeProblem } from '~/domain/link/link-problem.ts';
import { encodePlanLink } from '~/domain/link/plan-encode.ts';
import { SECRET_LENGTH, type LINK_LANGUAGES, type PlanLink } from '~/domain/link/plan-link.ts';
import { planLinkOf } from '~/domain/plan/plan-to-send.ts';
import { processOf, type Process } from '~/domain/process/process.ts';
import { toId, type AssetId, type EventId, type JourneyId, type PhaseId } from '~/domain/shared/brand.ts';
import type { Result } from '~/domain/shared/result.ts';
import { kitFor } from '~/domain/suggestion/kit.ts';
import type { Suggestion } from '~/domain/suggestion/next-asset.ts';
import { $catalogue } from './catalogue-store.ts';
import { today } from './clock.ts';
import { digest } from './digest.ts';
import { $elsewhere, $journal, readAllJournals, recordIn } from './journal-store.ts';
import { journalOfJourney, newPlan } from './plan-store.ts';

/*
 * The link a rep is putting together. Life cycle: a draft in memory while the form is filled in; when the link is first
 * handed over, the prospect, what was chosen and what was sent are kept. A form that is only looked at leaves no trace.
 */
export type LinkLanguage = (typeof LINK_LANGUAGES)[number];

/** What stands before the payload, by the language of the link: `https://…/ja/p/#`. */
export type Addresses = Readonly<Record<LinkLanguage, string>>;

export interface ShareDraft {
  /** The prospect: in the book, or to be. */
  readonly journey: JourneyId;
  readonly secret: string;
  /** Registers that were changed in the form and are not kept yet. */
  readonly fields: ReadonlyMap<string, string>;
  /** Undefined: what the suggestion proposes. */
  readonly kit: readonly AssetId[] | undefined;
  /** The phase the meeting ahead is about; undefined: the current one. */
  readonly meeting: PhaseId | undefined;
  readonly language: LinkLanguage;
  readonly note: string;
  readonly withLabel: boolean;
  readonly withSender: boolean;
  readonly validDays: number | undefined;
}

/** Everything that follows from the draft. */
export interface Sharing extends LocalCatalogue {
  readonly draft: ShareDraft;
  readonly view: JourneyView;
  readonly process: Process;
  readonly phase: PhaseId;
  readonly meeting: PhaseId;
  readonly proposal: readonly Suggestion[];
  readonly kit: readonly AssetId[];
  readonly plan: PlanLink;
  readonly payload: Result<string, EncodeProblem>;
  /** True once exactly this link was handed over. */
  readonly isSent: boolean;
}

const KIT_SIZE = 5;

export const $draft = atom<ShareDraft | undefined>(undefined);
const $addresses = atom<Addresses>({ ja: '', en: '' });

function emptyDraft(journey: JourneyId, secret: string, language: LinkLanguage): ShareDraft {
  return {
    journey,
    secret,
    fields: new Map(),
    kit: undefined,
    meeting: undefined,
    language,
    note: '',
    withLabel: false,
    withSender: false,
    validDays: undefined,
  };
}

/** Starts with somebody new. Draws the secret of the plan; keeps nothing. */
export function startShare(addresses: Addresses, language: LinkLanguage): void {
  $addresses.set(addresses);
  const { journey, secret } = newPlan();
  const sender = lastSender();
  const fields = new Map(sender === '' ? [] : [[FIELD.sender, sender]]);
  $draft.set({ ...emptyDraft(journey, secret, language), fields });
}

/** Goes on with a prospect of the book. */
export function shareWith(journey: JourneyId): void {
  const draft = $draft.get();
  if (!draft) return;
  const view = viewOf(journalOfJourney(journey));
  const secret = valueOf(view, FIELD.secret);
  const { language, withSender } = draft;
  const plan = secret === '' ? newPlan().secret : secret;
  $draft.set({ ...emptyDraft(journey, plan, language), withSender, fields: senderFor(view) });
}

function senderFor(view: JourneyView): ReadonlyMap<string, string> {
  const sender = lastSender();
  return new Map(valueOf(view, FIELD.sender) !== '' || sender === '' ? [] : [[FIELD.sender, sender]]);
}

/** The name this rep last signed with, whoever it was for. */
function lastSender(): string {
  const signed = storedProspects().filter(({ view }) => valueOf(view, FIELD.sender) !== '');
  const [last] = signed.sort((a, b) => (b.view.lastAt ?? 0) - (a.view.lastAt ?? 0));
  return last === undefined ? '' : valueOf(last.view, FIELD.sender);
}

export function changeDraft(change: Partial<ShareDraft>): void {
  const draft = $draft.get();
  if (draft) $draft.set({ ...draft, ...change });
}

/** Changes a register of the prospect. Another process or phase proposes anew, unless the kit was edited by hand. */
export function changeField(field: string, value: string): void {
  const draft = $draft.get();
  if (draft) changeDraft({ fields: new Map(draft.fields).set(field, value) });
}

export interface Prospect {
  readonly id: JourneyId;
  readonly view: JourneyView;
}

/** The prospects of the book, by id. */
function storedProspects(): readonly Prospect[] {
  return [...readAllJournals()]
    .map(([id, journal]) => ({ id, view: viewOf(journal) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ view }) => isSalesSide(view) && valueOf(view, FIELD.archived) === '');
}

export const $prospects = computed([$elsewhere, $journal], () => storedProspects());

export const $sharing = computed(
  [$catalogue, $draft, $addresses, $elsewhere, $journal],
  (local, draft, addresses): Sharing | undefined => {
    if (!local || !draft) return undefined;
    const stored = viewOf(journalOfJourney(draft.journey));
    const view = withFields(stored, draft.fields);
    const { catalogue } = local;
    const choice = choiceOf(catalogue, view);
    const process = processOf(catalogue, choice);
    const phase = currentPhase(catalogue, view, process);
    const meeting = process.phases.find((step) => step.phase === draft.meeting)?.phase ?? phase;
    const roles = rolesPresent(view);
    const context = { catalogue, process, view, phase: meeting, roles, today: today() };
    const proposal = kitFor(context, KIT_SIZE);
    const kit = draft.kit ?? proposal.map(({ asset }) => asset);
    const label = valueOf(view, FIELD.label);
    const sender = valueOf(view, FIELD.sender);
    const plan = planLinkOf(local, view, {
      secret: fromHex(draft.secret, SECRET_LENGTH) ?? new Uint8Array(),
      choice,
      phase,
      roles,
      assets: kit,
      language: draft.language,
      issued: today(),
      ...(meeting === phase ? {} : { meeting }),
      ...(draft.validDays === undefined ? {} : { validDays: draft.validDays }),
      ...(draft.note.trim() === '' ? {} : { note: draft.note }),
      ...(draft.withLabel && label !== '' ? { label } : {}),
      ...(draft.withSender && sender !== '' ? { sender } : {}),
    });
    const payload = encodePlanLink(plan, digest, addresses[draft.language].length);
    const isSent = payload.ok && valueOf(stored, FIELD.plan) === payload.value;
    return { ...local, draft, view, process, phase, meeting, proposal, kit, plan, payload, isSent };
  },
);

function withFields(view: JourneyView, changed: ReadonlyMap<string, string>): JourneyView {
  const fields = new Map(view.fields);
  for (const [field, value] of changed) {
    const present = fields.get(field);
    if (present) fields.set(field, { ...present, value });
    else fields.set(field, { value, event: toId<EventId>(''), at: 0 });
  }
  return { ...view, fields };
}

export interface Sent {
  readonly journey: JourneyId;
  readonly events: readonly EventId[];
  /** True if this began the prospect's journey: taking it back then means erasing it. */
  readonly isNew: boolean;
}

/** Logs that the link was handed over; nothing if exactly this one was logged before. */
export function logSent(): Sent | undefined {
  const sharing = $sharing.get();
  if (!sharing?.payload.ok || sharing.isSent) return undefined;
  const { draft, kit, payload } = sharing;
  const { journey } = draft;
  const stored = viewOf(journalOfJourney(journey));
  const isNew = !isSalesSide(stored);
  const said: readonly (readonly [string, string])[] = [
    [FIELD.side, SALES_SIDE],
    [FIELD.secret, draft.secret],
    ...draft.fields,
    [FIELD.plan, payload.value],
  ];
  const sets = said
    .filter(([field, value]) => valueOf(stored, field) !== value)
    .map(([field, value]): EventBody => ({ k: 'set', field, value }));
  const events = recordIn(journey, ...sets, ...kit.map((asset): EventBody => ({ k: 'sent', asset })));
  return { journey, events, isNew };
}
