import type { JourneyId } from '../shared/brand.ts';

const JOURNEY_ID = /^[0-9a-f]{16}$/;

/** 64 random bits as hex digits. */
export function isJourneyId(value: unknown): value is JourneyId {
  return typeof value === 'string' && JOURNEY_ID.test(value);
}
