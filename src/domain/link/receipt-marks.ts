import type { EventBody, ToldVia } from '../journal/event.ts';
import { valueAt } from '../shared/at.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { AssetId, QuestionId } from '../shared/brand.ts';
import type { AssetList } from './asset-list.ts';
import { GREATEST_CODE } from './code-set.ts';
import type { Receipt } from './receipt.ts';

/** The ids of the registry by code; undefined where this build does not know a code yet. */
export interface CodeNames {
  asset(code: number): AssetId | undefined;
  question(code: number): QuestionId | undefined;
  /** What stands in `by` for a receipt without a name. */
  role(code: number): string | undefined;
}

/** One thing a receipt says. */
export interface ReceiptMark {
  readonly slot: number;
  /** Undefined if the receipt counts places of a list that is not known. */
  readonly code: number | undefined;
  /** When it was last done; of a receipt that does not tell, the day of the receipt. */
  readonly day: DayNumber;
  /** Undefined if this build cannot name the code. */
  readonly body: EventBody | undefined;
}

/** Slots are part of the ids of stored events: never renumbered. The first eight count places of the plan. */
const SLOT = {
  opened: 0,
  read: 1,
  readEarlier: 2,
  helpful: 3,
  unhelpful: 4,
  toldInMeeting: 5,
  toldInCall: 6,
  toldInMail: 7,
  answered: 8,
  reopened: 9,
  'not-applicable': 10,
  open: 11,
  extraRead: 12,
} as const;
const FIRST_SLOT_WITHOUT_PLACE = 8;

/** Everything a receipt says, with the assets of its own edition of the plan. */
export function marksOf(
  receipt: Receipt,
  lists: readonly AssetList[],
  names: CodeNames,
): readonly ReceiptMark[] {
  const { day, daysBefore = [] } = receipt;
  return [...placeMarks(receipt, lists, names), ...codeMarks(receipt, names)].map((mark, index) => ({
    ...mark,
    day: day - valueAt(daysBefore, index, 0),
  }));
}

type UndatedMark = Omit<ReceiptMark, 'day'>;

/** One number per slot and code. */
export function markKey(slot: number, code: number): number {
  return slot * (GREATEST_CODE + 1) + code;
}

/** False where silence means nothing: the asset is not in the edition the receipt speaks of. */
export function couldSay(receipt: Receipt, slot: number, code: number, lists: readonly AssetList[]): boolean {
  return slot >= FIRST_SLOT_WITHOUT_PLACE || codesOf(receipt, lists).includes(code);
}

function codesOf(receipt: Receipt, lists: readonly AssetList[]): readonly number[] {
  return lists.find(({ sum }) => sum === receipt.list)?.codes ?? [];
}

function placeMarks(receipt: Receipt, lists: readonly AssetList[], names: CodeNames): readonly UndatedMark[] {
  const { places, day } = receipt;
  const codes = codesOf(receipt, lists);
  const at = (slot: keyof typeof places, bodyOf: (asset: AssetId) => EventBody): readonly UndatedMark[] =>
    places[slot].map((place) => {
      const code = codes[place];
      const asset = code === undefined ? undefined : names.asset(code);
      return { slot: SLOT[slot], code, body: asset && bodyOf(asset) };
    });
  // A receipt says by which way something was told, and no more.
  const told =
    (via: ToldVia) =>
    (asset: AssetId): EventBody => ({ kind: 'told', asset, via, why: '' });
  return [
    ...at('opened', (asset) => ({ kind: 'opened', asset, revision: day })),
    ...at('read', (asset) => ({ kind: 'read', asset, revision: day })),
    // Day 0 is before every version: the asset shows as updated since it was read, and the mark stays.
    ...at('readEarlier', (asset) => ({ kind: 'read', asset, revision: 0 })),
    ...at('helpful', (asset) => ({ kind: 'helpful', asset, yes: true })),
    ...at('unhelpful', (asset) => ({ kind: 'helpful', asset, yes: false })),
    ...at('toldInMeeting', told('meeting')),
    ...at('toldInCall', told('call')),
    ...at('toldInMail', told('mail')),
  ];
}

function codeMarks({ questions, extraRead, day }: Receipt, names: CodeNames): readonly UndatedMark[] {
  const marked = (mark: keyof typeof questions): readonly UndatedMark[] =>
    questions[mark].map((code) => {
      const question = names.question(code);
      return { slot: SLOT[mark], code, body: question && { kind: 'question', question, mark } };
    });
  return [
    ...marked('answered'),
    ...marked('reopened'),
    ...marked('not-applicable'),
    ...marked('open'),
    ...extraRead.map((code): UndatedMark => {
      const asset = names.asset(code);
      return { slot: SLOT.extraRead, code, body: asset && { kind: 'read', asset, revision: day } };
    }),
  ];
}
