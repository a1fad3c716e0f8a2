import type { EventBody } from '~/domain/journal/event.ts';
import { FIELD } from '~/domain/journal/fields.ts';
import { fromHex } from '~/domain/link/bytes.ts';
import { SECRET_LENGTH } from '~/domain/link/plan-link.ts';
import { secretOf } from '~/domain/plan/editions.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { digest } from './digest.ts';
import { journalIn } from './journals.ts';
import { newPlan } from './plans.ts';

/** A journey that began without a link gets its secret when it is first passed on. */
const drawn = new Map<JourneyId, string>();

/** The secret of the links of a journey. Keeps nothing. */
export function secretFor(journey: JourneyId): Uint8Array {
  const kept = secretOf(journalIn(journey), digest);
  if (kept) return kept;
  const fresh = drawn.get(journey) ?? newPlan().secret;
  drawn.set(journey, fresh);
  return fromHex(fresh, SECRET_LENGTH) ?? new Uint8Array();
}

/** What to record once a link may have gone out, so that what comes back finds its journey; nothing if it is kept. */
export function secretBodies(journey: JourneyId): readonly EventBody[] {
  const secret = drawn.get(journey);
  return secret === undefined || secretOf(journalIn(journey), digest)
    ? []
    : [{ kind: 'set', field: FIELD.secret, value: secret }];
}
