import { vi } from 'vitest';
import type { EventBody, NewEvent } from '~/domain/journal/event.ts';
import { encodeEvent } from '~/domain/journal/journal-record.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { anEvent, eventId, WRITER } from '../../domain/support/journals.ts';

export const PHONES = toId<JourneyId>('00112233445566aa');
export const DESKS = toId<JourneyId>('00112233445566bb');

const open: (() => void)[] = [];

/** Remembers what a page listens to, so that it can be closed. */
function listening(target: EventTarget, start: () => void): void {
  const add = target.addEventListener.bind(target);
  target.addEventListener = (...[type, listener, options]: Parameters<typeof add>) => {
    add(type, listener, options);
    open.push(() => target.removeEventListener(type, listener, options));
  };
  start();
  target.addEventListener = add;
}

/** Closes every tab: they hear nothing any more. */
export function closeTabs(): void {
  dispatchEvent(new Event('pagehide'));
  for (const close of open.splice(0)) close();
}

/** A page load: fresh modules over the same storage. Tabs opened before live on, and hear what is told to all tabs. */
export async function openTab() {
  vi.resetModules();
  const journals = await import('~/state/journals.ts');
  const shown = await import('~/state/shown-journey.ts');
  const storage = await import('~/state/storage.ts');
  listening(globalThis.window, () => listening(document, () => shown.startJourneys()));
  return {
    ...journals,
    ...shown,
    ...storage,
    mark: (...bodies: readonly NewEvent[]) => journals.recordIn(shown.journeyForMarks(), ...bodies),
    viewIn: (journey: JourneyId) => viewOf(journals.journalIn(journey)),
  };
}

export type Tab = Awaited<ReturnType<typeof openTab>>;

/** Puts an event into the storage as another tab would; gives its key. */
export function storedEvent(journey: JourneyId, seq: number, body: EventBody, writer = WRITER): string {
  const event = anEvent(seq, body, { id: eventId(seq, writer) });
  const key = `shirube:/:e:${journey}:${event.id}`;
  localStorage.setItem(key, encodeEvent(event));
  return key;
}

/** What browsers tell the other tabs about a key; null = the whole storage was cleared. */
export function tellOtherTab(key: string | null): void {
  dispatchEvent(new StorageEvent('storage', { key }));
}

/** Takes the place of the browser's storage for what a test needs to see or to refuse; the rest is passed on to it. */
export function stubStorage(own: Partial<Pick<Storage, 'getItem' | 'setItem'>>): {
  readonly remove: () => void;
} {
  const real = localStorage;
  const stub = new Proxy(real, {
    get(_, name) {
      const method = name === 'getItem' || name === 'setItem' ? own[name] : undefined;
      if (method) return method;
      const value: unknown = Reflect.get(real, name);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });
  const getter = vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue(stub);
  return { remove: () => getter.mockRestore() };
}

/** Nothing can be written until it is freed. */
export function fullStorage(): { readonly free: () => void } {
  const { remove } = stubStorage({
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  return { free: remove };
}
