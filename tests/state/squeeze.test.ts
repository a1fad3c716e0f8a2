// @vitest-environment node
import { deflateRawSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { expanded, squeezed } from '../../src/state/squeeze.ts';

/** The source is read in pieces, too; what comes out is larger. */
const PIECE = 256;

test.each(['', 'a', 'しるべ '.repeat(2_000), JSON.stringify({ a: ['＝1', '\u0000'] })])(
  'a text comes back as it was (%#)',
  async (text) => {
    const bytes = await squeezed(text);
    expect(bytes && (await expanded(bytes, 100_000))).toBe(text);
  },
);

test('what would become too long is refused, and read no further than to the limit', async () => {
  const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
  const read = vi.spyOn(ReadableStreamDefaultReader.prototype, 'read');
  expect(await expanded(bomb, 100_000)).toBeUndefined();
  const parts = await Promise.all(
    read.mock.results.map(({ value }) => value as Promise<{ value?: Uint8Array }>),
  );
  const lengths = parts.map(({ value }) => value?.length ?? 0).filter((length) => length > PIECE);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(100_000 + Math.max(...lengths));
  read.mockRestore();
});

test('bytes that are no text, or cut off, are none', async () => {
  const bytes = deflateRawSync(Buffer.from('しるべ'.repeat(50)));
  expect(await expanded(bytes.subarray(0, 10), 1_000)).toBeUndefined();
  expect(await expanded(deflateRawSync(Buffer.from([0xff, 0xfe])), 1_000)).toBeUndefined();
  expect(await expanded(new Uint8Array([1, 2, 3]), 1_000)).toBeUndefined();
});
