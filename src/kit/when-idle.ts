/** Runs `load` once the page has nothing better to do: marks and suggestions never delay reading. */
export function whenIdle(load: () => unknown): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(load, { timeout: 2000 });
  else setTimeout(load, 200);
}
