import { loaded } from './loaded.ts';

/** Loads something once the page has nothing better to do: marks and suggestions never delay reading. */
export function whenIdle(load: () => Promise<unknown>): void {
  const start = () => void loaded(load);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 200);
}
