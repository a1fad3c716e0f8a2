import type { DecodedFile } from '~/domain/journal/journey-file.ts';
import type { Result } from '~/domain/shared/result.ts';
import { failure } from '~/domain/shared/result.ts';
import { findRecordLink, LONGEST_RECORD_TEXT } from '~/domain/transfer/record-link.ts';
import { readRecordText } from '~/domain/transfer/record-text.ts';
import { digest } from '~/state/digest.ts';
import { canExpand, expanded } from '~/state/squeeze.ts';

/** Why a link gives no purchase: it was hurt on the way, a newer build made it, or this browser cannot expand it. */
export type CarriedProblem = 'link-damaged' | 'newer-version' | 'not-a-journey' | 'cannot-expand';

/** The purchase that a link in this text carries; undefined if no link in it does. */
export async function carriedIn(
  text: string,
): Promise<Result<DecodedFile, { readonly kind: CarriedProblem }> | undefined> {
  const found = findRecordLink(text, digest);
  if (found === undefined) return undefined;
  if (!found.ok) {
    const { kind } = found.problem;
    const isNewer = kind === 'newer-version' || kind === 'unknown-critical';
    return failure({ kind: isNewer ? 'newer-version' : 'link-damaged' });
  }
  if (!canExpand()) return failure({ kind: 'cannot-expand' });
  const record = await expanded(found.value, LONGEST_RECORD_TEXT);
  return record === undefined ? failure({ kind: 'not-a-journey' }) : readRecordText(record);
}
