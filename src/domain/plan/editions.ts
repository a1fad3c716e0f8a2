import type { KnownEvent } from '../journal/event.ts';
import { isKnown } from '../journal/event.ts';
import { compareEvents } from '../journal/event-order.ts';
import { FIELD, valueOf } from '../journal/fields.ts';
import type { Journal } from '../journal/journal.ts';
import { readField } from '../journal/read-field.ts';
import { viewOf } from '../journal/view.ts';
import type { AssetList } from '../link/asset-list.ts';
import { assetListOf } from '../link/asset-list.ts';
import { fromHex } from '../link/bytes.ts';
import type { Digest } from '../link/digest.ts';
import { decodePlanLink } from '../link/plan-decode.ts';
import type { PlanLink } from '../link/plan-link.ts';
import { SECRET_LENGTH } from '../link/plan-link.ts';

type SetEvent = Extract<KnownEvent, { kind: 'set' }>;

/** One plan link that was sent or kept. */
export interface Edition {
  readonly payload: string;
  readonly plan: PlanLink;
  readonly list: AssetList;
  /** Made here for a colleague, not received. */
  readonly isPassedOn: boolean;
}

/** Undefined for a journey that has no plan link. Its links still tell the secret if the register was taken back. */
export function secretOf(journal: Journal, digest: Digest): Uint8Array | undefined {
  const kept = fromHex(valueOf(viewOf(journal), FIELD.secret), SECRET_LENGTH);
  return kept ?? editionsOf(journal, digest).at(-1)?.plan.secret;
}

/** All plan links of a journey, oldest first. One that was taken back counts too: it may have reached somebody. */
export function editionsOf(journal: Journal, digest: Digest): readonly Edition[] {
  const events = setEvents(journal, (field) => field === FIELD.plan || field === FIELD.passedOn);
  const fields = new Map(events.map(({ value, field }) => [value, field]));
  return [...fields].flatMap(([payload, field]): readonly Edition[] => {
    const read = decodePlanLink(payload, digest);
    if (!read.ok) return [];
    const isPassedOn = field === FIELD.passedOn;
    return [{ payload, plan: read.value, list: assetListOf(read.value, digest), isPassedOn }];
  });
}

/** The payloads of all receipts that were taken in, oldest first, by the register that holds each. */
export function receiptPayloads(journal: Journal): ReadonlyMap<string, string> {
  const events = setEvents(journal, (field) => readField(field)?.kind === 'receipt');
  return new Map(events.map(({ field, value }) => [field, value]));
}

function setEvents(journal: Journal, isWanted: (field: string) => boolean): readonly SetEvent[] {
  return [...journal.values()]
    .filter(isKnown)
    .filter((event) => event.kind === 'set')
    .filter(({ field }) => isWanted(field))
    .sort(compareEvents);
}
