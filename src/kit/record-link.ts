import type { Journal } from '~/domain/journal/journal.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { utcInstant } from '~/domain/shared/calendar-day.ts';
import { encodeRecordLink } from '~/domain/transfer/record-link.ts';
import { writeRecordText } from '~/domain/transfer/record-text.ts';
import { nowInSeconds } from '~/state/clock.ts';
import { digest } from '~/state/digest.ts';
import { squeezed } from '~/state/squeeze.ts';
import { labelOf } from './save-journey.ts';

/** What came of making a link that carries a whole journey. */
export type RecordLink =
  | { readonly kind: 'fits'; readonly address: string; readonly payload: string }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'cannot' };

/** `page`: the path of the page that takes it in. */
export async function recordLinkTo(page: string, journey: JourneyId, events: Journal): Promise<RecordLink> {
  const exportedAt = utcInstant(nowInSeconds());
  const compressed = await squeezed(writeRecordText({ journey, label: labelOf(events), exportedAt, events }));
  if (compressed === undefined) return { kind: 'cannot' };
  const before = `${new URL(page, location.origin).href}#`;
  const made = encodeRecordLink(compressed, digest, before.length);
  if (made.ok) return { kind: 'fits', address: before + made.value, payload: made.value };
  return made.problem.kind === 'too-long'
    ? { kind: 'too-long', length: made.problem.length }
    : { kind: 'cannot' };
}
