import { httpDepot } from './http-depot.ts';
import { startJournals } from '../journals.ts';
import { $spaces, readSpaces } from './spaces.ts';
import { SpaceSync } from './sync.ts';

/** What is going on in this tab, by the id of the space. */
const running = new Map<string, () => void>();

let isStarted = false;

/** Reads the spaces of this browser and keeps each of them in step, in one tab at a time. */
export function startSync(): void {
  if (isStarted) return;
  isStarted = true;
  startJournals();
  readSpaces();
  $spaces.subscribe((spaces) => {
    for (const id of spaces.keys()) if (!running.has(id)) follow(id);
    for (const [id, stop] of running) {
      if (spaces.has(id)) continue;
      stop();
      running.delete(id);
    }
  });
}

function follow(id: string): void {
  const sync = new SpaceSync(id, httpDepot);
  const left = new AbortController();
  running.set(id, () => {
    left.abort();
    sync.stop();
  });
  // The next tab gets the lock when this one closes; events travel between the tabs of a browser by its storage.
  void navigator.locks
    .request(`depot:${id}`, { signal: left.signal }, () => {
      sync.start();
      return new Promise(() => undefined);
    })
    .catch(() => undefined);
}
