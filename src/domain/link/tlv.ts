import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { readVarint, varint } from './bytes.ts';
import type { LinkProblem } from './link-problem.ts';

/**
 * One field of a body: varint tag, varint length, bytes. Tags ascend and none comes twice, so a set of fields has one
 * form. An odd tag is critical: a decoder that does not know it refuses the whole. An even one is ignorable: it is
 * kept and written again.
 */
export interface Field {
  readonly tag: number;
  readonly bytes: Uint8Array;
}

export type Fields = ReadonlyMap<number, Uint8Array>;

export function field(tag: number, bytes: ArrayLike<number>): Field {
  return { tag, bytes: Uint8Array.from(bytes) };
}

/** No field where there is nothing to say. */
export function fieldUnlessEmpty(tag: number, bytes: ArrayLike<number>): readonly Field[] {
  return bytes.length === 0 ? [] : [field(tag, bytes)];
}

export function writeFields(fields: readonly Field[]): number[] {
  return [...fields]
    .sort((a, b) => a.tag - b.tag)
    .flatMap(({ tag, bytes }) => [...varint(tag), ...varint(bytes.length), ...bytes]);
}

/** Undefined if a field runs over the end, or if the tags do not ascend. */
export function readFields(body: Uint8Array): Fields | undefined {
  const fields = new Map<number, Uint8Array>();
  let at = 0;
  let last = 0;
  while (at < body.length) {
    const tag = readVarint(body, at);
    const length = tag && readVarint(body, tag.next);
    if (!length || tag.value <= last || length.next + length.value > body.length) return undefined;
    last = tag.value;
    at = length.next + length.value;
    fields.set(tag.value, body.slice(length.next, at));
  }
  return fields;
}

/** The ignorable fields this build does not know, or the first critical one as a problem. */
function unknownFields(fields: Fields, known: ReadonlySet<number>): Result<readonly Field[], LinkProblem> {
  const unknown = [...fields].filter(([tag]) => !known.has(tag)).map(([tag, bytes]) => ({ tag, bytes }));
  const critical = unknown.find(({ tag }) => tag % 2 === 1);
  return critical === undefined ? success(unknown) : failure({ kind: 'unknown-critical', tag: critical.tag });
}

/** A body apart: all its fields, and those of them that this build keeps without knowing them. */
export interface ReadBody {
  readonly fields: Fields;
  readonly unknown: readonly Field[];
}

/** Tag 0 of the problem: the body is no list of fields. */
export function readBody(body: Uint8Array, known: ReadonlySet<number>): Result<ReadBody, LinkProblem> {
  const fields = readFields(body);
  if (fields === undefined) return failure({ kind: 'malformed', tag: 0 });
  const unknown = unknownFields(fields, known);
  return unknown.ok ? success({ fields, unknown: unknown.value }) : unknown;
}

/** True if these may be written beside the known ones and read again as unknown. */
export function areIgnorable(unknown: readonly Field[], known: ReadonlySet<number>): boolean {
  const tags = new Set(unknown.map(({ tag }) => tag));
  return tags.size === unknown.length && [...tags].every((tag) => isIgnorable(tag) && !known.has(tag));
}

function isIgnorable(tag: number): boolean {
  return Number.isInteger(tag) && tag > 0 && tag % 2 === 0 && tag <= 65_534;
}
