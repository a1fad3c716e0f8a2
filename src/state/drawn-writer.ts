import { WRITER_LENGTH } from '~/domain/link/receipt.ts';
import { randomHex } from './writer.ts';

const drawn = new Map<string, string>();

/**
 * Names who writes the receipts of a journey, or the answers to a question link, while nothing was handed over: the same name
 * for the same key until the page is closed. `key`: the id of the journey or of the link, which have different lengths.
 */
export function drawnWriter(key: string): string {
  const writer = drawn.get(key) ?? randomHex(WRITER_LENGTH);
  drawn.set(key, writer);
  return writer;
}
