import { AnswerBook } from '../answers/answer-book.ts';
import type { Said } from '../coverage/question-state.ts';
import { whatIsSaid } from '../coverage/question-state.ts';
import type { LocalCatalogue } from '../catalogue/catalogue-wire.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { QuestionMark, ToldVia } from '../journal/event.ts';
import type { AssetEvidence, JourneyView } from '../journal/view.ts';
import { isOutdated } from '../journal/view.ts';
import type { AssetList } from '../link/asset-list.ts';
import { sortedCodes } from '../link/code-set.ts';
import { withDays } from '../link/receipt-days.ts';
import { marksOf } from '../link/receipt-marks.ts';
import { LAST_SEQ, MOST_DAYS_BEFORE } from '../link/receipt.ts';
import type { PlaceMarks, Receipt } from '../link/receipt.ts';
import type { QuestionId, RoleId } from '../shared/brand.ts';
import { codeNames } from './code-names.ts';
import { lastDone } from './last-done.ts';
import { toldOf, type Ticked } from './told-to-send.ts';

/** What a reader chose to tell. */
export interface ReceiptToSend {
  readonly planId: string;
  readonly writer: string;
  /** The greatest counter of the journal. */
  readonly seq: number;
  readonly day: DayNumber;
  /** The day of a moment (seconds since 1970) in the calendar of the reader. */
  readonly dayOf: (at: number) => DayNumber;
  readonly list: AssetList;
  /** Tell what was opened, read and explained. */
  readonly withReading: boolean;
  /** Tell where the questions stand. */
  readonly withAnswers: boolean;
  /** The ids of the answers and options to tell in words. */
  readonly ticked: Ticked;
  readonly role?: RoleId;
  readonly name?: string;
}

const NO_PLACES: PlaceMarks = {
  opened: [],
  read: [],
  readEarlier: [],
  helpful: [],
  unhelpful: [],
  toldInMeeting: [],
  toldInCall: [],
  toldInMail: [],
};

export function receiptOf(local: LocalCatalogue, view: JourneyView, sent: ReceiptToSend): Receipt {
  const { planId, writer, day, list, role, name } = sent;
  const told = toldOf(local.catalogue, new AnswerBook(view, day), sent.ticked);
  const roleCode = role === undefined ? -1 : local.codes.roles.indexOf(role);
  const receipt: Receipt = {
    planId,
    writer,
    seq: Math.min(Math.max(1, sent.seq), LAST_SEQ),
    day,
    list: list.sum,
    places: sent.withReading ? placesOf(local, view, list) : NO_PLACES,
    questions: questionsOf(local, sent.withAnswers ? whatIsSaid(local.catalogue, view, day) : new Map()),
    extraRead: sent.withReading ? extraRead(local, view, list) : [],
    ...(roleCode < 0 ? {} : { role: roleCode }),
    ...(name === undefined ? {} : { name }),
    ...(told === undefined ? {} : { told }),
    unknown: [],
  };
  const daysBefore = marksOf(receipt, [list], codeNames(local)).map(({ body }) => {
    const at = body && lastDone(view, body);
    return at === undefined ? 0 : Math.max(0, Math.min(day - sent.dayOf(at), day, MOST_DAYS_BEFORE));
  });
  return { ...receipt, ...withDays(daysBefore) };
}

function placesOf(local: LocalCatalogue, view: JourneyView, list: AssetList): PlaceMarks {
  const named = codeNames(local);
  const evidence = list.codes.map((code) => {
    const id = named.asset(code);
    const asset = id === undefined ? undefined : local.catalogue.assets.get(id);
    const found = id === undefined ? undefined : view.assets.get(id);
    return { found, isStale: asset !== undefined && isOutdated(asset, found) };
  });
  type Mark = (typeof evidence)[number];
  const places = (holds: (found: AssetEvidence, mark: Mark) => boolean): readonly number[] =>
    [...evidence.keys()].filter((place) => {
      const mark = evidence[place];
      return mark?.found !== undefined && holds(mark.found, mark);
    });
  const told = (via: ToldVia) => places((found) => found.told.some((mark) => mark.via === via));
  return {
    opened: places(({ opened }) => opened.length > 0),
    read: places(({ read }, { isStale }) => read.length > 0 && !isStale),
    readEarlier: places(({ read }, { isStale }) => read.length > 0 && isStale),
    helpful: places(({ helpful }) => helpful?.yes === true),
    unhelpful: places(({ helpful }) => helpful?.yes === false),
    toldInMeeting: told('meeting'),
    toldInCall: told('call'),
    toldInMail: told('mail'),
  };
}

/** A question with an answer of the buyer's own counts as answered; what the answer is, is told only where it was ticked. */
function questionsOf(
  { catalogue }: LocalCatalogue,
  said: ReadonlyMap<QuestionId, Said>,
): Receipt['questions'] {
  const all = [...catalogue.questions.values()];
  const marked = (mark: QuestionMark): readonly number[] =>
    sortedCodes(all.filter(({ id }) => said.get(id) === mark).map(({ code }) => code));
  return {
    answered: marked('answered'),
    reopened: marked('reopened'),
    'not-applicable': marked('not-applicable'),
    open: marked('open'),
  };
}

function extraRead({ catalogue }: LocalCatalogue, view: JourneyView, list: AssetList): readonly number[] {
  const others = [...catalogue.assets.values()].filter(({ code }) => !list.codes.includes(code));
  const read = others.filter(({ id }) => (view.assets.get(id)?.read.length ?? 0) > 0);
  return sortedCodes(read.map(({ code }) => code));
}
