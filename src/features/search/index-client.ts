/** One result of the index: which record, how well it fits, and at which of its words. */
export interface IndexResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

/** The worker of the index, or what stands for it in a test. */
export interface IndexPort {
  readonly send: (message: unknown) => void;
  readonly stop: () => void;
}

/** Starts the worker; it hands on what it is told, and says when it breaks down. */
export type StartPort = (heard: (message: unknown) => void, broken: () => void) => IndexPort;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function readResult(value: unknown): IndexResult[] {
  if (!isRecord(value) || typeof value['id'] !== 'string' || typeof value['score'] !== 'number') return [];
  const words = Array.isArray(value['words'])
    ? value['words'].filter((word) => typeof word === 'number')
    : [];
  return [{ id: value['id'], score: value['score'], words }];
}

/**
 * Asks the index, which works in a worker: its programme is WebAssembly, and only the worker may run that. A file of the
 * index that does not come makes every open question fail; the next question then starts anew.
 */
export class IndexClient {
  readonly #start: StartPort;
  readonly #options: { readonly basePath: string; readonly language: string };
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #port: IndexPort | undefined;
  #asked = 0;

  constructor(start: StartPort, options: { readonly basePath: string; readonly language: string }) {
    this.#start = start;
    this.#options = options;
  }

  /** The records that hold these words of the index; in quotation marks, one directly behind the other. */
  async ask(query: string): Promise<readonly IndexResult[]> {
    const answer = await this.#send('search', [query, {}]);
    const results = isRecord(answer) ? answer['results'] : undefined;
    if (!Array.isArray(results)) throw new Error('the search index gave no answer');
    return results.flatMap(readResult);
  }

  async #send(method: string, args: readonly unknown[]): Promise<unknown> {
    const port = (this.#port ??= this.#open());
    const id = (this.#asked += 1);
    const message = await new Promise<unknown>((answered) => {
      this.#waiting.set(id, answered);
      port.send({ id, method, args });
    });
    const isLost = !isRecord(message) || 'lost' in message || 'error' in message;
    if (isLost) throw new Error('a part of the search index could not be loaded');
    return message['result'];
  }

  #open(): IndexPort {
    const heard = (message: unknown) => {
      if (isRecord(message) && 'lost' in message) this.#giveUp();
      else if (isRecord(message) && typeof message['id'] === 'number') {
        this.#waiting.get(message['id'])?.(message);
        this.#waiting.delete(message['id']);
      }
    };
    const port = this.#start(heard, () => this.#giveUp());
    // The tag takes the place of the time in the address of the first file, so that it can be kept for reading offline.
    port.send({ id: 0, method: 'init', args: [{ ...this.#options, metaCacheTag: '' }] });
    return port;
  }

  #giveUp(): void {
    this.#port?.stop();
    this.#port = undefined;
    for (const answered of this.#waiting.values()) answered({ lost: true });
    this.#waiting.clear();
  }
}
