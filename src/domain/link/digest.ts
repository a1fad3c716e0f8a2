/** The hash functions a codec needs. They come in as an argument, because the domain imports no package. */
export interface Digest {
  /** 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array;
  /** HMAC-SHA-256, 32 bytes. */
  hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array;
}
