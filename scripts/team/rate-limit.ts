/** So many requests at once, refilled at a steady pace: a token bucket for each client. Times in milliseconds. */
export class RateLimit {
  readonly #most: number;
  readonly #perSecond: number;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(most: number, perSecond: number) {
    this.#most = most;
    this.#perSecond = perSecond;
  }

  /** Takes one; gives the seconds to wait where there is none, 0 where there was one. */
  take(client: string, now: number): number {
    const { tokens, at } = this.#buckets.get(client) ?? { tokens: this.#most, at: now };
    const filled = Math.min(this.#most, tokens + ((now - at) / 1000) * this.#perSecond);
    const left = filled >= 1 ? filled - 1 : filled;
    this.#buckets.set(client, { tokens: left, at: now });
    return filled >= 1 ? 0 : Math.ceil((1 - filled) / this.#perSecond);
  }

  /** Forgets those whose bucket is full again: they are as good as new. */
  forgetFull(now: number): void {
    for (const [client, { tokens, at }] of this.#buckets)
      if (tokens + ((now - at) / 1000) * this.#perSecond >= this.#most) this.#buckets.delete(client);
  }
}
