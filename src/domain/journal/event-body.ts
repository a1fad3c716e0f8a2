import type { AssetId, Brand, EventId, QuestionId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import type { EventBody } from './event.ts';
import { DISMISSALS, QUESTION_MARKS, TOLD_VIAS } from './event.ts';

/** The fields of one record. A map, so that no field name can reach a prototype. */
export type Fields = ReadonlyMap<string, unknown>;

export type BodyReader = (fields: Fields) => EventBody | undefined;

const EVENT_ID = /^[0-9a-f]{12}\.[1-9][0-9]{0,14}$/;
const LONGEST_NAME = 200;
const LAST_DAY = 2 ** 31 - 1;

/** One reader per kind: the body, or nothing where a field is absent or of the wrong type. */
const READERS: ReadonlyMap<string, BodyReader> = new Map<string, BodyReader>([
  ['sent', readSent],
  ['opened', readOpened],
  ['read', readRead],
  ['told', readTold],
  ['helpful', readHelpful],
  ['dismiss', readDismiss],
  ['question', readQuestion],
  ['set', readSet],
  ['undo', readUndo],
]);

/** Fields whose values come from a list that a later build may make longer. */
const LISTED: ReadonlyMap<string, { readonly field: string; readonly values: readonly string[] }> = new Map([
  ['told', { field: 'via', values: TOLD_VIAS }],
  ['dismiss', { field: 'why', values: DISMISSALS }],
  ['question', { field: 'mark', values: QUESTION_MARKS }],
]);

/** Undefined for a kind this build does not know. */
export function bodyReaderOf(kind: string): BodyReader | undefined {
  return READERS.get(kind);
}

/** True for a known kind with a word on a list that this build does not have: it is kept, not refused. */
export function hasNewerWord(kind: string, fields: Fields): boolean {
  const listed = LISTED.get(kind);
  if (listed === undefined) return false;
  const word = fields.get(listed.field);
  return typeof word === 'string' && !listed.values.includes(word);
}

export function eventIdOf(value: unknown): EventId | undefined {
  return typeof value === 'string' && EVENT_ID.test(value) ? toId<EventId>(value) : undefined;
}

function readSent(fields: Fields): EventBody | undefined {
  const asset = idOf<AssetId>(fields.get('asset'));
  return asset === undefined ? undefined : { kind: 'sent', asset };
}

function readOpened(fields: Fields): EventBody | undefined {
  const asset = idOf<AssetId>(fields.get('asset'));
  const revision = dayOf(fields.get('rev'));
  return asset === undefined || revision === undefined ? undefined : { kind: 'opened', asset, revision };
}

function readRead(fields: Fields): EventBody | undefined {
  const asset = idOf<AssetId>(fields.get('asset'));
  const revision = dayOf(fields.get('rev'));
  const byHand = fields.get('hand');
  if (asset === undefined || revision === undefined) return undefined;
  if (byHand === undefined) return { kind: 'read', asset, revision };
  return byHand === true ? { kind: 'read', asset, revision, byHand } : undefined;
}

function readTold(fields: Fields): EventBody | undefined {
  const asset = idOf<AssetId>(fields.get('asset'));
  const via = wordOf(fields.get('via'), TOLD_VIAS);
  const why = fields.get('why');
  if (asset === undefined || via === undefined || typeof why !== 'string') return undefined;
  return { kind: 'told', asset, via, why };
}

function readHelpful(fields: Fields): EventBody | undefined {
  const asset = idOf<AssetId>(fields.get('asset'));
  const yes = fields.get('yes');
  return asset === undefined || typeof yes !== 'boolean' ? undefined : { kind: 'helpful', asset, yes };
}

function readDismiss(fields: Fields): EventBody | undefined {
  const asset = idOf<AssetId>(fields.get('asset'));
  const why = wordOf(fields.get('why'), DISMISSALS);
  const phase = fields.get('phase');
  if (asset === undefined || why === undefined) return undefined;
  if (phase === undefined) return { kind: 'dismiss', asset, why };
  return typeof phase === 'string' ? { kind: 'dismiss', asset, why, phase } : undefined;
}

function readQuestion(fields: Fields): EventBody | undefined {
  const question = idOf<QuestionId>(fields.get('question'));
  const mark = wordOf(fields.get('mark'), QUESTION_MARKS);
  const why = fields.get('why');
  if (question === undefined || mark === undefined) return undefined;
  if (why === undefined) return { kind: 'question', question, mark };
  return typeof why === 'string' ? { kind: 'question', question, mark, why } : undefined;
}

function readSet(fields: Fields): EventBody | undefined {
  const field = fields.get('field');
  const value = fields.get('value');
  return isName(field) && typeof value === 'string' ? { kind: 'set', field, value } : undefined;
}

function readUndo(fields: Fields): EventBody | undefined {
  const list = fields.get('ids');
  if (!Array.isArray(list)) return undefined;
  const ids = list.map(eventIdOf).filter((id) => id !== undefined);
  return ids.length === list.length ? { kind: 'undo', ids } : undefined;
}

function idOf<Id extends Brand<string>>(value: unknown): Id | undefined {
  return isName(value) ? toId<Id>(value) : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_NAME;
}

function dayOf(value: unknown): number | undefined {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_DAY;
  return fits ? value : undefined;
}

function wordOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}
