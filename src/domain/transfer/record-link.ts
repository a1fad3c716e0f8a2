import type { Digest } from '../link/digest.ts';
import { unwrap, URL_LIMIT, wrap } from '../link/envelope.ts';
import { findPayloads } from '../link/finder.ts';
import type { EncodeProblem, LinkProblem } from '../link/link-problem.ts';
import { field, readBody, writeFields } from '../link/tlv.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';

/*
 * A purchase in a link, `j1.…x`: the envelope of all payloads (link/README.md) around one critical field,
 *   tag 1: the text of record-text.ts in UTF-8, compressed as raw DEFLATE (RFC 1951).
 * The browser compresses and expands; nothing here does, so nothing here can be made to expand without end.
 */
const TAG = 1;
const KNOWN: ReadonlySet<number> = new Set([TAG]);

/** How long the text may be after expanding, in bytes: whoever expands stops there. */
export const LONGEST_RECORD_TEXT = 262_144;

/** `before`: how many characters of the URL stand before the payload. `limit`: of both together. */
export function encodeRecordLink(
  compressed: Uint8Array,
  digest: Digest,
  before = 0,
  limit = URL_LIMIT,
): Result<string, EncodeProblem> {
  return wrap('record', writeFields([field(TAG, compressed)]), digest, before, limit);
}

/** The compressed text of a payload. */
export function decodeRecordLink(payload: string, digest: Digest): Result<Uint8Array, LinkProblem> {
  const body = unwrap(payload, 'record', digest);
  if (!body.ok) return body;
  const read = readBody(body.value, KNOWN);
  if (!read.ok) return read;
  const compressed = read.value.fields.get(TAG);
  return compressed === undefined ? failure({ kind: 'malformed', tag: TAG }) : success(compressed);
}

/** The first purchase that a text holds: an address, a mail, a paste. Undefined where there is none at all. */
export function findRecordLink(text: string, digest: Digest): Result<Uint8Array, LinkProblem> | undefined {
  const found = findPayloads(text);
  const payloads = found.ok ? found.value.filter((payload) => payload.startsWith('j')) : [];
  const read = payloads.map((payload) => decodeRecordLink(payload, digest));
  return read.find(({ ok }) => ok) ?? read[0];
}
