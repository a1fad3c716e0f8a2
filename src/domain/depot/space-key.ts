import type { Digest } from '../link/digest.ts';
import { areEqual, fromBase64Url, joined, toBase64Url, toHex } from '../link/bytes.ts';

/*
 * The key of a space: 32 random bytes, which stand nowhere but in the invitation and in the browsers that took it. All
 * else follows from it by HMAC-SHA-256 with a word each: the name of the space, the names of its events, and the key that
 * seals them. So the depot cannot tell that two spaces belong to one team, nor that two events have one writer.
 *
 * An invitation is `d1.` and base64url of: what the space holds (one byte), the key, four bytes of the hash of both. A
 * letter that was lost or mistyped on the way shows.
 */
export const SPACE_KINDS = ['book', 'purchase'] as const;
export type SpaceKind = (typeof SPACE_KINDS)[number];

export interface Invitation {
  readonly kind: SpaceKind;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

const PREFIX = 'd1.';
const KEY_BYTES = 32;
const CHECK_BYTES = 4;

/** 32 hex digits. */
export function spaceIdOf(key: Uint8Array, digest: Digest): string {
  return toHex(derived(key, 'space', digest).slice(0, 16));
}

/** The key for AES-GCM, 32 bytes. */
export function sealingKeyOf(key: Uint8Array, digest: Digest): Uint8Array {
  return derived(key, 'seal', digest);
}

/** The name of an event in the depot, 32 hex digits: the same from every browser of the space. */
export function sealedIdOf(key: Uint8Array, journey: string, event: string, digest: Digest): string {
  return toHex(derived(key, `event ${journey}/${event}`, digest).slice(0, 16));
}

export function writeInvitation({ kind, key }: Invitation, digest: Digest): string {
  const said = Uint8Array.of(SPACE_KINDS.indexOf(kind), ...key);
  return PREFIX + toBase64Url(joined(said, checkOf(said, digest)));
}

/** Undefined for anything else, for one of a newer build, and for one that was damaged on the way. */
export function readInvitation(text: string, digest: Digest): Invitation | undefined {
  const bytes = text.startsWith(PREFIX) ? fromBase64Url(text.slice(PREFIX.length)) : undefined;
  if (bytes?.length !== 1 + KEY_BYTES + CHECK_BYTES) return undefined;
  const said = bytes.slice(0, 1 + KEY_BYTES);
  const kind = SPACE_KINDS[Number(said[0])];
  const isWhole = areEqual(checkOf(said, digest), bytes.slice(1 + KEY_BYTES));
  return kind !== undefined && isWhole ? { kind, key: said.slice(1) } : undefined;
}

function checkOf(said: Uint8Array, digest: Digest): Uint8Array {
  return derived(said, 'invitation', digest).slice(0, CHECK_BYTES);
}

function derived(key: Uint8Array, what: string, digest: Digest): Uint8Array {
  return digest.hmacSha256(key, new TextEncoder().encode(`shirube depot 1 ${what}`));
}
