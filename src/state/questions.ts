import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { askedIn, repliesIn, waitingIn, type Asked, type Waiting } from '~/domain/asking/asked.ts';
import { answerLinkOf, questionLinkOf, type QuestionsToSend } from '~/domain/asking/to-send.ts';
import { askedField, FIELD, repliedField, SALES_SIDE } from '~/domain/journal/fields.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { nextLamport } from '~/domain/journal/journal.ts';
import { readField } from '~/domain/journal/read-field.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { encodeAnswers } from '~/domain/link/answer-encode.ts';
import type { AnswerLink } from '~/domain/link/answer-link.ts';
import { PAYLOAD_MOST } from '~/domain/link/envelope.ts';
import type { EncodeProblem } from '~/domain/link/link-problem.ts';
import type { OpenedAnswers, OpenedQuestions } from '~/domain/link/open-text.ts';
import { encodeQuestions } from '~/domain/link/question-encode.ts';
import { ASK_ID_LENGTH, type QuestionLink } from '~/domain/link/question-link.ts';
import type { EventId, JourneyId } from '~/domain/shared/brand.ts';
import type { DayNumber } from '~/domain/shared/calendar-day.ts';
import type { Result } from '~/domain/shared/result.ts';
import { drawnWriter } from './drawn-writer.ts';
import { today } from './clock.ts';
import { digest } from './digest.ts';
import { $journals, journalIn, recordIn } from './journals.ts';
import { isSalesJourney, journeyOfPlan, planIdOfJourney } from './plans.ts';
import { signedByRep, signedIn } from './rep.ts';
import { randomHex } from './writer.ts';

/*
 * Questions and answers in this browser. A buyer's purchase keeps what it asked, a prospect of the book what was asked of
 * us; both find each other's answers by the id of the question link.
 */

/** What a buyer chose, without what follows from the purchase and the day. */
export type QuestionWishes = Omit<QuestionsToSend, 'id' | 'day' | 'planId'>;

/** A link, or a text to send as a file where it is too long for an address. */
export interface MadeLink<Link> {
  readonly link: Link;
  readonly payload: string;
  readonly fitsAddress: boolean;
}

type Made<Link> = Result<MadeLink<Link>, EncodeProblem>;

export function newAskId(): string {
  return randomHex(ASK_ID_LENGTH);
}

/** Keeps nothing. `before`: how many characters of the address stand before the payload. */
export function makeQuestions(
  local: LocalCatalogue,
  journey: JourneyId | undefined,
  id: string,
  wishes: QuestionWishes,
  before: number,
): Made<QuestionLink> {
  const planId = journey && planIdOfJourney(journey);
  const link = questionLinkOf(local, {
    ...wishes,
    id,
    day: today(),
    ...(planId === undefined ? {} : { planId }),
  });
  return made(link, encodeQuestions(link, digest, before), () =>
    encodeQuestions(link, digest, 0, PAYLOAD_MOST),
  );
}

function made<Link>(
  link: Link,
  short: Result<string, EncodeProblem>,
  long: () => Result<string, EncodeProblem>,
): Made<Link> {
  const encoded = short.ok || short.problem.kind !== 'too-long' ? short : long();
  return encoded.ok ? { ok: true, value: { link, payload: encoded.value, fitsAddress: short.ok } } : encoded;
}

/** Keeps questions with a purchase, or with a prospect; none if they are there already. */
export function keepQuestions(journey: JourneyId, { link, payload }: OpenedQuestions): readonly EventId[] {
  const field = askedField(link.id);
  const kept = viewOf(journalIn(journey)).fields.get(field)?.value;
  return kept === payload
    ? []
    : recordIn(journey, ...signedIn(journey, [{ kind: 'set', field, value: payload }]));
}

