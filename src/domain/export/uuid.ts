import { toHex } from '../link/bytes.ts';

/** SHA-1, 20 bytes: it names things here and protects nothing. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** A UUID of version 5 (RFC 9562, 5.5): the same namespace and name always give the same one. */
export function nameBasedUuid(namespace: string, name: string, sha1: Hash): string {
  const space = [...namespace.replaceAll('-', '').matchAll(/../g)].map(([pair]) => Number.parseInt(pair, 16));
  const hash = sha1(new Uint8Array([...space, ...new TextEncoder().encode(name)]));
  const bytes = hash.slice(0, 16).map((byte, place) => {
    if (place === 6) return (byte & 0x0f) | 0x50;
    return place === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
