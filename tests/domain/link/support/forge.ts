import type { PayloadKind } from '../../../../src/domain/link/payload-kind.ts';
import { wrap } from '../../../../src/domain/link/envelope.ts';
import { signatureOf } from '../../../../src/domain/link/receipt-signature.ts';
import { writeFields } from '../../../../src/domain/link/tlv.ts';
import { digest } from '../../../../src/state/digest.ts';

export type RawField = readonly [tag: number, bytes: readonly number[]];

/** A payload with a right checksum around any bytes, of any length. */
export function forge(kind: PayloadKind, body: readonly number[]): string {
  const wrapped = wrap(kind, body, digest, -1_000_000);
  if (!wrapped.ok) throw new Error('The forged body is longer than a million characters.');
  return wrapped.value;
}

/** Fields in the order given, even where the format forbids it. */
export function rawFields(fields: readonly RawField[]): number[] {
  return fields.flatMap(([tag, bytes]) => writeFields([{ tag, bytes: Uint8Array.from(bytes) }]));
}

export function forgePlan(fields: readonly RawField[]): string {
  return forge('plan', rawFields(fields));
}

/** A receipt with a right signature around any fields. */
export function forgeReceipt(fields: readonly RawField[], secret: Uint8Array): string {
  const signed = rawFields(fields);
  return forge('receipt', [...signed, ...signatureOf(signed, secret, digest)]);
}