/** Where questions belong in this browser: the prospect they were kept with, or whose plan link they name. */
export function prospectAsking({ id, planId }: QuestionLink): JourneyId | undefined {
  const kept = journeysAsked(id).find(isSalesJourney);
  if (kept !== undefined) return kept;
  const journey = planId === undefined ? undefined : journeyOfPlan(planId);
  return journey !== undefined && isSalesJourney(journey) ? journey : undefined;
}

/** One's own purchase that asked the questions; a rep's preview of their own answers finds none. */
export function purchaseThatAsked(id: string): JourneyId | undefined {
  return journeysAsked(id).find((journey) => !isSalesJourney(journey));
}

function journeysAsked(id: string): readonly JourneyId[] {
  const field = askedField(id);
  return [...$journals.get()]
    .filter(([, { journal }]) => viewOf(journal).fields.has(field))
    .map(([journey]) => journey);
}

/** A prospect for questions that name no plan of this book. */
export function keepAsNewProspect(opened: OpenedQuestions): JourneyId | undefined {
  const { link } = opened;
  const journey = randomHex(ASK_ID_LENGTH);
  if (!isJourneyId(journey)) return keepAsNewProspect(opened);
  const label = link.label ?? link.name ?? '';
  const said = [
    [FIELD.side, SALES_SIDE],
    [FIELD.label, label],
    [askedField(link.id), opened.payload],
  ] as const;
  const bodies = said.flatMap(([field, value]) =>
    value === '' ? [] : [{ kind: 'set', field, value } as const],
  );
  const ids = recordIn(journey, ...signedByRep(bodies));
  return ids.length === 0 ? undefined : journey;
}

export function askedOf(journey: JourneyId): readonly Asked[] {
  return askedIn(viewOf(journalIn(journey)), digest);
}

/** Asked questions of a journey that nobody has answered. */
export function waitingOf(journey: JourneyId): Waiting | undefined {
  return waitingIn(viewOf(journalIn(journey)), digest);
}

/** Drawn for questions not answered yet; kept when the answers are first handed over. */
function writerFor(journey: JourneyId, id: string): string {
  for (const name of viewOf(journalIn(journey)).fields.keys()) {
    const field = readField(name);
    if (field?.kind === 'replied' && field.id === id) return field.writer;
  }
  return drawnWriter(id);
}

/**
 * The answers to a question link as they stand now; as long as nothing has changed since they were handed over, the very
 * same link. Keeps nothing.
 */
export function makeAnswers(
  local: LocalCatalogue,
  journey: JourneyId,
  asked: QuestionLink,
  words: { readonly name: string; readonly note: string },
  before: number,
): Made<AnswerLink> {
  const journal = journalIn(journey);
  const view = viewOf(journal);
  const writer = writerFor(journey, asked.id);
  const answersAt = (seq: number, day: DayNumber): Made<AnswerLink> => {
    const link = answerLinkOf(local, view, asked, { writer, seq, day, ...words });
    return made(link, encodeAnswers(link, digest, before), () =>
      encodeAnswers(link, digest, 0, PAYLOAD_MOST),
    );
  };
  const kept = repliesIn(view, digest).find((one) => one.id === asked.id && one.writer === writer);
  const again = kept && answersAt(kept.seq, kept.day);
  const isSame =
    again?.ok === true && again.value.payload === view.fields.get(repliedField(asked.id, writer))?.value;
  return isSame ? again : answersAt(nextLamport(journal) - 1, today());
}

/** Keeps answers that were handed over or opened, unless later ones of the same writer are there. */
export function keepAnswers(journey: JourneyId, { link, payload }: OpenedAnswers): readonly EventId[] {
  const kept = repliesIn(viewOf(journalIn(journey)), digest).find(
    ({ id, writer }) => id === link.id && writer === link.writer,
  );
  if (kept !== undefined && kept.seq >= link.seq) return [];
  const field = repliedField(link.id, link.writer);
  return recordIn(journey, ...signedIn(journey, [{ kind: 'set', field, value: payload }]));
}
