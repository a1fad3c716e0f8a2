/**
 * Where browsers leave sealed events for each other: a shared folder or a server. It knows spaces, ids, sizes and times,
 * never what an event says. The browsers hold the events themselves and merge by union, so a depot that lost everything
 * is filled again by the next browser that comes.
 */
export interface Depot {
  /** Adds events and resolves once they are safe. An id that is there already changes nothing. */
  append(space: SpaceId, events: readonly SealedEvent[]): Promise<void>;
  /** The events after a cursor, oldest first, at most `MOST_EVENTS`; from the beginning for cursor 0. */
  since(space: SpaceId, cursor: number): Promise<DepotPage>;
  /** How many events there are, and the XOR of their ids: two that hold the same say the same. */
  digest(space: SpaceId): Promise<DepotDigest>;
  /** Calls back when something may have come. Only a hint: who misses it finds the events with `since`. Gives a way to stop. */
  watch(space: SpaceId, changed: () => void): () => void;
}

/** 32 hex digits, from the key of the space (seal.ts): who does not have the key cannot name the space. */
export type SpaceId = string;

/** `id`: 32 hex digits, `bytes`: base64url. Both follow from an event and the key; the depot can read neither. */
export interface SealedEvent {
  readonly id: string;
  readonly bytes: string;
}

export interface DepotPage {
  readonly events: readonly SealedEvent[];
  /** Of the last event of the page; the one that was given if there is none. */
  readonly cursor: number;
  /** Events in the space after this page. */
  readonly isMore: boolean;
}

export interface DepotDigest {
  readonly count: number;
  /** 32 hex digits; all 0 for an empty space. */
  readonly xor: string;
}

/** Events of one request or page. */
export const MOST_EVENTS = 500;
/** Characters of one sealed event: the longest record (8,192 UTF-16 units, three bytes each) in base64url, and its frame. */
export const LONGEST_EVENT = 34_000;
/** Bytes of one request. */
export const LONGEST_REQUEST = 2_000_000;

export const NO_EVENTS: DepotDigest = { count: 0, xor: '0'.repeat(32) };

const ID = /^[0-9a-f]{32}$/;
const BYTES = /^[\w-]+$/;

export function isDepotId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

export function isSealedEvent(value: unknown): value is SealedEvent {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('bytes' in value)) return false;
  const { id, bytes } = value;
  return isDepotId(id) && typeof bytes === 'string' && bytes.length <= LONGEST_EVENT && BYTES.test(bytes);
}

/** The digest of what is there and what is added; no id may be in both. */
export function withIds({ count, xor }: DepotDigest, ids: readonly string[]): DepotDigest {
  return { count: count + ids.length, xor: ids.reduce(xorHex, xor) };
}

function xorHex(a: string, b: string): string {
  return Array.from(a, (digit, at) =>
    (Number.parseInt(digit, 16) ^ Number.parseInt(b.charAt(at), 16)).toString(16),
  ).join('');
}
