import fc from 'fast-check';
import { toId } from '../../../src/domain/shared/brand.ts';
import type {
  AssetId,
  EventId,
  OptionId,
  QuestionId,
  RequirementId,
} from '../../../src/domain/shared/brand.ts';
import type { EventBody, JournalEvent, KnownEvent, Talk } from '../../../src/domain/journal/event.ts';
import {
  ESTIMATES,
  FITS,
  NEEDS,
  OPTION_STATES,
  PLAN_PARTS,
  PROOFS,
} from '../../../src/domain/journal/answer-events.ts';
import { DISMISSALS, QUESTION_MARKS, TOLD_VIAS } from '../../../src/domain/journal/event.ts';
import { decodeEvent } from '../../../src/domain/journal/journal-record.ts';
import { canonicalText } from '../../../src/domain/journal/canonical-json.ts';
import type { Journal } from '../../../src/domain/journal/journal.ts';
import { merge } from '../../../src/domain/journal/journal.ts';
import { journalOfEvents } from './journals.ts';
import { hasSoundKeys } from './json-keys.ts';

/** How often a property is tried: cheap ones, and those that build a whole suggestion. */
export const MANY = { numRuns: 2000 };
export const SOME = { numRuns: 500 };

const UNSAFE = ['__proto__', 'constructor', 'prototype'];
const WRITERS = ['0123456789ab', 'fedcba987654', 'aaaaaaaaaaaa'];

/** Few writers and low numbers, so that ids meet. */
export const eventIds: fc.Arbitrary<EventId> = fc
  .tuple(fc.constantFrom(...WRITERS), fc.integer({ min: 1, max: 12 }))
  .map(([writer, seq]) => toId<EventId>(`${writer}.${seq}`));

const assetIds = fc.constantFrom('goal-menu', 'security-pack', 'price-guide').map((id) => toId<AssetId>(id));
const questionIds = fc.constantFrom('why-now', 'exit-terms').map((id) => toId<QuestionId>(id));
const optionIds = fc.constantFrom('a1', 'stay').map((id) => toId<OptionId>(id));
const requirementIds = fc.constantFrom('r1', 'r2').map((id) => toId<RequirementId>(id));
const texts = fc.string({ unit: 'binary', maxLength: 12 });
const days = fc.integer({ min: 0, max: 40_000 });

/** A field that is there once in `rarity` + 1 times. */
function optional<Name extends string, Value>(name: Name, value: fc.Arbitrary<Value>, rarity = 1) {
  return fc.oneof(
    { weight: rarity, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: value.map((one) => ({ [name]: one })) },
  ) as fc.Arbitrary<{ readonly [Key in Name]?: Value }>;
}

const answerParts = fc
  .tuple(
    optional('proof', fc.constantFrom(...PROOFS)),
    optional('until', fc.constantFrom('2027-03-31', '2028-02-29')),
    optional('asset', assetIds, 3),
    fc.array(eventIds, { maxLength: 3 }),
  )
  .map(([proof, until, asset, over]) => ({ ...proof, ...until, ...asset, over }));

/** What is written into the answer book. */
export const bookBodies: fc.Arbitrary<EventBody> = fc.oneof(
  fc
    .tuple(optionIds, texts, fc.constantFrom(...OPTION_STATES), optional('why', texts))
    .map(([option, name, state, why]): EventBody => ({ kind: 'option', option, name, state, ...why })),
  fc
    .tuple(
      requirementIds,
      texts,
      fc.constantFrom(...NEEDS),
      fc.integer({ min: 0, max: 5 }),
      optional('passMark', texts),
    )
    .map(([requirement, text, need, weight, passMark]): EventBody => ({
      kind: 'requirement',
      requirement,
      text,
      need,
      weight,
      ...passMark,
    })),
  fc
    .tuple(questionIds, optional('option', optionIds), texts, answerParts)
    .map(([question, option, text, more]): EventBody => ({
      kind: 'answer',
      question,
      ...option,
      text,
      ...more,
    })),
  fc
    .tuple(requirementIds, optionIds, texts, optional('fit', fc.constantFrom(...FITS)), answerParts)
    .map(([requirement, option, text, fit, more]): EventBody => ({
      kind: 'answer',
      requirement,
      option,
      text,
      ...fit,
      ...more,
    })),
  fc
    .tuple(
      fc.constantFrom(...ESTIMATES),
      fc.constantFrom('', '0', '-12.5', '12000'),
      optional('source', texts),
    )
    .map(([estimate, value, source]): EventBody => ({
      kind: 'number',
      tool: 'roi',
      input: 'cases',
      estimate,
      value,
      ...source,
    })),
  fc
    .tuple(fc.constantFrom(...PLAN_PARTS), texts)
    .map(([part, value]): EventBody => ({ kind: 'step', step: toId('a1'), part, value })),
);

/** When and with whom a conversation was. */
const talks: fc.Arbitrary<Talk> = fc.record(
  { on: fc.constantFrom('2026-11-20', '2024-02-29'), to: texts },
  { requiredKeys: [] },
);

