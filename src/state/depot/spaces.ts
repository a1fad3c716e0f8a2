import { atom } from 'nanostores';
import { readInvitation, writeInvitation, type Invitation } from '~/domain/depot/space-key.ts';
import { isRecord } from '~/domain/journal/canonical-json.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { parseJson } from '~/domain/shared/parse-json.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { digest } from '../digest.ts';
import { storage } from '../storage.ts';
import { keys } from '../storage-keys.ts';
import { Seal } from './seal.ts';

/** A space that this browser takes part in. */
export interface Space extends Invitation {
  readonly seal: Seal;
  /** Of a space of one purchase; undefined in a browser that has just joined and received nothing yet. */
  readonly journey?: JourneyId;
  /** Up to where the depot has been read. */
  readonly cursor: number;
  /** When all was last in both places, in seconds since 1970. */
  readonly at?: number;
}

/** By the id of the space. */
export const $spaces = atom<ReadonlyMap<string, Space>>(new Map());

/** Browsers lend the cipher to pages of https and of localhost alone. */
export function canSeal(): boolean {
  return typeof crypto.subtle === 'object';
}

export function readSpaces(): void {
  if (!canSeal()) return;
  const found = storage.keys(keys.space()).flatMap((key) => spaceIn(storage.read(key)) ?? []);
  $spaces.set(new Map(found.map((space) => [space.seal.space, space])));
}

function spaceIn(text: string | undefined): Space | undefined {
  const record = parseJson(text);
  if (!isRecord(record)) return undefined;
  const { invitation, journey, cursor, at } = record;
  const read = typeof invitation === 'string' ? readInvitation(invitation, digest) : undefined;
  if (read === undefined) return undefined;
  return {
    ...read,
    seal: new Seal(read.key),
    cursor: typeof cursor === 'number' ? cursor : 0,
    ...(isJourneyId(journey) ? { journey } : {}),
    ...(typeof at === 'number' ? { at } : {}),
  };
}

/** Takes part in a space from now on, or keeps what changed about it. */
export function keepSpace(space: Space): void {
  const { journey, cursor, at } = space;
  const record = { v: 1, invitation: invitationOf(space), journey, cursor, at };
  storage.write(keys.space(space.seal.space), JSON.stringify(record));
  $spaces.set(new Map($spaces.get()).set(space.seal.space, space));
}

/** The events stay in this browser; the key goes. */
export function forgetSpace(id: string): void {
  storage.remove(keys.space(id));
  const rest = new Map($spaces.get());
  rest.delete(id);
  $spaces.set(rest);
}

export function newSpace(what: { readonly journey: JourneyId } | 'book'): Space {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const begun = { key, seal: new Seal(key), cursor: 0 };
  const space: Space =
    what === 'book' ? { ...begun, kind: 'book' } : { ...begun, kind: 'purchase', journey: what.journey };
  keepSpace(space);
  return space;
}

/** Gives the space that an invitation leads to; undefined for a text that is none or came damaged. */
export function joinSpace(text: string): Space | undefined {
  const read = readInvitation(text, digest);
  if (read === undefined) return undefined;
  const seal = new Seal(read.key);
  const known = $spaces.get().get(seal.space);
  const space = known ?? { ...read, seal, cursor: 0 };
  if (known === undefined) keepSpace(space);
  return space;
}

export function invitationOf(space: Invitation): string {
  return writeInvitation(space, digest);
}
