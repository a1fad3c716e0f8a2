/*
 * How long a large answer book takes: 2,000 answers to questions, 120 requirements, 12 options, every cell filled.
 *   node tests/bench/answer-book.bench.ts          (Node 24 runs TypeScript as it is)
 * A browser on a phone is taken as four times slower: the goals are 300 ms for opening and 8 ms for one change at four
 * times the printed times. Times are of the processor, printed and never asserted: they belong to the machine.
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
const THROTTLE = 4;
const TODAY = 20_908;

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

/** Milliseconds of this thread: what other programs take of the machine does not count. */
function timed(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

function row(what: string, times: readonly number[], goal: number) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    what,
    'p50 ms': at(0.5).toFixed(2),
    'p95 ms': at(0.95).toFixed(2),
    [`p95 × ${THROTTLE} ms`]: (at(0.95) * THROTTLE).toFixed(1),
    'goal ms': goal,
  };
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
for (let round = 0; round < 5; round += 1) worked(opened());
const opening = Array.from({ length: 40 }, () => timed(() => worked(opened())));

const journal = opened();
const changes = Array.from({ length: 200 }, (_, round) => {
  const body = cellOf(round % REQUIREMENTS, round % OPTIONS);
  const event = eventOf(events.length + 1 + round, body);
  return timed(() => worked(add(journal, event)));
});

console.log(
  `${records.length} events: ${ANSWERS} answers, ${OPTIONS} options × ${REQUIREMENTS} requirements`,
);
console.table([row('opening', opening, 300), row('one answer changed', changes, 8)]);