export const bodies: fc.Arbitrary<EventBody> = fc.oneof(
  assetIds.map((asset): EventBody => ({ kind: 'sent', asset })),
  fc.tuple(assetIds, days).map(([asset, rev]): EventBody => ({ kind: 'opened', asset, revision: rev })),
  fc
    .tuple(assetIds, days, optional('byHand', fc.constant(true as const)))
    .map(([asset, revision, byHand]): EventBody => ({ kind: 'read', asset, revision, ...byHand })),
  fc
    .tuple(assetIds, fc.constantFrom(...TOLD_VIAS), texts, talks)
    .map(([asset, via, why, talk]): EventBody => ({ kind: 'told', asset, via, why, ...talk })),
  fc.tuple(assetIds, fc.boolean()).map(([asset, yes]): EventBody => ({ kind: 'helpful', asset, yes })),
  fc
    .tuple(
      assetIds,
      fc.constantFrom(...DISMISSALS),
      optional('phase', fc.constantFrom('evaluation', 'commitment')),
    )
    .map(([asset, why, phase]): EventBody => ({ kind: 'dismiss', asset, why, ...phase })),
  fc
    .tuple(
      questionIds,
      fc.constantFrom(...QUESTION_MARKS),
      optional('why', texts),
      optional('via', fc.constantFrom(...TOLD_VIAS)),
      talks,
    )
    .map(([question, mark, ...more]): EventBody => ({
      kind: 'question',
      question,
      mark,
      ...Object.assign({}, ...more),
    })),
  fc
    .tuple(fc.constantFrom('label', 'phase', '__proto__', 'constructor'), texts)
    .map(([field, value]): EventBody => ({ kind: 'set', field, value })),
  fc.array(eventIds, { maxLength: 3 }).map((ids): EventBody => ({ kind: 'undo', ids })),
  bookBodies,
);

const stamps = fc.record({
  counter: fc.integer({ min: 1, max: 8 }),
  at: fc.integer({ min: 0, max: 2 ** 40 }),
});

/** JSON as a build writes it, so without `-0`; keys that are no danger; numbers a double can hold. */
const jsonValues = fc
  .jsonValue({ maxDepth: 2, stringUnit: 'binary' })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => !UNSAFE.some((key) => JSON.stringify(value).includes(key)))
  .filter(hasSoundKeys);

const extraFields = fc.dictionary(
  fc.oneof(
    fc
      .string({ minLength: 1, maxLength: 6 })
      .filter((name) => !name.endsWith('\\'))
      .map((name) => `x-${name}`),
    // Names that events have in memory mean nothing in a record.
    fc.constantFrom('kind', 'counter', 'at', 'revision', 'byHand', 'more', 'unknown', 'raw'),
  ),
  jsonValues,
  { minKeys: 1, maxKeys: 3, noNullPrototype: true },
);

export const knownEvents: fc.Arbitrary<KnownEvent> = fc
  .tuple(eventIds, stamps, optional('by', texts), bodies, optional('more', extraFields, 12))
  .map(([id, stamp, by, body, more]) => ({ id, ...stamp, ...by, ...body, ...more }));

/** Records as a newer build would write them: a new kind, a new version, or a new word of a known kind. */
export const newerRecords: fc.Arbitrary<string> = fc
  .tuple(
    eventIds,
    stamps,
    extraFields,
    fc.oneof(
      fc.record({ k: fc.constantFrom('read.2', 'video', '__proto__', 'toString'), v: fc.constant(1) }),
      fc.record({ k: fc.constantFrom('read', 'undo', 'new'), v: fc.integer({ min: 2, max: 9 }) }),
      fc.constant({ k: 'told', v: 1, asset: 'goal-menu', via: 'letter', why: '' }),
      fc.constant({ k: 'question', v: 1, question: 'why-now', mark: 'parked' }),
      fc.constant({ k: 'dismiss', v: 1, asset: 'goal-menu', why: 'too-long' }),
      fc.constant({ k: 'answer', v: 1, question: 'why-now', text: '', over: [], proof: 'sworn' }),
      fc.constant({ k: 'step', v: 1, step: 'a1', part: 'colour', value: '' }),
    ),
  )
  .map(([id, stamp, extra, kind]) => canonicalText({ ...extra, ...kind, id, n: stamp.counter, t: stamp.at }));

const newerEvents: fc.Arbitrary<JournalEvent> = newerRecords.map((text) => {
  const decoded = decodeEvent(text);
  if (!decoded.ok) throw new Error(`${decoded.problem.kind}: ${text}`);
  return decoded.value;
});

export const events: fc.Arbitrary<JournalEvent> = fc.oneof(
  { weight: 8, arbitrary: knownEvents },
  newerEvents,
);

/** Two events may share an id, as with a broken writer: the list is merged, never just put into a map. */
export const eventLists: fc.Arbitrary<readonly JournalEvent[]> = fc.array(events, { maxLength: 10 });

export const journals: fc.Arbitrary<Journal> = eventLists.map(mergedFrom);

export function mergedFrom(list: readonly JournalEvent[]): Journal {
  return list.map((event) => journalOfEvents(event)).reduce(merge, new Map());
}
