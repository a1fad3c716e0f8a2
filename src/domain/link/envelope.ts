import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import {
  areEqual,
  asciiBytes,
  base64UrlLength,
  fromBase64Url,
  joined,
  readVarint,
  toBase64Url,
  varint,
} from './bytes.ts';
import type { Digest } from './digest.ts';
import type { EncodeProblem, LinkProblem } from './link-problem.ts';
import type { PayloadKind } from './payload-kind.ts';
import { PAYLOAD_KINDS } from './payload-kind.ts';

/*
 * What payloads of all kinds have in common, in every version for ever:
 *   g1.<base64url( varint length | body | sum )>x        sum = SHA-256("g1" | varint length | body), first 4 bytes
 * It tells its own length, so whatever is glued to its end is left alone. README.md has the reasons.
 */
const PAYLOAD_LIMIT = 8000;
const BODY_LIMIT = 4096;
/** A whole URL above this is not made; above the warning some mail and chat programs cut or split it. */
export const URL_LIMIT = 1500;
export const URL_WARNING = 1000;

const VERSION = 1;
export const CLOSING = 'x';
const SUM_LENGTH = 4;
const LETTERS = {
  plan: 'g',
  receipt: 'r',
  questions: 'q',
  answers: 'a',
  record: 'j',
} as const satisfies Record<PayloadKind, string>;
/** In base64url characters. */
export const LONGEST_CONTENT = base64UrlLength(2 + BODY_LIMIT + SUM_LENGTH);
const PREFIX = /^([a-z])([1-9][0-9]?)\./;
/** The longest payload that a decoder takes: what may stand in a file, or be pasted. */
export const PAYLOAD_MOST = 'g1.'.length + LONGEST_CONTENT + CLOSING.length;

/** `g1`, `r1`, `q1`, `a1` or `j1`: also goes into every hash, so that no payload can pass for one of another kind. */
export function prefixOf(kind: PayloadKind): string {
  return `${LETTERS[kind]}${VERSION}`;
}

/** `before`: how many characters of the URL stand before the payload. `limit`: of both together. */
export function wrap(
  kind: PayloadKind,
  body: readonly number[],
  digest: Digest,
  before: number,
  limit = URL_LIMIT,
): Result<string, EncodeProblem> {
  const counted = joined(varint(body.length), body);
  const content = joined(counted, sumOf(kind, counted, digest));
  const payload = `${prefixOf(kind)}.${toBase64Url(content)}${CLOSING}`;
  const length = before + payload.length;
  return length > limit ? failure({ kind: 'too-long', length, limit }) : success(payload);
}

/** The body of a payload that stands alone; `findPayloads` (finder.ts) cuts it out of a longer text. */
export function unwrap(payload: string, kind: PayloadKind, digest: Digest): Result<Uint8Array, LinkProblem> {
  if (payload.length > PAYLOAD_LIMIT) {
    return failure({ kind: 'too-long', length: payload.length, limit: PAYLOAD_LIMIT });
  }
  const prefix = PREFIX.exec(payload);
  const found = PAYLOAD_KINDS.find((one) => LETTERS[one] === prefix?.[1]);
  if (prefix === null || found === undefined) return failure({ kind: 'not-a-link' });
  const version = Number(prefix[2]);
  if (found !== kind) return failure({ kind: 'wrong-kind', found });
  if (version !== VERSION) return failure({ kind: 'newer-version', found, version });
  return openContent(payload.slice(prefix[0].length), kind, digest);
}

function openContent(text: string, kind: PayloadKind, digest: Digest): Result<Uint8Array, LinkProblem> {
  const told = announced(text);
  if (told === undefined) return failure({ kind: 'damaged' });
  const { bodyFrom, characters } = told;
  if (characters > LONGEST_CONTENT) {
    return failure({ kind: 'too-long', length: characters, limit: LONGEST_CONTENT });
  }
  if (text.length <= characters) return failure({ kind: 'cut-short', missing: characters + 1 - text.length });
  if (text.length > characters + 1 || !text.endsWith(CLOSING)) return failure({ kind: 'damaged' });
  const content = fromBase64Url(text.slice(0, characters));
  if (content === undefined) return failure({ kind: 'damaged' });
  const counted = content.slice(0, -SUM_LENGTH);
  const isWhole = areEqual(content.slice(-SUM_LENGTH), sumOf(kind, counted, digest));
  return isWhole ? success(counted.slice(bodyFrom)) : failure({ kind: 'damaged' });
}

/**
 * What the first three characters after the prefix tell: how many base64url characters there are in all (the closing
 * letter comes after them), and where in their bytes the body begins. Undefined if they are no length. A text that ends
 * before its length can be read counts as one of four characters.
 */
export function announced(
  text: string,
): { readonly bodyFrom: number; readonly characters: number } | undefined {
  if (text.length < 3) return { bodyFrom: 1, characters: 4 };
  const head = fromBase64Url(`${text.slice(0, 3)}A`)?.slice(0, 2);
  const length = head && readVarint(head, 0);
  if (length === undefined) return undefined;
  return { bodyFrom: length.next, characters: base64UrlLength(length.next + length.value + SUM_LENGTH) };
}

function sumOf(kind: PayloadKind, counted: ArrayLike<number>, digest: Digest): Uint8Array {
  return digest.sha256(joined(asciiBytes(prefixOf(kind)), counted)).slice(0, SUM_LENGTH);
}
