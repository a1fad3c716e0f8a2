import { bitSet, sparseSet } from './code-set.ts';
import type { SetTags } from './field-reader.ts';
import type { Field } from './tlv.ts';
import { fieldUnlessEmpty } from './tlv.ts';

/** The shorter form of a set of codes; no field for an empty set. */
export function codeField(tags: SetTags, codes: readonly number[]): readonly Field[] {
  const bits = bitSet(codes);
  const sparse = sparseSet(codes);
  return bits.length <= sparse.length
    ? fieldUnlessEmpty(tags.bits, bits)
    : fieldUnlessEmpty(tags.sparse, sparse);
}
