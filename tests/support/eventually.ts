import { vi } from 'vitest';
import { WAIT } from './waiting.ts';

/** Waits until what is expected is so: for what a module that is loaded on request, a worker or a file does in its own time. */
export function eventually(expectation: () => void): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- with a limit that a slow machine keeps
  return vi.waitFor(expectation, { timeout: WAIT });
}
