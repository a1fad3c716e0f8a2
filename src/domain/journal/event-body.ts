import type { QuestionAnswer, RequirementAnswer } from './answer-events.ts';
import {
  ESTIMATES,
  FITS,
  GREATEST_WEIGHT,
  NEEDS,
  OPTION_STATES,
  PLAN_PARTS,
  PROOFS,
} from './answer-events.ts';
import type { AssetId, EventId, OptionId, RoleId } from '../shared/brand.ts';
import { parseDay } from '../shared/calendar-day.ts';
import type { Guard } from '../shared/shape.ts';
import { isFlag, isText, listOf, optional } from '../shared/shape.ts';
import type { BodyOf, EventBody } from './event.ts';
import { DISMISSALS, QUESTION_MARKS, TOLD_VIAS } from './event.ts';

/** The fields of one record. A map, so that no field name can reach a prototype. */
export type Fields = ReadonlyMap<string, unknown>;

export type BodyReader = (fields: Fields) => EventBody | undefined;

/**
 * What each field of a kind may hold: a guard, or a list of words that a later build may make longer. A field that may be
 * absent takes `undefined`. The compiler holds it to the type of the body.
 */
type FieldsOf<Body> = {
  readonly [Field in Exclude<keyof Body, 'kind'>]-?: Guard<Body[Field]> | readonly Body[Field][];
};

interface KindReader {
  readonly name: string;
  readonly read: BodyReader;
  readonly hasNewerWord: (fields: Fields) => boolean;
}

const EVENT_ID = /^[0-9a-f]{12}\.[1-9][0-9]{0,14}$/;
const DECIMAL = /^(?:-?[0-9]{1,18}(?:\.[0-9]{1,12})?)?$/;
const LONGEST_NAME = 200;
const LAST_DAY = 2 ** 31 - 1;

/** Names in the record, where they differ from those in memory. Stored: never change one. */
const STORED_NAMES: ReadonlyMap<string, string> = new Map([
  ['kind', 'k'],
  ['counter', 'n'],
  ['at', 't'],
  ['revision', 'rev'],
  ['byHand', 'hand'],
]);

export function storedName(name: string): string {
  return STORED_NAMES.get(name) ?? name;
}

const mayBeText = optional(isText);

const TALK = { on: optional(isIsoDay), to: mayBeText };

const ANSWER = {
  text: isText,
  source: mayBeText,
  asset: optional(isName<AssetId>),
  proof: [...PROOFS, undefined],
  until: optional(isIsoDay),
  over: listOf(isEventId),
};

/** An answer is to a question (for one option or for all) or to a requirement for one option, never to both. */
const KINDS: readonly KindReader[] = [
  kind<BodyOf<'sent'>>('sent', { asset: isName }),
  kind<BodyOf<'opened'>>('opened', { asset: isName, revision: isDay }),
  kind<BodyOf<'read'>>('read', { asset: isName, revision: isDay, byHand: [true, undefined] }),
  kind<BodyOf<'told'>>('told', { asset: isName, via: TOLD_VIAS, why: isText, ...TALK }),
  kind<BodyOf<'helpful'>>('helpful', { asset: isName, yes: isFlag }),
  kind<BodyOf<'dismiss'>>('dismiss', { asset: isName, why: DISMISSALS, phase: mayBeText }),
  kind<BodyOf<'question'>>('question', {
    question: isName,
    mark: QUESTION_MARKS,
    why: mayBeText,
    via: [...TOLD_VIAS, undefined],
    ...TALK,
  }),
  kind<BodyOf<'set'>>('set', { field: isName, value: isText }),
  kind<BodyOf<'undo'>>('undo', { ids: listOf(isEventId) }),
  kind<BodyOf<'option'>>('option', { option: isName, name: isText, state: OPTION_STATES, why: mayBeText }),
  kind<BodyOf<'requirement'>>('requirement', {
    requirement: isName,
    text: isText,
    need: NEEDS,
    weight: isWeight,
    role: optional(isName<RoleId>),
    passMark: mayBeText,
    starter: optional(isName<string>),
  }),
  kind<QuestionAnswer>('answer', {
    ...ANSWER,
    question: isName,
    requirement: isAbsent,
    option: optional(isName<OptionId>),
    fit: isAbsent,
  }),
  kind<RequirementAnswer>('answer', {
    ...ANSWER,
    question: isAbsent,
    requirement: isName,
    option: isName,
    fit: [...FITS, undefined],
  }),
  kind<BodyOf<'number'>>('number', {
    tool: isName,
    input: isName,
    estimate: ESTIMATES,
    value: isDecimal,
    source: mayBeText,
  }),
  kind<BodyOf<'step'>>('step', { step: isName, part: PLAN_PARTS, value: isText }),
];

/** Undefined for a kind this build does not know. */
export function bodyReaderOf(name: string): BodyReader | undefined {
  const [first, second] = readersOf(name);
  return first && ((fields) => first.read(fields) ?? second?.read(fields));
}

/** True for a known kind with a word on a list that this build does not have: it is kept, not refused. */
export function hasNewerWord(name: string, fields: Fields): boolean {
  return readersOf(name).some((reader) => reader.hasNewerWord(fields));
}

const READERS = Map.groupBy(KINDS, ({ name }) => name);

function readersOf(name: string): readonly KindReader[] {
  return READERS.get(name) ?? [];
}

export function isEventId(value: unknown): value is EventId {
  return isText(value) && EVENT_ID.test(value);
}

function kind<Body extends EventBody>(name: Body['kind'], shape: FieldsOf<Body>): KindReader {
  const allowed = Object.entries<Guard<unknown> | readonly unknown[]>(shape).map(
    ([field, may]) => [field, storedName(field), may] as const,
  );
  const isBody = (body: object): body is Body =>
    allowed.every(([field, , may]) => {
      const value: unknown = Reflect.get(body, field);
      return typeof may === 'function' ? may(value) : may.includes(value);
    });
  return {
    name,
    read: (fields) => {
      const body: Record<string, unknown> = { kind: name };
      for (const [field, stored] of allowed) if (fields.has(stored)) body[field] = fields.get(stored);
      return isBody(body) ? body : undefined;
    },
    hasNewerWord: (fields) =>
      allowed.some(([, stored, may]) => {
        if (typeof may === 'function') return false;
        const word = fields.get(stored);
        return isText(word) && !may.includes(word);
      }),
  };
}

function isName<Name extends string>(value: unknown): value is Name {
  return isText(value) && value.length > 0 && value.length <= LONGEST_NAME;
}

function isAbsent(value: unknown): value is undefined {
  return value === undefined;
}

function isDay(value: unknown): value is number {
  return isCount(value, LAST_DAY);
}

function isWeight(value: unknown): value is number {
  return isCount(value, GREATEST_WEIGHT);
}

function isCount(value: unknown, greatest: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= greatest;
}

function isDecimal(value: unknown): value is string {
  return isText(value) && DECIMAL.test(value);
}

function isIsoDay(value: unknown): value is string {
  return isText(value) && parseDay(value) !== undefined;
}
