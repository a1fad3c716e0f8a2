import { asciiBytes, joined } from './bytes.ts';
import type { Digest } from './digest.ts';
import { prefixOf } from './envelope.ts';
import { SIGNATURE_LENGTH } from './receipt.ts';

/** 8 bytes over all fields. They prove that the sender held the plan link, not which of its holders it was. */
export function signatureOf(fields: ArrayLike<number>, secret: Uint8Array, digest: Digest): Uint8Array {
  const signed = joined(asciiBytes(prefixOf('receipt')), fields);
  return digest.hmacSha256(secret, signed).slice(0, SIGNATURE_LENGTH);
}
