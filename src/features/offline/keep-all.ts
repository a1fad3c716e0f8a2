import { atom } from 'nanostores';
import { sitePath } from '~/kit/localized-path.ts';
import { LOCALES } from '~/kit/locales.ts';
import { keepGroups } from './site-worker.ts';

export type Keeping =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'busy'; readonly kept: number; readonly of: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' };

/** How far keeping the whole site is. */
export const $keeping = atom<Keeping>({ kind: 'not-asked' });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Keeps everything, and says how far it is. */
export async function keepAll(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    $keeping.set({ kind: 'failed' });
    return;
  }
  $keeping.set({ kind: 'busy', kept: 0, of: 0 });
  // The browser may then not clear it away by itself; nobody waits for the answer.
  void navigator.storage.persist();
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isRecord(data)) return;
    const { kept, of, failed } = data;
    if (failed === true) $keeping.set({ kind: 'failed' });
    else if (typeof kept === 'number' && typeof of === 'number')
      $keeping.set(kept === of ? { kind: 'done' } : { kind: 'busy', kept, of });
  });
  navigator.serviceWorker.startMessages();
  if (!(await keepGroups([...LOCALES, 'rest']))) $keeping.set({ kind: 'failed' });
}

/** Compressed size of the whole site in bytes; undefined if it cannot be learned. */
export async function sizeOfAll(): Promise<number | undefined> {
  try {
    const list: unknown = await (await fetch(sitePath('offline.json'))).json();
    const files: unknown = isRecord(list) ? list['files'] : undefined;
    if (!Array.isArray(files)) return undefined;
    const sizes = files.map((file: unknown) => (Array.isArray(file) ? Number(file[2]) : 0));
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return undefined;
  }
}
