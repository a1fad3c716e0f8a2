/*
 * A large answer book, worked through in a browser: 2,000 answers to questions, 120 requirements, 12 options, every cell
 * filled. Started by answer-book.bench.ts.
 */
import { AnswerBook } from '../../src/domain/answers/answer-book.ts';
import { matrixOf } from '../../src/domain/answers/matrix.ts';
import { sensitivityOf } from '../../src/domain/answers/weight-limits.ts';
import { FITS, PROOFS } from '../../src/domain/journal/answer-events.ts';
import type { EventBody, KnownEvent } from '../../src/domain/journal/event.ts';
import { add, type Journal } from '../../src/domain/journal/journal.ts';
import { decodeEvent, encodeEvent } from '../../src/domain/journal/journal-record.ts';
import { viewOf } from '../../src/domain/journal/view.ts';
import { toId, type EventId } from '../../src/domain/shared/brand.ts';
import { chanceFrom, oneOf } from './structured-catalogue.ts';

const ANSWERS = 2000;
const OPTIONS = 12;
const REQUIREMENTS = 120;
const QUESTIONS = 400;
const TODAY = 20_908;
const WARM_UP = 10;

const chance = chanceFrom(11);

function eventOf(n: number, body: EventBody): KnownEvent {
  return { id: toId<EventId>(`0123456789ab.${n}`), counter: n, at: 1_795_000_000 + n, ...body };
}

function cellOf(requirement: number, option: number): EventBody {
  const fit = oneOf(chance, FITS);
  const proof = oneOf(chance, PROOFS);
  return {
    kind: 'answer',
    requirement: toId(`r${requirement}`),
    option: toId(`o${option}`),
    text: 'as shown in the trial',
    fit,
    proof,
    over: [],
  };
}

function bodies(): readonly EventBody[] {
  const range = (count: number) => Array.from({ length: count }, (_, at) => at);
  return [
    ...range(OPTIONS).map((at): EventBody => ({
      kind: 'option',
      option: toId(`o${at}`),
      name: `Option ${at}`,
      state: 'in',
    })),
    ...range(REQUIREMENTS).map((at): EventBody => {
      const need = at % 3 === 0 ? 'must' : 'nice';
      return {
        kind: 'requirement',
        requirement: toId(`r${at}`),
        text: `Line ${at}`,
        need,
        weight: 1 + (at % 5),
      };
    }),
    ...range(REQUIREMENTS).flatMap((requirement) =>
      range(OPTIONS).map((option) => cellOf(requirement, option)),
    ),
    ...range(ANSWERS).map((at): EventBody => ({
      kind: 'answer',
      question: toId(`q${at % QUESTIONS}`),
      option: toId(`o${at % OPTIONS}`),
      text: `Answer ${at} in a sentence of ordinary length, as people write them.`,
      over: [],
    })),
  ];
}

/** All that the page of the comparison draws from. */
function worked(journal: Journal): number {
  const book = new AnswerBook(viewOf(journal), TODAY);
  const matrix = matrixOf(book);
  return matrix.rows.length + (sensitivityOf(matrix)?.limits.length ?? 0);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const events = bodies().map((body, at) => eventOf(at + 1, body));
const records = events.map((event) => encodeEvent(event));
const opened = (): Journal =>
  new Map(
    records.flatMap((record) => {
      const read = decodeEvent(record);
      return read.ok ? [[read.value.id, read.value] as const] : [];
    }),
  );

/** Milliseconds of each round; the first rounds, in which the engine still learns the code, are left out. */
function rounds(count: number, work: (round: number) => unknown): readonly number[] {
  const times = Array.from({ length: count + WARM_UP }, (_, round) => timed(() => work(round)));
  return times.slice(WARM_UP);
}

/** Events of the answer book; milliseconds of the first opening, of later openings, and of one answer that changed. */
export function measure() {
  const first = timed(() => worked(opened()));
  const opening = rounds(40, () => worked(opened()));
  const journal = opened();
  const change = rounds(400, (round) => {
    const body = cellOf(round % REQUIREMENTS, round % OPTIONS);
    return worked(add(journal, eventOf(events.length + 1 + round, body)));
  });
  return { events: records.length, first, opening, change };
}
