import { atom, computed } from 'nanostores';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { EventBody } from '~/domain/journal/event.ts';
import { FIELD, isSalesSide, isTicked, SALES_SIDE, valueOf } from '~/domain/journal/fields.ts';
import { supposing } from '~/domain/journal/supposing.ts';
import { viewOf, type JourneyView } from '~/domain/journal/view.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { fromHex } from '~/domain/link/bytes.ts';
import type { EncodeProblem } from '~/domain/link/link-problem.ts';
import { encodePlanLink } from '~/domain/link/plan-encode.ts';
import { SECRET_LENGTH, type LINK_LANGUAGES, type PlanLink } from '~/domain/link/plan-link.ts';
import { isLinkSent } from '~/domain/plan/link-sent.ts';
import { ownLinksOf } from '~/domain/plan/own-links-of.ts';
import { planLinkOf } from '~/domain/plan/plan-to-send.ts';
import type { AssetId, EventId, JourneyId, PhaseId } from '~/domain/shared/brand.ts';
import type { Result } from '~/domain/shared/result.ts';
import { kitFor, type KitPart } from '~/domain/suggestion/kit.ts';
import { $prospects } from './book.ts';
import { $catalogue } from './catalogue.ts';
import { localDay } from './clock.ts';
import { digest } from './digest.ts';
import { $journals, journalIn, recordIn } from './journals.ts';
import { journeyToday } from './journeys.ts';
import { newPlan } from './plans.ts';
import { signedByRep } from './rep.ts';

/*
 * The link a rep is putting together. Life cycle: a draft in memory while the form is filled in; when the link may have
 * gone out, the prospect and the link are kept; once that is sure, what was sent. A form that is only looked at leaves no
 * trace.
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
  /** Somebody moved an asset: the reader sees this order. */
  readonly isOrdered: boolean;
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
  /** The prospect as if the form had been kept. */
  readonly journey: Journey;
  /** The phase the link is made for. */
  readonly meeting: PhaseId;
  readonly proposal: readonly KitPart[];
  readonly kit: readonly AssetId[];
  /** Places, from 0, of links of the prospect whose address cannot be sent. */
  readonly refusedLinks: readonly number[];
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
    isOrdered: false,
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
  const view = viewOf(journalIn(journey));
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
  const signed = $recipients.get().filter(({ view }) => valueOf(view, FIELD.sender) !== '');
  const last = signed.reduce<Recipient | undefined>(
    (latest, one) => ((one.view.lastAt ?? 0) > (latest?.view.lastAt ?? -1) ? one : latest),
    undefined,
  );
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

/** Somebody in the book whom a link can be made for. */
export interface Recipient {
  readonly id: JourneyId;
  readonly view: JourneyView;
}

/** The prospects of the book that are not archived, by id. */
export const $recipients = computed($prospects, (prospects): readonly Recipient[] =>
  [...prospects]
    .map(([id, journal]) => ({ id, view: viewOf(journal) }))
    .filter(({ view }) => !isTicked(view, FIELD.archived)),
);

export const $sharing = computed(
  [$catalogue, $draft, $addresses, $journals],
  (local, draft, addresses): Sharing | undefined => {
    if (!local || !draft) return undefined;
    const stored = journalIn(draft.journey);
    const journey = journeyToday(local, supposing(stored, fieldBodies(draft.fields)));
    const { phase, process, label } = journey;
    const meeting = process.phases.find((step) => step.phase === draft.meeting)?.phase ?? phase;
    const proposal = kitFor(journey.at(meeting), KIT_SIZE);
    const kit = draft.kit ?? proposal.map(({ asset }) => asset);
    const sender = valueOf(journey.view, FIELD.sender);
    const { links, refused } = ownLinksOf(journey.view);
    const sent = {
      secret: fromHex(draft.secret, SECRET_LENGTH) ?? new Uint8Array(),
      assets: kit,
      isOrdered: draft.isOrdered,
      links,
      language: draft.language,
      ...(meeting === phase ? {} : { meeting }),
      ...(draft.validDays === undefined ? {} : { validDays: draft.validDays }),
      ...(draft.note.trim() === '' ? {} : { note: draft.note }),
      ...(draft.withLabel && label !== '' ? { label } : {}),
      ...(draft.withSender && sender !== '' ? { sender } : {}),
    };
    const plan = planLinkOf(local.codes, journey, sent, localDay);
    const payload = encodePlanLink(plan, digest, addresses[draft.language].length);
    const isSent = payload.ok && isLinkSent(viewOf(stored), payload.value, kit);
    return { ...local, draft, journey, meeting, proposal, kit, refusedLinks: refused, plan, payload, isSent };
  },
);

function fieldBodies(fields: Iterable<readonly [field: string, value: string]>): readonly EventBody[] {
  return [...fields].map(([field, value]) => ({ kind: 'set', field, value }));
}

/** What was written for a link. */
export interface LinkEntry {
  readonly journey: JourneyId;
  readonly events: readonly EventId[];
  /** True if this began the prospect's journey: taking it back then means erasing it. */
  readonly isNew: boolean;
}

/**
 * Keeps the prospect and the link, so that a receipt finds its plan, and logs nothing as sent: whether the link went out
 * is not known yet. Undefined if all of it was kept before.
 */
export function keepLink(): LinkEntry | undefined {
  const sharing = $sharing.get();
  return sharing?.payload.ok ? writeLink(sharing.draft, sharing.payload.value, []) : undefined;
}

/** Logs that the link was handed over; nothing if exactly this one was logged before. */
export function logSent(): LinkEntry | undefined {
  const sharing = $sharing.get();
  if (!sharing?.payload.ok || sharing.isSent) return undefined;
  const sent = sharing.kit.map((asset): EventBody => ({ kind: 'sent', asset }));
  return writeLink(sharing.draft, sharing.payload.value, sent);
}

function writeLink(
  { journey, secret, fields }: ShareDraft,
  payload: string,
  sent: readonly EventBody[],
): LinkEntry | undefined {
  const stored = viewOf(journalIn(journey));
  const said: readonly (readonly [string, string])[] = [
    [FIELD.side, SALES_SIDE],
    [FIELD.secret, secret],
    ...fields,
    [FIELD.plan, payload],
  ];
  const sets = fieldBodies(said.filter(([field, value]) => valueOf(stored, field) !== value));
  const bodies = [...sets, ...sent];
  if (bodies.length === 0) return undefined;
  return { journey, events: recordIn(journey, ...signedByRep(bodies)), isNew: !isSalesSide(stored) };
}
