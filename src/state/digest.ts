import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Digest } from '~/domain/link/digest.ts';

/** Synchronous, and there on plain http too, where the browser's own `crypto.subtle` is not. */
export const digest: Digest = {
  sha256: (bytes) => sha256(bytes),
  hmacSha256: (key, bytes) => hmac(sha256, key, bytes),
};
