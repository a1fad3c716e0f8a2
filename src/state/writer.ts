import type { Writer } from '~/domain/journal/journal.ts';

/** `bytes` random bytes as hex digits. */
export function randomHex(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return [...values].map((value) => value.toString(16).padStart(2, '0')).join('');
}

function createWriter(): Writer {
  const id = randomHex(6);
  let seq = 0;
  return { id, next: () => (seq += 1) };
}

/** One writer per page load: never stored, because duplicating a tab would copy it. */
export const writer: Writer = createWriter();
