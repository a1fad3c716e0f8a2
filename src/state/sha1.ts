import { sha1 as nobleSha1 } from '@noble/hashes/legacy.js';

/** For names only (domain/export/uuid.ts): nothing that has to be safe rests on it. */
export function sha1(bytes: Uint8Array): Uint8Array {
  return nobleSha1(bytes);
}
