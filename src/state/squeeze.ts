/*
 * Raw DEFLATE by the browser itself, for a purchase in a link. Both give undefined where the browser has no such stream;
 * then the purchase travels as a file.
 */

/** UTF-8, compressed. */
export async function squeezed(text: string): Promise<Uint8Array | undefined> {
  if (!('CompressionStream' in globalThis)) return undefined;
  try {
    const stream = streamOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream('deflate-raw'));
    return await allOf(stream, Infinity);
  } catch {
    return undefined;
  }
}

/** True where `expanded` can work: older browsers have no such stream. */
export const canExpand = () => 'DecompressionStream' in globalThis;

/**
 * The text; undefined also for bytes that are no such text, and for one longer than `most` bytes, which is not read to its
 * end: a small link must not become a huge text.
 */
export async function expanded(bytes: Uint8Array, most: number): Promise<string | undefined> {
  if (!canExpand()) return undefined;
  try {
    const all = await allOf(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), most);
    return all && new TextDecoder('utf-8', { fatal: true }).decode(all);
  } catch {
    return undefined;
  }
}

/** WebKit gives all that a piece expands to at once, so pieces are small and each is asked for: at most a quarter of a megabyte. */
const PIECE = 256;

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull: (controller) => {
        if (at < bytes.length) controller.enqueue(Uint8Array.from(bytes.subarray(at, at + PIECE)));
        else controller.close();
        at += PIECE;
      },
    },
    { highWaterMark: 0 },
  );
}

async function allOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const parts: number[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (parts.length + read.value.length > most) {
      await reader.cancel();
      return undefined;
    }
    for (const byte of read.value) parts.push(byte);
  }
  return Uint8Array.from(parts);
}
