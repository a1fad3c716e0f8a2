import { unwrap } from '../../../../src/domain/link/envelope.ts';
import { readFields } from '../../../../src/domain/link/tlv.ts';
import { digest } from '../../../../src/state/digest.ts';

/** The tags of a plan payload, ascending. */
export function tagsOf(payload: string): readonly number[] {
  const body = unwrap(payload, 'plan', digest);
  const fields = body.ok ? readFields(body.value) : undefined;
  return fields === undefined ? [] : [...fields.keys()];
}
