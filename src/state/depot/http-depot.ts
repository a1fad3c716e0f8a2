import type { Depot, DepotDigest, DepotPage, SealedEvent } from '~/domain/depot/depot.ts';
import { isDepotHere, readDigest, readPage, writeEvents } from '~/domain/depot/wire.ts';

const TIMEOUT_MS = 20_000;

/** Why a depot could not be asked: no network or no answer, or what it answered. */
export class DepotError extends Error {
  /** 0 where there was no answer. */
  readonly status: number;

  constructor(status: number) {
    super(`depot: ${status}`);
    this.status = status;
  }
}

function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/depot/${path}`;
}

async function ask(path: string, init: RequestInit = {}): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address(path), {
      ...init,
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    throw new DepotError(0);
  }
  if (!response.ok) throw new DepotError(response.status);
  return response.text();
}

/** What a server sent that is no answer of a depot counts as no answer. */
function known<Answer>(answer: Answer | undefined): Answer {
  if (answer === undefined) throw new DepotError(0);
  return answer;
}

/** True if the server that served this page also keeps a depot. */
export async function isDepotServed(): Promise<boolean> {
  try {
    return isDepotHere(await ask(''));
  } catch {
    return false;
  }
}

/** The depot of the server that served this page. */
export const httpDepot: Depot = {
  async append(space: string, events: readonly SealedEvent[]): Promise<void> {
    const headers = { 'Content-Type': 'application/json' };
    await ask(space, { method: 'POST', headers, body: writeEvents(events) });
  },

  async since(space: string, cursor: number): Promise<DepotPage> {
    return known(readPage(await ask(`${space}?after=${cursor}`)));
  },

  async digest(space: string): Promise<DepotDigest> {
    return known(readDigest(await ask(`${space}/digest`)));
  },

  watch(space: string, changed: () => void): () => void {
    const source = new EventSource(address(`${space}/watch`));
    source.addEventListener('message', changed);
    // After a break something may have come.
    source.addEventListener('open', changed);
    return () => source.close();
  },
};
