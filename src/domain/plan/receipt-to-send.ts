import type { LocalCatalogue } from '../catalogue/catalogue-wire.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { QuestionMark, ToldVia } from '../journal/event.ts';
import type { AssetEvidence, JourneyView } from '../journal/view.ts';
import { isOutdated } from '../journal/view.ts';
import type { AssetList } from '../link/asset-list.ts';
import { LAST_SEQ } from '../link/receipt.ts';
import type { PlaceMarks, Receipt } from '../link/receipt.ts';
import type { RoleId } from '../shared/brand.ts';
import { codeNames } from './code-names.ts';

/** What a reader chose to tell. */
export interface ReceiptToSend {
  readonly planId: string;
  readonly writer: string;
  /** The greatest counter of the journal. */
  readonly seq: number;
  readonly day: DayNumber;
  readonly list: AssetList;
  /** Tell what was opened, read and explained. */
  readonly withReading: boolean;
  /** Tell where the questions stand. */
  readonly withAnswers: boolean;
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
  const roleCode = role === undefined ? -1 : local.codes.roles.indexOf(role);
  return {
    planId,
    writer,
    seq: Math.min(Math.max(1, sent.seq), LAST_SEQ),
    day,
    list: list.sum,
    places: sent.withReading ? placesOf(local, view, list) : NO_PLACES,
    questions: questionsOf(local, sent.withAnswers ? view : undefined),
    extraRead: sent.withReading ? extraRead(local, view, list) : [],
    ...(roleCode < 0 ? {} : { role: roleCode }),
    ...(name === undefined ? {} : { name }),
    unknown: [],
  };
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

function questionsOf({ catalogue }: LocalCatalogue, view: JourneyView | undefined): Receipt['questions'] {
  const marked = (mark: QuestionMark): readonly number[] =>
    [...catalogue.questions.values()]
      .filter(({ id }) => view?.questions.get(id)?.mark === mark)
      .map(({ code }) => code);
  return {
    answered: marked('answered'),
    reopened: marked('reopened'),
    'not-applicable': marked('not-applicable'),
    open: marked('open'),
  };
}

function extraRead({ catalogue }: LocalCatalogue, view: JourneyView, list: AssetList): readonly number[] {
  return [...catalogue.assets.values()]
    .filter(({ id, code }) => !list.codes.includes(code) && (view.assets.get(id)?.read.length ?? 0) > 0)
    .map(({ code }) => code);
}
