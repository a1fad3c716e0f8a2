import type { RoleId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import type { JourneyView } from './view.ts';

/**
 * The registers of a journey that `set` events write. Names are stored: add new ones, never rename one. The functions
 * compose names; readField (read-field.ts) takes them apart.
 */
export const FIELD = {
  label: 'label',
  motion: 'motion',
  accountType: 'accountType',
  segment: 'segment',
  entryMode: 'entryMode',
  phase: 'phase',
  /** Roles present in the buying group: role ids with single spaces between them. */
  roles: 'roles',
  /** The role of the person at this browser. */
  me: 'me',
  /** The colleague who looks after a prospect, by name. */
  owner: 'owner',
  archived: 'archived',
  /** A calendar day, `2027-03-31`. */
  contractEnd: 'contractEnd',
  /** A count of days, in digits. */
  noticeDays: 'noticeDays',
  /** `sales`: the journey of a prospect in a rep's book; `kits`: the kits of the book. Empty: a purchase of one's own. */
  side: 'side',
  /** 32 hex digits. Who holds them may sign receipts; the plan id is derived from them (domain/link). */
  secret: 'secret',
  /** The payload of a plan link that was sent or kept. Each one counts for ever: receipts name the edition they mean. */
  plan: 'plan',
  /** The same for a link made here for a colleague. */
  passedOn: 'passedOn',
  /** The name a rep signs with. */
  sender: 'sender',
  /** 12 hex digits: the writer of the receipts made here. */
  receiptWriter: 'receiptWriter',
  /** The ids of the answers and options that the last receipt told in words, with single spaces between them. */
  toldAnswers: 'toldAnswers',
  /** The name to put on receipts. */
  myName: 'myName',
  /** The ids of the steps of a template that the plan of both sides began with, with single spaces between them. */
  planSteps: 'planSteps',
  /** The day on which the buyer wants to begin, `2027-06-07`. */
  planTarget: 'planTarget',
  /** Empty: public holidays are no working days. */
  planHolidays: 'planHolidays',
  /** The payload of the last plan link in which both sides had the same steps before them. */
  planShared: 'planShared',
} as const;

/** Value of planHolidays: only Saturdays and Sundays are off. */
export const NO_HOLIDAYS_COUNTED = 'none';

/** The id of the entry of the book that this one was merged into (domain/merge/merged-entries.ts). */
export const MERGED_INTO = 'mergedInto';

export const SALES_SIDE = 'sales';
export const KITS_SIDE = 'kits';

/** The payload of a receipt that was taken in. */
export function receiptField(writer: string, seq: number): string {
  return `receipt:${writer}.${seq}`;
}

/** Values of a register that is a box to tick. */
export const TICKED = '1';
export const CLEARED = '';

/** An exit criterion of a buying phase. */
export function criterionField(phase: string, id: string): string {
  return `criterion:${phase}/${id}`;
}

/** One line of a checklist on a page; `index` counts from 0. */
export function tickField(page: string, list: string, index: number): string {
  return `tick:${page}/${list}/${index}`;
}

/** One input of a form, a calculator or a template on a page. */
export function entryField(page: string, block: string, field: string): string {
  return `entry:${page}/${block}/${field}`;
}

/** Parts of what 0.1 noted as a next step, `step:<id>/<part>`: read as steps of the plan, and written no more. */
export const STEP_PARTS = ['text', 'owner', 'due', 'done'] as const;
export type StepPart = (typeof STEP_PARTS)[number];

/** One part of a person of a prospect's buying group (domain/book/people.ts). */
export function personField(id: string, part: PersonPart): string {
  return `person:${id}/${part}`;
}

export const PERSON_PARTS = ['name', 'role', 'stance', 'mail', 'phone'] as const;
export type PersonPart = (typeof PERSON_PARTS)[number];

/** One part of a page elsewhere that a rep adds to the plans of a prospect; `place` counts from 0. */
export function ownLinkField(place: number, part: 'title' | 'address'): string {
  return `link:${place}/${part}`;
}

/** One part of a kit that a rep put together (domain/book/own-kits.ts). */
export function kitField(id: string, part: KitPart): string {
  return `kit:${id}/${part}`;
}

export const KIT_PARTS = ['name', 'note', 'assets'] as const;
export type KitPart = (typeof KIT_PARTS)[number];

/** A record of a CRM that stands for a prospect (domain/export/crm-record.ts). */
export function crmField(part: string): string {
  return `crm:${part}`;
}

/** Something of the order that arrived, by its id in content/order-flow/arrivals.yaml. */
export function arrivalField(id: string): string {
  return `arrival:${id}`;
}

/** The payload of a question link, asked here or received; `id` is that of the link (domain/asking). */
export function askedField(id: string): string {
  return `asked:${id}`;
}

/** The payload of answers to such a link, sent or received, by who writes them. */
export function repliedField(id: string, writer: string): string {
  return `replied:${id}.${writer}`;
}

/** What a buyer made of the answer in one place: domain/asking/given-answers.ts. */
export function tookField(id: string, place: number): string {
  return `took:${id}/${place}`;
}

/** One part of an answer that the other side is writing. */
export function draftField(id: string, place: number, part: DraftPart): string {
  return `draft:${id}/${place}/${part}`;
}

export const DRAFT_PARTS = ['text', 'asset', 'proof'] as const;
export type DraftPart = (typeof DRAFT_PARTS)[number];

/** The result of an exercise of a lesson: evidence that it was done. */
export function scoreField(lesson: string, exercise: string): string {
  return `score:${lesson}/${exercise}`;
}

/** Empty if nobody said who is in the buying group. */
export function rolesPresent(view: JourneyView): RoleId[] {
  const names = valueOf(view, FIELD.roles).split(' ');
  return [...new Set(names)].filter((name) => name !== '').map((name) => toId<RoleId>(name));
}

/** True for a prospect in a rep's book: reading on this browser says nothing about what they read. */
export function isSalesSide(view: JourneyView): boolean {
  return valueOf(view, FIELD.side) === SALES_SIDE;
}

/** True for all that a rep's book holds: its prospects, and its kits. */
export function isOfBook(view: JourneyView): boolean {
  return isSalesSide(view) || valueOf(view, FIELD.side) === KITS_SIDE;
}

/** What the people call it; may be empty. */
export function labelOf(view: JourneyView): string {
  return valueOf(view, FIELD.label);
}

export function isTicked(view: JourneyView, field: string): boolean {
  return valueOf(view, field) === TICKED;
}

export function valueOf(view: JourneyView, field: string): string {
  return view.fields.get(field)?.value ?? '';
}
